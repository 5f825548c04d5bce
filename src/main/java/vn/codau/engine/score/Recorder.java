package vn.codau.engine.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.InputRule;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.number.Points;
import vn.codau.engine.number.Tally;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Score;

/** Writes down what the computation tells it about one sheet. */
final class Recorder extends Trace {

    private final Cluster cluster;
    private final int decimals;

    /** Nodes that are told and not yet taken by their group. */
    private final List<NodeExplanation> open = new ArrayList<>();

    private final Map<Integer, Step.Rescaled> rescaledSections = new LinkedHashMap<>();

    private final Map<Integer, Optional<Decimal>> used = new LinkedHashMap<>();
    private @Nullable Fraction exact;
    private NodeExplanation.@Nullable Measured measured;
    private final List<Step> steps = new ArrayList<>();
    private int row;
    private final int end;

    Recorder(Cluster cluster, int unit) {
        this.cluster = cluster;
        this.decimals = cluster.criteria().decimals();
        this.row = cluster.scores().firstRow(unit);
        this.end = cluster.scores().firstRow(unit + 1);
    }

    @Override
    void used(int record, Optional<Decimal> weight) {
        used.put(record, weight);
    }

    @Override
    void divided(Tally sum, long divisor) {
        exact = sum.exactlyDividedBy(divisor, decimals);
    }

    @Override
    void measured(Leaders leaders, Decimal actual, Optional<Decimal> target, Fraction points) {
        var set = target.filter(t -> Leaders.isSet(target));
        exact = points;
        measured = new NodeExplanation.Measured(
                actual,
                set,
                set.map(t -> Leaders.excess(actual, t)),
                leaders.greatestExcess(),
                leaders.greatestActual());
    }

    @Override
    void settled(Outline.OfLeaf leaf, CellState state, Tally cell, boolean incomplete) {
        var points = cell.points(decimals);
        open.add(new NodeExplanation.OfLeaf(
                leaf.node(),
                state,
                leaf.settlement(),
                records(leaf),
                Optional.ofNullable(exact),
                Optional.ofNullable(measured),
                points,
                incomplete,
                Parts.only(leaf.node().counts(), points)));
        used.clear();
        exact = null;
        measured = null;
    }

    @Override
    void summed(Parts sum) {
        steps.add(new Step.Summed(sum));
    }

    @Override
    void picked(Outline child, Parts parts) {
        steps.add(new Step.Picked(child.node().code(), parts));
    }

    @Override
    void capped(Counts part, Points before, Points cap) {
        steps.add(new Step.Capped(part, before, cap));
    }

    @Override
    void floored(Points net, Points floor, Points deductionBefore, Points deductionAfter) {
        steps.add(new Step.Floored(net, floor, deductionBefore, deductionAfter));
    }

    @Override
    void rolledUp(Outline.OfGroup group, Parts result) {
        var children = open.subList(open.size() - group.children().size(), open.size());
        var explanation = new NodeExplanation.OfGroup(group.node(), children, steps, result);
        children.clear();
        open.add(explanation);
        steps.clear();
    }

    @Override
    void rescaled(Points before, Points max, Points notApplicable, Points after) {
        rescaledSections.put(open.size() - 1, new Step.Rescaled(before, max, notApplicable, after));
    }

    /** What was heard, once the sheet is scored. */
    SheetExplanation explanation(UnitScore score) {
        var sections = new ArrayList<SheetExplanation.Section>();
        for (int i = 0; i < open.size(); i++) {
            var node = open.get(i);
            var rescaled = Optional.ofNullable(rescaledSections.get(i));
            var result =
                    rescaled.map(step -> node.result().withBase(step.after())).orElse(node.result());
            sections.add(new SheetExplanation.Section(node, rescaled, result));
        }
        return new SheetExplanation(sections, score);
    }

    private List<NodeExplanation.Given> records(Outline.OfLeaf leaf) {
        var scores = cluster.scores();
        var records = new ArrayList<NodeExplanation.Given>();
        for (; row < end && scores.leaf(row) == leaf.index(); row++) {
            var score = scores.record(row);
            var points = pointsOf(leaf.node(), score);
            records.add(new NodeExplanation.Given(
                    score,
                    points,
                    points.map(p -> p.rounded(decimals)),
                    used.containsKey(row),
                    used.getOrDefault(row, Optional.empty())));
        }
        return records;
    }

    private Optional<Fraction> pointsOf(Leaf leaf, Score score) {
        return leaf.rule() instanceof InputRule rule
                ? score.entered()
                        .map(input -> rule.points(input, cluster.targets().of(score.unit(), leaf)))
                : Optional.empty();
    }
}
