package vn.codau.organisation.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;

/**
 * A row of the file as it was understood.
 *
 * @param number as the spreadsheet shows it
 * @param kind null where it was not understood
 * @param validFrom null where it was not understood
 * @param cluster empty where the unit is put into none
 */
public record ImportRow(
        int number,
        String code,
        String name,
        @Nullable UnitKind kind,
        @Nullable LocalDate validFrom,
        String cluster,
        Position position,
        List<ImportProblem> problems) {

    ImportRow with(List<ImportProblem> more) {
        var all = Stream.concat(problems.stream(), more.stream()).toList();
        return new ImportRow(number, code, name, kind, validFrom, cluster, position, all);
    }

    /** The unit, if nothing is wrong with it. */
    UnitForm form() {
        if (kind == null || validFrom == null || !problems.isEmpty()) {
            throw new OrganisationProblem("importHasErrors");
        }
        return new UnitForm(code, name, kind, validFrom);
    }
}
