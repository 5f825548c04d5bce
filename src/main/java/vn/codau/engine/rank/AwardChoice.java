package vn.codau.engine.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom a cluster proposes for the province's flag and for certificates of merit: eligible units in the order of the ranking,
 * never automatic past a tie at the cut.
 *
 * @param places what there is for a cluster of this size
 * @param lines every unit, in the order in which it is considered
 */
public record AwardChoice(AwardPlaces.Band places, AwardStatus status, List<AwardLine> lines) {

    public AwardChoice {
        lines = List.copyOf(lines);
    }

    /**
     * Gives the places out.
     *
     * @param flagged the unit proposed for the Government's flag
     * @param preferred those whom people put before the others of their rank, in their order
     */
    public static AwardChoice of(
            ClusterRanking ranking, AwardPlaces rule, Optional<String> flagged, List<String> preferred) {
        var places = rule.of(ranking.cluster().members().size());
        var walk = new AwardWalk(places, rule.flagBesides(), flagged);
        AwardWalk.groups(ranking, preferred).forEach(walk::take);
        var lines = new ArrayList<>(walk.lines());
        ranking.standings().stream()
                .filter(standing -> !standing.isEligible())
                .map(standing -> new AwardLine(standing, AwardOutcome.NOT_ELIGIBLE))
                .forEach(lines::add);
        return new AwardChoice(places, walk.status(), lines);
    }

    /** The units with that outcome, in order. */
    public List<String> units(AwardOutcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .map(line -> line.standing().unit())
                .toList();
    }
}
