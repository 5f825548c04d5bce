package vn.codau.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.ranking.SealedPacks;
import vn.codau.ranking.SnapshotId;

/** Takes sealed seasons from the ranking's snapshots. */
@Component
class SnapshotPapers implements SealedSeasons, SnapshotStatus {

    private final SealedPacks packs;

    SnapshotPapers(SealedPacks packs) {
        this.packs = packs;
    }

    @Override
    public List<Snapshot> current() {
        return packs.current().stream().map(SnapshotPapers::snapshot).toList();
    }

    /** Without meetings: nobody records them in the portal yet, so minutes leave room for a pen. */
    @Override
    public Optional<SealedSeason> find(UUID snapshot) {
        var id = new SnapshotId(snapshot);
        return packs.find(id)
                .flatMap(found -> packs.ranking(id)
                        .map(ranking -> new SealedSeason(
                                snapshot(found), ranking, proposals(ranking), List.of(), places(found))));
    }

    @Override
    public Standing of(UUID snapshot, String shortHash) {
        return packs.find(new SnapshotId(snapshot))
                .map(found -> standing(found, shortHash))
                .orElse(Standing.UNKNOWN);
    }

    private static Standing standing(vn.codau.ranking.Snapshot found, String shortHash) {
        if (!found.shortHash().equals(shortHash)) {
            return Standing.CHANGED;
        }
        return found.supersededBy().isPresent() ? Standing.SUPERSEDED : Standing.VALID;
    }

    private static Snapshot snapshot(vn.codau.ranking.Snapshot found) {
        return new Snapshot(found.id().value(), found.number(), found.sha256(), found.sealedAt(), found.sealedBy());
    }

    /** What follows from the seal alone: a cluster's decided leading unit is proposed for the province's flag. */
    private static List<Proposal> proposals(SeasonRanking ranking) {
        return ranking.clusters().stream()
                .flatMap(cluster -> cluster.leading().unit().stream())
                .map(unit -> new Proposal(unit, Proposal.Award.PROVINCIAL_FLAG))
                .toList();
    }

    private Places places(vn.codau.ranking.Snapshot sealed) {
        var codes = packs.codes(sealed.id());
        return new Places(sealed.season(), codes.clusters(), codes.units());
    }
}
