package vn.codau.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.number.Points;
import vn.codau.engine.number.Tally;
import vn.codau.engine.season.Cluster;

/** Rolls one unit's sheet, once its cells are settled, up to its total (season pack, section 5). */
final class SheetScorer {

    private final List<Outline> sections;
    private final NotApplicable policy;
    private final int decimals;
    private final Settler settler;
    private final Trace trace;

    SheetScorer(Cluster cluster, List<Outline> sections, Settler settler, Trace trace) {
        this.sections = sections;
        this.policy = cluster.criteria().notApplicable();
        this.decimals = cluster.criteria().decimals();
        this.settler = settler;
        this.trace = trace;
    }

    UnitScore score(int unit, String code) {
        settler.settle(unit);
        var base = new Tally();
        var bonus = new Tally();
        var deduction = new Tally();
        var nets = new ArrayList<Points>(sections.size());
        for (var section : sections) {
            var parts = section(section);
            base.add(parts.base());
            bonus.add(parts.bonus());
            deduction.add(parts.deduction());
            nets.add(parts.net());
        }
        var sum = new Parts(base.points(decimals), bonus.points(decimals), deduction.points(decimals));
        return new UnitScore(
                code,
                sum.net(),
                sum.base(),
                sum.bonus(),
                sum.deduction(),
                nets,
                settler.plan().incompleteCells());
    }

    private Parts section(Outline section) {
        var parts = parts(section);
        if (policy != NotApplicable.RESCALE || !settler.plan().hasNotApplicable()) {
            return parts;
        }
        var notApplicable = notApplicable(section);
        if (notApplicable.signum() == 0) {
            return parts;
        }
        var after = rescaled(parts.base(), section.max(), notApplicable);
        trace.rescaled(section, parts.base(), section.max(), notApplicable, after);
        return parts.withBase(after);
    }

    /** The maxima of the BASE leaves below that are not applicable. */
    private Points notApplicable(Outline node) {
        return switch (node) {
            case Outline.OfLeaf leaf ->
                settler.plan().cell(leaf).state() == CellState.NOT_APPLICABLE ? leaf.max() : Points.zero(decimals);
            case Outline.OfGroup group ->
                group.children().stream().map(this::notApplicable).reduce(Points.zero(decimals), Points::plus);
        };
    }

    private Points rescaled(Points base, Points max, Points notApplicable) {
        var reachable = max.minus(notApplicable);
        return reachable.signum() <= 0
                ? Points.zero(decimals)
                : Fraction.of(base)
                        .times(Fraction.of(max))
                        .over(Fraction.of(reachable))
                        .rounded(decimals);
    }

    private Parts parts(Outline node) {
        return switch (node) {
            case Outline.OfLeaf leaf -> Parts.only(leaf.node().counts(), settler.points(leaf));
            case Outline.OfGroup group -> {
                var parts = group.picksBest() ? best(group) : sum(group);
                var result = group.limits().isNone() ? parts : limited(group.limits(), parts);
                trace.rolledUp(group, result);
                yield result;
            }
        };
    }

    private Parts sum(Outline.OfGroup group) {
        var base = new Tally();
        var bonus = new Tally();
        var deduction = new Tally();
        settler.addPoints(base, group.leaves().base);
        settler.addPoints(bonus, group.leaves().bonus);
        settler.addPoints(deduction, group.leaves().deduction);
        for (var inner : group.groups()) {
            var parts = parts(inner);
            base.add(parts.base());
            bonus.add(parts.bonus());
            deduction.add(parts.deduction());
        }
        var sum = new Parts(base.points(decimals), bonus.points(decimals), deduction.points(decimals));
        trace.summed(sum);
        return sum;
    }

    private Parts best(Outline.OfGroup group) {
        var best = group.children().getFirst();
        var parts = parts(best);
        for (var child : group.children().subList(1, group.children().size())) {
            var other = parts(child);
            if (other.net().compareTo(parts.net()) > 0) {
                best = child;
                parts = other;
            }
        }
        trace.picked(best, parts);
        return parts;
    }

    private Parts limited(GroupLimits limits, Parts parts) {
        var capped = new Parts(
                capped(Counts.BASE, parts.base(), limits.base()),
                capped(Counts.BONUS, parts.bonus(), limits.bonus()),
                capped(Counts.DEDUCTION, parts.deduction(), limits.deduction()));
        return limits.floor().isEmpty()
                ? capped
                : floored(capped, limits.floor().get());
    }

    private Points capped(Counts part, Points before, Optional<Points> cap) {
        if (cap.isEmpty() || before.compareTo(cap.get()) <= 0) {
            return before;
        }
        trace.capped(part, before, cap.get());
        return cap.get();
    }

    private Parts floored(Parts parts, Points floor) {
        var net = parts.net();
        if (net.compareTo(floor) >= 0) {
            return parts;
        }
        var deduction = parts.base().plus(parts.bonus()).minus(floor).orMore(Points.zero(decimals));
        trace.floored(net, floor, parts.deduction(), deduction);
        return parts.withDeduction(deduction);
    }
}
