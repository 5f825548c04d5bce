package vn.codau.organisation.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/** A body that takes part in emulation. */
@Entity
@Table(name = "unit")
public class RegisteredUnit {

    private static final int SEARCHED = 255;

    @Id
    private UUID id;

    private String code;
    private String name;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String search;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UnitKind kind;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected RegisteredUnit() {}

    public RegisteredUnit(UnitId id, UnitForm form) {
        this.id = id.value();
        this.code = TextFolding.code(form.code());
        this.name = TextFolding.name(form.name());
        this.search = searched(code, name);
        this.kind = form.kind();
        this.validFrom = form.validFrom();
    }

    public UnitId id() {
        return new UnitId(id);
    }

    public String code() {
        return code;
    }

    public UnitKind kind() {
        return kind;
    }

    public void change(UnitForm form) {
        if (validTo != null && validTo.isBefore(form.validFrom())) {
            throw new OrganisationProblem("closedBeforeOpened", form.validFrom(), validTo);
        }
        code = TextFolding.code(form.code());
        name = TextFolding.name(form.name());
        search = searched(code, name);
        kind = form.kind();
        validFrom = form.validFrom();
    }

    /** Ends it; the day is its last. A unit that was closed already gets another last day. */
    public void close(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new OrganisationProblem("closedBeforeOpened", validFrom, lastDay);
        }
        validTo = lastDay;
    }

    /** Notes that it existed on that day already. */
    public void existedOn(LocalDate day) {
        if (validFrom.isAfter(day)) {
            validFrom = day;
        }
    }

    /** Refuses a day on which it does not exist. */
    public void requireValidOn(LocalDate day) {
        if (day.isBefore(validFrom) || (validTo != null && day.isAfter(validTo))) {
            throw new OrganisationProblem("unitNotValid", code, day);
        }
    }

    /** Refuses a change to what somebody else has changed since it was shown. */
    public void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new Stale();
        }
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** How the audit log shows it. */
    public String described() {
        return code + " | " + name + " | " + kind + " | " + validFrom + " – " + (validTo == null ? "" : validTo);
    }

    /** What people find it by. */
    private static String searched(String code, String name) {
        var folded = TextFolding.folded(code + " " + name);
        return folded.substring(0, Math.min(folded.length(), SEARCHED));
    }
}
