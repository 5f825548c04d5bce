package vn.codau.organisation.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.unit.Batch;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.RegisteredUnit;
import vn.codau.organisation.unit.TextFolding;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.organisation.unit.UnitRow;
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
    private final NamedParameterJdbcTemplate database;

    UnitIntake(CurrentActor actor, NamedParameterJdbcTemplate database) {
        this.actor = actor;
        this.database = database;
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
                        .query(
                                "select id, code, name, kind, valid_from, valid_to, version from unit where code in (:codes)",
                                Map.of("codes", codes),
                                Rows::unit)
                        .stream()
                        .collect(Collectors.toMap(UnitRow::code, unit -> unit));
    }

    /**
     * The units by code, made where they are missing; all of them are valid from that day on at the latest.
     *
     * @param act in whose name it is taken in, which the actor must be allowed to give
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, UnitId> take(Command act, List<vn.codau.engine.season.Unit> units, LocalDate from) {
        actor.get().require(act);
        var ids = new HashMap<String, UnitId>();
        known(units.stream().map(vn.codau.engine.season.Unit::code).toList())
                .forEach((code, unit) -> ids.put(code, unit.id()));
        if (!ids.isEmpty()) {
            database.update(
                    "update unit set valid_from = :from, version = version + 1"
                            + " where code in (:codes) and valid_from > :from",
                    Map.of("from", from, "codes", List.copyOf(ids.keySet())));
        }
        var made = new ArrayList<Map<String, Object>>();
        for (var unit : units) {
            if (!ids.containsKey(unit.code())) {
                var id = UnitId.next();
                ids.put(unit.code(), id);
                made.add(row(id, unit, from));
            }
        }
        Batch.insert(
                database,
                "insert into unit (id, code, name, search, kind, valid_from, version) values (:id, :code, :name, :search,"
                        + " :kind, :from, 0)",
                made);
        return ids;
    }

    /** What sort of body it is; what a pack says in words of its own is none of those that the portal tells apart. */
    private static UnitKind kindOf(vn.codau.engine.season.Unit unit) {
        return Stream.of(UnitKind.values())
                .filter(kind -> unit.kind().filter(kind.name()::equals).isPresent())
                .findFirst()
                .orElse(UnitKind.OTHER);
    }

    private static Map<String, Object> row(UnitId id, vn.codau.engine.season.Unit unit, LocalDate from) {
        return Map.of(
                "id", id.value(),
                "code", unit.code(),
                "name", TextFolding.name(unit.name()),
                "search", RegisteredUnit.searched(unit.code(), unit.name()),
                "kind", kindOf(unit).name(),
                "from", from);
    }
}
