package vn.codau.organisation.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.RegisteredUnit;
import vn.codau.organisation.unit.TextFolding;
import vn.codau.organisation.unit.UniqueKeyProblems;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.organisation.unit.Units;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.UnitId;

/**
 * The door by which the units of a whole season come in: matched by code, made where they are missing; in batches, in the
 * transaction of whoever takes the season over, who tells the audit log.
 */
@Component
public class UnitIntake {

    private final CurrentActor actor;
    private final JdbcClient database;
    private final Units units;

    UnitIntake(CurrentActor actor, JdbcClient database, Units units) {
        this.actor = actor;
        this.database = database;
        this.units = units;
    }

    /** Refuses a code or a name that cannot be kept. */
    public static void requireKept(String code, String name) {
        if (!TextFolding.code(code).equals(code)) {
            throw new OrganisationProblem("code", code);
        }
        TextFolding.name(name);
    }

    /** Refuses a unit that was closed before that day: what now has the code is another body. */
    public static void requireNotClosed(UnitRow known, LocalDate day) {
        var lastDay = known.validTo();
        if (lastDay != null && lastDay.isBefore(day)) {
            throw new OrganisationProblem("unitNotValid", known.code(), day);
        }
    }

    /** The units that are there already, by code. */
    @Transactional(readOnly = true)
    public Map<String, UnitRow> known(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : database
                        .sql(
                                "select id, code, name, kind, valid_from, valid_to, version from unit where code in (:codes)")
                        .params(Map.of("codes", codes))
                        .query(Rows::unit)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(UnitRow::code, unit -> unit));
    }

    /**
     * The units by code, made where they are missing; all of them are valid from that day on at the latest.
     *
     * @param act in whose name it is taken in, which the actor must be allowed to give
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, UnitId> take(Command act, List<vn.codau.engine.season.Unit> taken, LocalDate from) {
        actor.get().require(act);
        var ids = new HashMap<String, UnitId>();
        for (var unit : units.findByCodeIn(
                taken.stream().map(vn.codau.engine.season.Unit::code).toList())) {
            unit.existedOn(from);
            ids.put(unit.code(), unit.id());
        }
        for (var unit : taken) {
            ids.computeIfAbsent(
                    unit.code(), code -> units.save(made(unit, from)).id());
        }
        UniqueKeyProblems.flushed(units::flush, () -> new OrganisationProblem("importOutdated"));
        return ids;
    }

    private static RegisteredUnit made(vn.codau.engine.season.Unit unit, LocalDate from) {
        return new RegisteredUnit(UnitId.next(), new UnitForm(unit.code(), unit.name(), kindOf(unit), from));
    }

    /** What sort of body it is; what a pack says in words of its own is none of those that the portal tells apart. */
    private static UnitKind kindOf(vn.codau.engine.season.Unit unit) {
        return Stream.of(UnitKind.values())
                .filter(kind -> unit.kind().filter(kind.name()::equals).isPresent())
                .findFirst()
                .orElse(UnitKind.OTHER);
    }
}
