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
public record AwardChoice(AwardPlaces.Band places, Status status, List<Line> lines) {

    /** Whether the ranking decides. */
    public enum Status {
        OK,
        /** Units with the same rank do not all fit into the places of one kind, so none of them and nobody below gets any. */
        TIE_AT_CUT
    }

    /** What a unit is proposed for, or why for nothing. */
    public enum Outcome {
        /** Proposed for the Government's flag, and so for nothing else: one achievement is honoured once. */
        GOVERNMENT_FLAG,
        PROVINCIAL_FLAG,
        CERTIFICATE_OF_MERIT,
        /** With the same rank as others, who do not all fit. People have to decide. */
        TIED_AT_CUT,
        /** Behind such a tie. */
        BEHIND_TIE,
        /** All places are taken. */
        NO_PLACE_LEFT,
        NOT_ELIGIBLE;

        /** Whether it is an award. */
        public boolean isProposed() {
            return this == GOVERNMENT_FLAG || this == PROVINCIAL_FLAG || this == CERTIFICATE_OF_MERIT;
        }
    }

    /** A unit with what becomes of it. */
    public record Line(Standing standing, Outcome outcome) {}

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
                .map(standing -> new Line(standing, Outcome.NOT_ELIGIBLE))
                .forEach(lines::add);
        return new AwardChoice(places, walk.status(), lines);
    }

    /** The units with that outcome, in order. */
    public List<String> units(Outcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .map(line -> line.standing().unit())
                .toList();
    }
}
