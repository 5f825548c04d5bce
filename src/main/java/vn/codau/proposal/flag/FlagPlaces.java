package vn.codau.proposal.flag;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.codau.ranking.seal.SnapshotId;

/** The places under the caps, as they are shown and counted; they are changed through {@link FlagProposals}. */
@Component
public class FlagPlaces {

    private final ProposedFlags places;

    FlagPlaces(ProposedFlags places) {
        this.places = places;
    }

    /** Who was proposed from that seal, by number. */
    public List<FlagPlace> of(SnapshotId snapshot) {
        return places.findByIdSnapshotOrderByIdNumber(snapshot).stream()
                .map(ProposedFlag::shown)
                .toList();
    }
}
