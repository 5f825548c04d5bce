package vn.codau.ranking.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.evidence.store.EvidenceHashes;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealedPack;
import vn.codau.platform.digest.Sha256;
import vn.codau.ranking.RankingCommand;
import vn.codau.ranking.input.SeasonAssembly;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.season.gate.PhaseBlocker;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Longest;
import vn.codau.shared.SeasonId;

/** Seals a season (chốt kết quả): ranks it once more and keeps it as a file that nobody can change unnoticed. */
@Service
@Transactional
public class SeasonSealing {

    private final SnapshotStore snapshots;
    private final SeasonAssembly assembly;
    private final SealBlockers blockers;
    private final SeasonQueries seasons;
    private final EvidenceHashes evidence;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeasonSealing(
            SnapshotStore snapshots,
            SeasonAssembly assembly,
            SealBlockers blockers,
            SeasonQueries seasons,
            EvidenceHashes evidence,
            PhaseGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.snapshots = snapshots;
        this.assembly = assembly;
        this.blockers = blockers;
        this.seasons = seasons;
        this.evidence = evidence;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** What stands in the way of sealing. */
    @Transactional(readOnly = true)
    public List<PhaseBlocker> blockers(SeasonId season) {
        actor.get().require(RankingCommand.SEAL_SEASON);
        return blockers.of(season);
    }

    /**
     * Seals the season as it is. What was sealed before stays as it was.
     *
     * @param reason why it is sealed anew; of no matter for the first seal
     * @throws SealBlocked while anything is open, with its name
     */
    public Snapshot seal(SeasonId id, String reason) {
        actor.get().require(RankingCommand.SEAL_SEASON);
        gate.require(id, RankingCommand.SEAL_SEASON);
        var season = seasons.find(id).orElseThrow(() -> new RankingProblem(Reason.UNKNOWN_SNAPSHOT));
        var last = snapshots.of(id).stream().findFirst();
        var why = last.isEmpty() ? "" : RankingProblem.text(reason, Longest.REASON);
        var open = blockers.of(id);
        if (!open.isEmpty()) {
            throw new SealBlocked(open);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var assembled = assembly.of(season);
        var zip = pack(assembled.season(), new Seal(at, actor.get().name(), evidence.of(id)));
        var snapshot = new Snapshot(
                new SnapshotId(UUID.randomUUID()),
                id,
                last.map(before -> before.number() + 1).orElse(1),
                last.map(Snapshot::id),
                Optional.empty(),
                at,
                actor.get().name(),
                why,
                Sha256.of(zip));
        snapshots.add(snapshot, zip, assembled.codes());
        publish(season, snapshot, last);
        return snapshot;
    }

    private void publish(Season season, Snapshot snapshot, Optional<Snapshot> before) {
        events.publishEvent(new CommandDone(
                RankingCommand.SEAL_SEASON,
                AuditSubject.of("season", season.details().code()).in(season.id()),
                before.map(SeasonSealing::said),
                Optional.of(said(snapshot)),
                Optional.of(snapshot.reason()).filter(reason -> !reason.isEmpty())));
    }

    private static String said(Snapshot snapshot) {
        return snapshot.number() + ", SHA-256 " + snapshot.sha256();
    }

    private static byte[] pack(vn.codau.engine.season.CompleteSeason season, Seal seal) {
        try {
            var file = Files.createTempFile("codau-seal", ".zip");
            try {
                SealedPack.write(season, seal, file);
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
