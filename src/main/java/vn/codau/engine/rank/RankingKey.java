package vn.codau.engine.rank;

import java.util.function.Function;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.TieBreak;

/**
 * A value that puts one unit before another.
 *
 * @param value what is compared; votes count as whole points
 */
record RankingKey(String name, Function<UnitScore, Points> value, boolean lessIsBetter) {

    static final RankingKey TOTAL = new RankingKey("TOTAL", UnitScore::total, false);

    static RankingKey of(TieBreak tieBreak, Cluster cluster) {
        return switch (tieBreak) {
            case TieBreak.Section(var code) -> {
                int section = cluster.criteria().sections().stream()
                        .map(Node::code)
                        .toList()
                        .indexOf(code);
                yield more(tieBreak, score -> score.sections().get(section));
            }
            case TieBreak.Whole.BASE -> more(tieBreak, UnitScore::base);
            case TieBreak.Whole.BONUS -> more(tieBreak, UnitScore::bonus);
            case TieBreak.Whole.DEDUCTION -> new RankingKey(tieBreak.name(), UnitScore::deduction, true);
            case TieBreak.Whole.VOTES ->
                more(tieBreak, score -> Points.of(cluster.votes().getOrDefault(score.unit(), 0), 0));
        };
    }

    private static RankingKey more(TieBreak tieBreak, Function<UnitScore, Points> value) {
        return new RankingKey(tieBreak.name(), value, false);
    }

    Points value(UnitScore score) {
        return value.apply(score);
    }

    /** A number that compares as the unit stands: the better unit has the greater one. */
    long sortKey(long value) {
        return lessIsBetter ? ~value : value;
    }
}
