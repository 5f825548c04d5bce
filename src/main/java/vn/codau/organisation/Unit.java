package vn.codau.organisation;

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
class Unit {

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
    protected Unit() {}

    Unit(UnitId id, UnitForm form) {
        this.id = id.value();
        this.code = Words.code(form.code());
        this.name = Words.name(form.name());
        this.search = searched(code, name);
        this.kind = form.kind();
        this.validFrom = form.validFrom();
    }

    UnitId id() {
        return new UnitId(id);
    }

    String code() {
        return code;
    }

    UnitKind kind() {
        return kind;
    }

    void change(UnitForm form) {
        if (validTo != null && validTo.isBefore(form.validFrom())) {
            throw new OrganisationProblem("closedBeforeOpened", form.validFrom(), validTo);
        }
        code = Words.code(form.code());
        name = Words.name(form.name());
        search = searched(code, name);
        kind = form.kind();
        validFrom = form.validFrom();
    }

    /** Ends it; the day is its last. A unit that was closed already gets another last day. */
    void close(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new OrganisationProblem("closedBeforeOpened", validFrom, lastDay);
        }
        validTo = lastDay;
    }

    /** Notes that it existed on that day already. */
    void existedOn(LocalDate day) {
        if (validFrom.isAfter(day)) {
            validFrom = day;
        }
    }

    /** Refuses a day on which it does not exist. */
    void requireValidOn(LocalDate day) {
        if (day.isBefore(validFrom) || (validTo != null && day.isAfter(validTo))) {
            throw new OrganisationProblem("unitNotValid", code, day);
        }
    }

    /** Refuses a change to what somebody else has changed since it was shown. */
    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new Stale();
        }
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** How the audit log shows it. */
    String described() {
        return code + " | " + name + " | " + kind + " | " + validFrom + " – " + (validTo == null ? "" : validTo);
    }

    /** What people find it by. */
    private static String searched(String code, String name) {
        var folded = Words.folded(code + " " + name);
        return folded.substring(0, Math.min(folded.length(), SEARCHED));
    }
}
