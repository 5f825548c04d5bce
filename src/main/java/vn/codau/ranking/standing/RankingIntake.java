package vn.codau.ranking.standing;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.codau.season.SeasonCommand;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Longest;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * The door by which comes in what was laid down beside a season's scores: holds, registration, grading, and who leads; in
 * the transaction of whoever takes the season over, who tells the audit log.
 */
@Component
public class RankingIntake {

    private final CurrentActor actor;
    private final UnitStandingStore store;
    private final Clock clock;

    RankingIntake(CurrentActor actor, UnitStandingStore store, Clock clock) {
        this.actor = actor;
        this.store = store;
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
        statuses(cluster, units).values().forEach(status -> store.save(id, status));
        cluster.holds().forEach(hold -> store.add(season, held(id, hold, unit(units, hold.unit()))));
        cluster.decision()
                .ifPresent(decision -> store.save(season, id, decision.type().name(), said(decision, units)));
    }

    private static Map<String, UnitStatus> statuses(Cluster cluster, Map<String, UnitId> units) {
        var statuses = new HashMap<String, UnitStatus>();
        cluster.notRegistered()
                .forEach(code -> statuses.put(code, new UnitStatus(unit(units, code), false, true, "", 0)));
        cluster.notGraded().forEach(entry -> {
            var isRegistered = !statuses.containsKey(entry.unit());
            statuses.put(
                    entry.unit(), new UnitStatus(unit(units, entry.unit()), isRegistered, false, entry.reason(), 0));
        });
        return statuses;
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
