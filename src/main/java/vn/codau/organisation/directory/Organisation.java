package vn.codau.organisation.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.organisation.cluster.Memberships;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.RegisteredUnit;
import vn.codau.organisation.unit.TextFolding;
import vn.codau.organisation.unit.UniqueKeyProblems;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKindChanged;
import vn.codau.organisation.unit.Units;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.UnitId;

/** What the standing body does with units. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Organisation {

    private final CurrentActor actor;
    private final Units units;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;

    Organisation(CurrentActor actor, Units units, Memberships memberships, ApplicationEventPublisher events) {
        this.actor = actor;
        this.units = units;
        this.memberships = memberships;
        this.events = events;
    }

    /** Adds a unit under a code of its own. */
    public UnitId create(UnitForm form) {
        actor.get().require(OrganisationCommand.CREATE_UNIT);
        var unit = new RegisteredUnit(UnitId.next(), form);
        requireFree(unit.code());
        save(unit);
        done(OrganisationCommand.CREATE_UNIT, unit, Optional.empty());
        return unit.id();
    }

    /** Corrects what is known of a unit. */
    public void change(UnitId id, long version, UnitForm form) {
        actor.get().require(OrganisationCommand.CHANGE_UNIT);
        var unit = locked(id, version);
        var before = unit.described();
        // Asked first: once the unit is changed, it is itself what has the code.
        var code = TextFolding.code(form.code());
        if (!code.equals(unit.code())) {
            requireFree(code);
        }
        var kind = unit.kind();
        unit.change(form);
        save(unit);
        done(OrganisationCommand.CHANGE_UNIT, unit, Optional.of(before));
        if (unit.kind() != kind) {
            events.publishEvent(new UnitKindChanged(id));
        }
    }

    /** Ends a unit with its last day; what it took part in before stays as it was. */
    public void close(UnitId id, long version, LocalDate lastDay) {
        actor.get().require(OrganisationCommand.CLOSE_UNIT);
        var unit = locked(id, version);
        var before = unit.described();
        unit.close(lastDay);
        memberships.ofUnit(id.value()).stream()
                .filter(stay -> stay.joined().isAfter(lastDay))
                .findFirst()
                .ifPresent(stay -> {
                    throw new OrganisationProblem("joinsAfterClosing", unit.code(), stay.joined());
                });
        save(unit);
        done(OrganisationCommand.CLOSE_UNIT, unit, Optional.of(before));
    }

    private RegisteredUnit locked(UnitId id, long version) {
        var unit = units.locked(id.value()).orElseThrow(() -> new OrganisationProblem("unknownUnit"));
        unit.requireVersion(version);
        return unit;
    }

    private void requireFree(String code) {
        if (units.existsByCode(code)) {
            throw new OrganisationProblem("unitCodeTaken", code);
        }
    }

    private void save(RegisteredUnit unit) {
        UniqueKeyProblems.flushed(
                () -> units.saveAndFlush(unit), () -> new OrganisationProblem("unitCodeTaken", unit.code()));
    }

    private void done(Command command, RegisteredUnit unit, Optional<String> before) {
        events.publishEvent(CommandDone.of(
                command, AuditSubject.of("unit", unit.code()).of(unit.id()), before, Optional.of(unit.described())));
    }
}
