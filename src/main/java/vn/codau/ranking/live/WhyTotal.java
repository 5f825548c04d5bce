package vn.codau.ranking.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.codau.engine.rank.Ranker;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.rank.TieBreakStep;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.SheetExplanation;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;

/**
 * How a unit comes to its total and its rank (vì sao).
 *
 * @param season the season's name
 * @param names of units by code; a unit without an entry is called by its code
 * @param sheet every cell and every step up to the total
 * @param above the unit listed directly above, if there is one
 * @param below the unit listed directly below, if there is one
 * @param namesPeers whether the reader may know which member gave which cross-score
 * @param showsScorers whether the reader may know what each scorer gave
 */
public record WhyTotal(
        String season,
        Cluster cluster,
        Map<String, String> names,
        Standing standing,
        SheetExplanation sheet,
        Optional<Neighbour> above,
        Optional<Neighbour> below,
        boolean namesPeers,
        boolean showsScorers) {

    /**
     * A unit beside this one in the listing.
     *
     * @param steps every tie-break between the two, the better one first, to the deciding one; none where totals differ
     */
    public record Neighbour(Standing standing, List<TieBreakStep> steps) {

        public Neighbour {
            steps = List.copyOf(steps);
        }

        private Optional<Neighbour> withoutPoints() {
            return steps.isEmpty()
                    ? Optional.of(new Neighbour(Redaction.totalOnly(standing), steps))
                    : Optional.empty();
        }
    }

    public WhyTotal {
        names = Map.copyOf(names);
    }

    /**
     * Explains a graded member's total.
     *
     * @param holdsOn the day whose holds count
     * @throws IllegalArgumentException if the unit is no member, or is not graded and so has no total
     */
    public static WhyTotal of(
            String season, Cluster cluster, LocalDate holdsOn, String unit, Map<String, String> names) {
        var scoring = new ClusterScoring(cluster);
        var sheet = scoring.explain(unit);
        var ranker = new Ranker(cluster, holdsOn);
        var listed = ranker.rank(scoring.scores()).standings().stream()
                .filter(Standing::isGraded)
                .toList();
        int place = listed.stream().map(Standing::unit).toList().indexOf(unit);
        var own = listed.get(place);
        return new WhyTotal(
                season,
                cluster,
                names,
                own,
                sheet,
                neighbour(listed, place - 1, other -> ranker.compare(score(other), score(own))),
                neighbour(listed, place + 1, other -> ranker.compare(score(own), score(other))),
                true,
                true);
    }

    /** The same for a reader who must not know which member gave which cross-score, nor anything else of other units. */
    WhyTotal withoutPeerNames() {
        var rules = Redaction.withoutScores(cluster);
        return new WhyTotal(season, rules, names, standing, sheet, above, below, false, showsScorers);
    }

    /** The same for a reader who must not know what each scorer gave. */
    WhyTotal withoutScorers() {
        var settled = SheetWithoutScorers.of(sheet);
        return new WhyTotal(season, cluster, names, standing, settled, above, below, namesPeers, false);
    }

    /** The same for a reader who may know others' totals only: a neighbour that a tie-break parts is not told of. */
    WhyTotal withoutOthersPoints() {
        return new WhyTotal(
                season,
                cluster,
                names,
                standing,
                sheet,
                above.flatMap(Neighbour::withoutPoints),
                below.flatMap(Neighbour::withoutPoints),
                namesPeers,
                showsScorers);
    }

    /** The same for a reader who must not know where the unit stands among others; its rank is 0 then. */
    WhyTotal withoutRank() {
        var alone = new Standing(standing.unit(), standing.score(), 0, Optional.empty(), standing.blockers());
        return new WhyTotal(
                season, cluster, names, alone, sheet, Optional.empty(), Optional.empty(), namesPeers, showsScorers);
    }

    /** What a unit is called. */
    public String nameOf(String code) {
        return names.getOrDefault(code, code);
    }

    private static Optional<Neighbour> neighbour(
            List<Standing> listed, int place, Function<Standing, List<TieBreakStep>> steps) {
        return place < 0 || place >= listed.size()
                ? Optional.empty()
                : Optional.of(new Neighbour(listed.get(place), steps.apply(listed.get(place))));
    }

    private static UnitScore score(Standing standing) {
        return standing.score().orElseThrow();
    }
}
