package vn.codau.ranking.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Decision;
import vn.codau.engine.season.Hold;
import vn.codau.ranking.standing.HeldUnit;
import vn.codau.ranking.standing.HoldId;
import vn.codau.ranking.standing.LeaderDecision;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.season.SeasonCommand;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;
import vn.codau.shared.text.Longest;
import vn.codau.shared.text.OtherOpinions;

/**
 * The door by which comes in what was laid down beside a season's scores: holds, registration, grading, and who leads; in
 * the transaction of whoever takes the season over, who tells the audit log.
 */
@Component
public class RankingIntake {

    private final CurrentActor actor;
    private final UnitHolds holds;
    private final UnitRegistrations registrations;
    private final LeaderChoices choices;
    private final Clock clock;

    RankingIntake(
            CurrentActor actor, UnitHolds holds, UnitRegistrations registrations, LeaderChoices choices, Clock clock) {
        this.actor = actor;
        this.holds = holds;
        this.registrations = registrations;
        this.choices = choices;
        this.clock = clock;
    }

    /** Refuses a reason or a document's name that is too long to be kept. */
    public static void requireKept(String reason, String document) {
        requireKept(reason, Longest.REASON);
        requireKept(document, Longest.DOCUMENT);
    }

    private static void requireKept(String text, int longest) {
        RankingProblem.text(text, longest);
    }

    /** Lays down for a cluster without any what its pack says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(SeasonId season, ClusterId id, Cluster cluster, Map<String, UnitId> units) {
        actor.get().require(SeasonCommand.IMPORT_SEASON);
        registrations(id, cluster, units).forEach(registrations::saveAndFlush);
        cluster.holds()
                .forEach(hold -> holds.saveAndFlush(new UnitHold(season, held(id, hold, unit(units, hold.unit())))));
        cluster.decision().ifPresent(decision -> {
            var choice = new LeaderChoice(id, season);
            choice.decide(said(decision, units));
            choices.saveAndFlush(choice);
        });
    }

    private static Collection<UnitRegistration> registrations(
            ClusterId id, Cluster cluster, Map<String, UnitId> units) {
        var laid = new HashMap<String, UnitRegistration>();
        cluster.notRegistered().forEach(code -> of(code, id, units, laid).register(false));
        cluster.notGraded().forEach(entry -> of(entry.unit(), id, units, laid).exclude(entry.reason()));
        return laid.values();
    }

    private static UnitRegistration of(
            String code, ClusterId cluster, Map<String, UnitId> units, Map<String, UnitRegistration> laid) {
        return laid.computeIfAbsent(
                code, any -> new UnitRegistration(new UnitRegistration.Id(cluster, unit(units, any))));
    }

    private HeldUnit held(ClusterId cluster, Hold hold, UnitId unit) {
        Optional<LocalDate> to = hold.to();
        return new HeldUnit(
                new HoldId(UUID.randomUUID()),
                cluster,
                unit,
                hold.unit(),
                hold.reason(),
                hold.document(),
                hold.from(),
                to,
                actor.get().name(),
                "",
                0);
    }

    private LeaderDecision said(Decision decision, Map<String, UnitId> units) {
        return new LeaderDecision(
                decision.unit().map(code -> new LeaderDecision.Chosen(unit(units, code), code)),
                decision.reason(),
                decision.document(),
                OtherOpinions.NONE,
                clock.instant(),
                actor.get().name(),
                0);
    }

    private static UnitId unit(Map<String, UnitId> units, String code) {
        return Objects.requireNonNull(units.get(code), code);
    }
}
