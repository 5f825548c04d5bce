package vn.codau.ranking.seal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;

/** Reads sealed snapshots, whole, for those who may see every score of the province. */
@Service
@Transactional(readOnly = true)
public class Snapshots {

    private static final Set<Role> READERS = EnumSet.of(Role.STANDING_BODY, Role.BOARD, Role.AUDITOR);

    private final SnapshotStore store;
    private final SealedRankings seals;
    private final CurrentActor actor;

    Snapshots(SnapshotStore store, SealedRankings seals, CurrentActor actor) {
        this.store = store;
        this.seals = seals;
        this.actor = actor;
    }

    /** Whether the actor may read them. */
    public boolean areOpen() {
        return READERS.contains(actor.get().role());
    }

    /** The season's snapshots, the newest first. */
    public List<Snapshot> of(SeasonId season) {
        requireReader();
        return store.of(season);
    }

    /** The sealed pack, byte for byte; {@code ./codau verify} checks it. */
    public byte[] zip(SnapshotId id) {
        requireReader();
        return store.zip(id).orElseThrow(() -> new RankingProblem(Reason.UNKNOWN_SNAPSHOT));
    }

    /** What changed from one snapshot to another: ranks, totals and the cells behind them. */
    public SnapshotDifference compare(SnapshotId before, SnapshotId after) {
        requireReader();
        return SnapshotDifference.between(seals.season(before), seals.season(after));
    }

    private void requireReader() {
        if (!areOpen()) {
            throw new RankingProblem(Reason.HIDDEN);
        }
    }
}
