package vn.codau.organisation.unit;

import java.time.LocalDate;

/** What is typed about a unit. */
public record UnitForm(String code, String name, UnitKind kind, LocalDate validFrom) {

    /** How many characters a code may have, of a unit or of a cluster. */
    public static final int LONGEST_CODE = 20;

    /** The same of a name. */
    public static final int LONGEST_NAME = 200;
}
