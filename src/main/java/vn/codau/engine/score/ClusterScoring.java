package vn.codau.engine.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.season.Cluster;

/** Scores the sheets of one cluster: the one computation of points. */
public final class ClusterScoring {

    private final Cluster cluster;
    private final List<Outline> sections;
    private final Outline.OfLeaf[] leaves;
    private final @Nullable Leaders[] leaders;

    public ClusterScoring(Cluster cluster) {
        this(cluster, leaf -> leaf.settlementIn(cluster.settlement()));
    }

    /** Scores with other settlements than the cluster's. */
    ClusterScoring(Cluster cluster, Function<Leaf, Settlement> settlement) {
        this.cluster = cluster;
        this.sections = OutlineBuilder.sections(cluster.criteria(), settlement);
        this.leaves = Outline.leaves(sections);
        this.leaders = new Leaders[leaves.length];
        findLeaders(new CellPlans(cluster.scores(), leaves));
    }

    /** What each graded unit's sheet comes to, in the order of the members. */
    public List<UnitScore> scores() {
        var scorer = scorer(Trace.NONE);
        var scores = new ArrayList<UnitScore>();
        for (int unit = 0; unit < cluster.members().size(); unit++) {
            var code = cluster.members().get(unit);
            if (cluster.isGraded(code)) {
                scores.add(scorer.score(unit, code));
            }
        }
        return scores;
    }

    /**
     * How a unit's total comes about, down to the records.
     *
     * @throws IllegalArgumentException if the unit is no member, or is not graded and so has no total
     */
    public SheetExplanation explain(String unit) {
        int index = graded(unit);
        var recorder = new Recorder(cluster, index);
        var score = scorer(recorder).score(index, unit);
        return recorder.explanation(sections, score);
    }

    /**
     * What a unit's cells come to, by leaf code in the order of the tree.
     *
     * @throws IllegalArgumentException if the unit is no member, or is not graded and so has no settled cells
     */
    public SequencedMap<String, Cell> cells(String unit) {
        int index = graded(unit);
        var settler = new Settler(cluster, leaves, leaders, Trace.NONE);
        settler.settle(index);
        var cells = new LinkedHashMap<String, Cell>();
        for (var leaf : leaves) {
            cells.put(leaf.node().code(), settler.cell(leaf));
        }
        return Collections.unmodifiableSequencedMap(cells);
    }

    private int graded(String unit) {
        int index = cluster.members().indexOf(unit);
        if (index < 0 || !cluster.isGraded(unit)) {
            throw new IllegalArgumentException(unit + " has no total in " + cluster.code());
        }
        return index;
    }

    private SheetScorer scorer(Trace trace) {
        return new SheetScorer(cluster, sections, new Settler(cluster, leaves, leaders, trace), trace);
    }

    private void findLeaders(CellPlans plans) {
        for (var leaf : leaves) {
            if (leaf.measured() != null) {
                leaders[leaf.index()] = leaders(leaf, leaf.measured(), plans);
            }
        }
    }

    private Leaders leaders(Outline.OfLeaf leaf, LeaderRelative rule, CellPlans plans) {
        var best = new Leaders(rule);
        var scores = cluster.scores();
        for (int unit = 0; unit < cluster.members().size(); unit++) {
            var code = cluster.members().get(unit);
            if (cluster.isGraded(code)) {
                int row = scores.firstRowOfLeaf(leaf.index(), scores.firstRow(unit), scores.firstRow(unit + 1));
                var plan = plans.of(leaf, unit, row);
                if (plan.state() == CellState.VALUE) {
                    var actual = Leaders.actual(rule, scores.record(row + plan.row(0)));
                    best.add(actual, cluster.targets().of(code, leaf.node()));
                }
            }
        }
        return best;
    }
}
