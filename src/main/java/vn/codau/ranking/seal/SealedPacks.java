package vn.codau.ranking.seal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.ranking.input.SealedCodes;

/**
 * Sealed snapshots for modules that hand out parts of them, whatever the actor's role: they ask themselves who may have
 * which part. Screens of whole snapshots go through {@link Snapshots}.
 */
@Service
@Transactional(readOnly = true)
public class SealedPacks {

    private final SnapshotStore store;
    private final SealedRankings seals;

    SealedPacks(SnapshotStore store, SealedRankings seals) {
        this.store = store;
        this.seals = seals;
    }

    /** Those that no other corrects, the latest first. */
    public List<Snapshot> current() {
        return store.current();
    }

    public Optional<Snapshot> find(SnapshotId id) {
        return store.find(id);
    }

    /** Which of the portal's clusters and units its codes stand for. */
    public SealedCodes codes(SnapshotId id) {
        return store.codes(id);
    }

    /** The ranking that is sealed; computed from its records once, whoever asks. */
    public SeasonRanking ranking(SnapshotId id) {
        return seals.season(id);
    }

    /** The sealed pack, byte for byte. */
    public Optional<byte[]> zip(SnapshotId id) {
        return store.zip(id);
    }
}
