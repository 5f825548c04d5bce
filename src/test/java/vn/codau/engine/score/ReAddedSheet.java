package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.NodeExplanation.OfGroup;
import vn.codau.engine.score.NodeExplanation.OfLeaf;

/**
 * Adds a sheet up again with nothing but what its explanation and the criteria say, whole smallest units in big integers,
 * and compares every step with what the engine did. The cells are for {@link ReAddedCell}.
 */
final class ReAddedSheet {

    private final Criteria criteria;
    private final SheetExplanation explanation;
    private BigInteger notApplicable = BigInteger.ZERO;
    private int incomplete;

    ReAddedSheet(Criteria criteria, SheetExplanation explanation) {
        this.criteria = criteria;
        this.explanation = explanation;
    }

    void check() {
        var total = Sum.NOTHING;
        var nets = new ArrayList<Points>();
        assertThat(explanation.sections())
                .extracting(section -> section.node().node())
                .isEqualTo(criteria.sections());
        for (var section : explanation.sections()) {
            var sum = section(section);
            assertThat(section.result()).isEqualTo(parts(sum));
            nets.add(points(sum.net()));
            total = total.plus(sum);
        }
        assertThat(explanation.score())
                .isEqualTo(new UnitScore(
                        explanation.score().unit(),
                        points(total.net()),
                        points(total.base()),
                        points(total.bonus()),
                        points(total.deduction()),
                        nets,
                        incomplete));
    }

    private Sum section(SheetExplanation.Section section) {
        notApplicable = BigInteger.ZERO;
        var sum = node(section.node());
        if (criteria.notApplicable() != NotApplicable.RESCALE || notApplicable.signum() == 0) {
            assertThat(section.rescaled()).isEmpty();
            return sum;
        }
        var max = max(section.node().node());
        var reachable = max.subtract(notApplicable);
        var after = reachable.signum() <= 0
                ? BigInteger.ZERO
                : sum.base()
                        .multiply(max)
                        .multiply(BigInteger.TWO)
                        .add(reachable)
                        .divide(reachable.multiply(BigInteger.TWO));
        assertThat(section.rescaled())
                .contains(new Step.Rescaled(points(sum.base()), points(max), points(notApplicable), points(after)));
        return new Sum(after, sum.bonus(), sum.deduction());
    }

    private Sum node(NodeExplanation node) {
        return switch (node) {
            case OfLeaf leaf -> leaf(leaf);
            case OfGroup group -> group(group);
        };
    }

    private Sum leaf(OfLeaf cell) {
        new ReAddedCell(criteria, cell).check();
        incomplete += cell.incomplete() ? 1 : 0;
        var counts = cell.node().counts();
        if (cell.state() == CellState.NOT_APPLICABLE && counts == Counts.BASE) {
            notApplicable = notApplicable.add(max(cell.node()));
        }
        var sum = Sum.only(counts, cell.points().minor());
        assertThat(cell.result()).isEqualTo(parts(sum));
        return sum;
    }

    private Sum group(OfGroup group) {
        assertThat(group.children())
                .extracting(NodeExplanation::node)
                .isEqualTo(group.node().children());
        var steps = new ArrayList<Step>();
        var sums = group.children().stream().map(this::node).toList();
        var sum = group.node().pick() == Pick.BEST
                ? best(group.node(), sums, steps)
                : sums.stream().reduce(Sum.NOTHING, Sum::plus);
        if (group.node().pick() == Pick.SUM) {
            steps.add(new Step.Summed(parts(sum)));
        }
        sum = floored(group.node(), capped(group.node(), sum, steps), steps);
        assertThat(group.steps()).isEqualTo(steps);
        assertThat(group.result()).isEqualTo(parts(sum));
        return sum;
    }

    private Sum best(Group group, List<Sum> sums, List<Step> steps) {
        int best = 0;
        for (int i = 1; i < sums.size(); i++) {
            if (sums.get(i).net().compareTo(sums.get(best).net()) > 0) {
                best = i;
            }
        }
        steps.add(new Step.Picked(group.children().get(best).code(), parts(sums.get(best))));
        return sums.get(best);
    }

    private Sum capped(Group group, Sum sum, List<Step> steps) {
        return new Sum(
                capped(group, Counts.BASE, sum.base(), steps),
                capped(group, Counts.BONUS, sum.bonus(), steps),
                capped(group, Counts.DEDUCTION, sum.deduction(), steps));
    }

    private BigInteger capped(Group group, Counts part, BigInteger before, List<Step> steps) {
        var cap = minor(group.caps().of(part)).orElse(before);
        if (before.compareTo(cap) <= 0) {
            return before;
        }
        steps.add(new Step.Capped(part, points(before), points(cap)));
        return cap;
    }

    private Sum floored(Group group, Sum sum, List<Step> steps) {
        var floor = minor(group.floor());
        if (floor.isEmpty() || sum.net().compareTo(floor.get()) >= 0) {
            return sum;
        }
        var deduction = sum.base().add(sum.bonus()).subtract(floor.get()).max(BigInteger.ZERO);
        steps.add(new Step.Floored(points(sum.net()), points(floor.get()), points(sum.deduction()), points(deduction)));
        return new Sum(sum.base(), sum.bonus(), deduction);
    }

    private BigInteger max(Node node) {
        return switch (node) {
            case Leaf leaf ->
                leaf.counts() == Counts.BASE ? minor(leaf.rule().maximum()).orElseThrow() : BigInteger.ZERO;
            case Group group -> {
                Stream<BigInteger> maxima = group.children().stream().map(this::max);
                var max = group.pick() == Pick.BEST
                        ? maxima.reduce(BigInteger.ZERO, BigInteger::max)
                        : maxima.reduce(BigInteger.ZERO, BigInteger::add);
                yield minor(group.caps().base()).map(max::min).orElse(max);
            }
        };
    }

    private Optional<BigInteger> minor(Optional<Decimal> value) {
        return value.map(v -> Points.of(v, criteria.decimals()).minor());
    }

    private Points points(BigInteger minor) {
        return Points.of(minor, criteria.decimals());
    }

    private Parts parts(Sum sum) {
        return new Parts(points(sum.base()), points(sum.bonus()), points(sum.deduction()));
    }

    private record Sum(BigInteger base, BigInteger bonus, BigInteger deduction) {

        static final Sum NOTHING = new Sum(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

        static Sum only(Counts part, BigInteger minor) {
            return switch (part) {
                case BASE -> new Sum(minor, BigInteger.ZERO, BigInteger.ZERO);
                case BONUS -> new Sum(BigInteger.ZERO, minor, BigInteger.ZERO);
                case DEDUCTION -> new Sum(BigInteger.ZERO, BigInteger.ZERO, minor);
            };
        }

        Sum plus(Sum other) {
            return new Sum(base.add(other.base), bonus.add(other.bonus), deduction.add(other.deduction));
        }

        BigInteger net() {
            return base.add(bonus).subtract(deduction);
        }
    }
}
