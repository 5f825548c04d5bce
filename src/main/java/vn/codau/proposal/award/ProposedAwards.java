package vn.codau.proposal.award;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.rank.AwardOutcome;
import vn.codau.proposal.LatestSeal;
import vn.codau.proposal.flag.FlagSelections;
import vn.codau.ranking.seal.SnapshotId;

/**
 * What is proposed from a seal, for modules that print it, whatever the actor's role: they ask themselves who may have
 * what. Screens go through {@link FlagSelections} and {@link Awards}.
 */
@Service
@Transactional(readOnly = true)
public class ProposedAwards {

    private final LatestSeal seals;
    private final AwardLists lists;

    ProposedAwards(LatestSeal seals, AwardLists lists) {
        this.seals = seals;
        this.lists = lists;
    }

    /**
     * A unit with what it is proposed for.
     *
     * @param outcome GOVERNMENT_FLAG, PROVINCIAL_FLAG or CERTIFICATE_OF_MERIT
     */
    public record Award(String unit, AwardOutcome outcome) {}

    /**
     * Everybody who is proposed, cluster after cluster, best first. A cluster without a rule proposes its decided leading
     * unit alone, for the province's flag.
     */
    public List<Award> of(SnapshotId snapshot) {
        return seals.read(snapshot).map(seal -> lists.of(seal.snapshot().season(), seal)).stream()
                .flatMap(List::stream)
                .flatMap(list -> list.lines().stream())
                .filter(line -> line.outcome().isProposed())
                .map(line -> new Award(line.standing().unit(), line.outcome()))
                .toList();
    }
}
