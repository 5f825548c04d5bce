package vn.codau.ranking.input;

import java.util.HashMap;
import java.util.Map;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.season.Cluster;

/** How far apart those are who scored a unit: the cluster's head, its deputies and its peers. */
public final class Dissent {

    private record Range(Points least, Points most, int scorers) {

        Range with(Points points) {
            return new Range(least.orLess(points), most.orMore(points), scorers + 1);
        }
    }

    private Dissent() {}

    /** The widest spread of one cell, by unit code; a unit without a cell that several scored has no entry. */
    public static Map<String, Points> of(Cluster cluster) {
        var leaves = cluster.criteria().leaves();
        var scores = cluster.scores();
        var widest = new HashMap<String, Points>();
        for (int unit = 0; unit < cluster.members().size(); unit++) {
            var ranges = new HashMap<Integer, Range>();
            for (int row = scores.firstRow(unit); row < scores.firstRow(unit + 1); row++) {
                var source = scores.record(row).source();
                var isMeasured = leaves.get(scores.leaf(row)).rule() instanceof LeaderRelative;
                if ((source == Source.HEAD || source == Source.PEER) && !scores.isNotApplicable(row) && !isMeasured) {
                    var points = scores.points(row);
                    ranges.merge(
                            scores.leaf(row), new Range(points, points, 1), (range, one) -> range.with(one.least()));
                }
            }
            var code = cluster.members().get(unit);
            ranges.values().stream()
                    .filter(range -> range.scorers() > 1)
                    .map(range -> range.most().minus(range.least()))
                    .reduce(Points::orMore)
                    .ifPresent(spread -> widest.put(code, spread));
        }
        return widest;
    }
}
