package vn.codau.engine.score;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.InputRule;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.number.Points;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Score;

/** Writes down what the computation tells it about one sheet. */
final class Recorder extends Trace {

    private final Cluster cluster;
    private final int decimals;

    private final IdentityHashMap<Outline, NodeExplanation> told = new IdentityHashMap<>();
    private final IdentityHashMap<Outline, Step.Rescaled> rescaledSections = new IdentityHashMap<>();

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
    boolean isOn() {
        return true;
    }

    @Override
    void used(int record, Optional<Decimal> weight) {
        used.put(record, weight);
    }

    @Override
    void divided(Fraction quotient) {
        exact = quotient;
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
    void settled(Outline.OfLeaf leaf, CellState state, Points points, boolean incomplete) {
        told.put(
                leaf,
                new NodeExplanation.OfLeaf(
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
        var children = group.children().stream().map(this::told).toList();
        told.put(group, new NodeExplanation.OfGroup(group.node(), children, steps, result));
        steps.clear();
    }

    @Override
    void rescaled(Outline section, Points before, Points max, Points notApplicable, Points after) {
        rescaledSections.put(section, new Step.Rescaled(before, max, notApplicable, after));
    }

    /** What was heard, once the sheet is scored. */
    SheetExplanation explanation(List<Outline> sections, UnitScore score) {
        return new SheetExplanation(sections.stream().map(this::section).toList(), score);
    }

    private SheetExplanation.Section section(Outline section) {
        var node = told(section);
        var rescaled = Optional.ofNullable(rescaledSections.get(section));
        var result = rescaled.map(step -> node.result().withBase(step.after())).orElse(node.result());
        return new SheetExplanation.Section(node, rescaled, result);
    }

    private NodeExplanation told(Outline node) {
        return Objects.requireNonNull(told.get(node), "every node is told before what is made of it");
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
