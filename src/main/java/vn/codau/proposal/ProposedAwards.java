package vn.codau.proposal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.rank.AwardChoice;
import vn.codau.engine.rank.AwardChoice.Outcome;
import vn.codau.ranking.SnapshotId;

/**
 * What is proposed from a seal, for modules that print it, whatever the actor's role: they ask themselves who may have
 * what. Screens go through {@link FlagSelections} and {@link Awards}.
 */
@Service
@Transactional(readOnly = true)
public class ProposedAwards {

    private final LatestSeal seals;
    private final AwardLists lists;
    private final FlagPlaceStore places;

    ProposedAwards(LatestSeal seals, AwardLists lists, FlagPlaceStore places) {
        this.seals = seals;
        this.lists = lists;
        this.places = places;
    }

    /**
     * A unit with what it is proposed for.
     *
     * @param outcome GOVERNMENT_FLAG, PROVINCIAL_FLAG or CERTIFICATE_OF_MERIT
     */
    public record Award(String unit, Outcome outcome) {}

    /**
     * Everybody who is proposed, cluster after cluster, best first. A cluster without a rule proposes its decided leading
     * unit alone, for the province's flag.
     */
    public List<Award> of(SnapshotId snapshot) {
        var awards = new ArrayList<Award>();
        for (var list : seals.read(snapshot)
                .map(seal -> lists.of(seal.snapshot().season(), seal))
                .orElse(List.of())) {
            list.choice().ifPresentOrElse(choice -> add(awards, choice), () -> lead(awards, list));
        }
        return awards;
    }

    private static void add(List<Award> awards, AwardChoice choice) {
        choice.lines().stream()
                .filter(line -> line.outcome().isProposed())
                .map(line -> new Award(line.standing().unit(), line.outcome()))
                .forEach(awards::add);
    }

    private void lead(List<Award> awards, ClusterAwards list) {
        var flagged = places.of(list.snapshot().id()).stream()
                .filter(place -> place.state() == FlagPlace.State.PROPOSED)
                .map(FlagPlace::unit)
                .toList();
        list.ranking()
                .leading()
                .unit()
                .ifPresent(unit -> awards.add(
                        new Award(unit, flagged.contains(unit) ? Outcome.GOVERNMENT_FLAG : Outcome.PROVINCIAL_FLAG)));
    }
}
