package vn.codau.proposal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.ranking.seal.SealedPacks;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** Finds what is sealed of a season and not corrected. */
@Component
public class LatestSeal {

    private final SealedPacks packs;

    LatestSeal(SealedPacks packs) {
        this.packs = packs;
    }

    public Optional<Sealed> of(SeasonId season) {
        return packs.current().stream()
                .filter(snapshot -> snapshot.season().equals(season))
                .findFirst()
                .map(this::read);
    }

    /**
     * The season's latest seal, which must be the one that the actor has seen.
     *
     * @throws Stale if there is another one
     */
    public Sealed require(SeasonId season, SnapshotId seen) {
        var sealed = of(season).orElseThrow(() -> new ProposalProblem(Reason.NOT_SEALED));
        if (!sealed.snapshot().id().equals(seen)) {
            throw new Stale();
        }
        return sealed;
    }

    /** Whatever seal it is. */
    public Optional<Sealed> read(SnapshotId id) {
        return packs.find(id).map(this::read);
    }

    private Sealed read(Snapshot snapshot) {
        return new Sealed(snapshot, packs.ranking(snapshot.id()), packs.codes(snapshot.id()));
    }
}
