package vn.codau.engine.season;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.codau.engine.criteria.Ratio;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/** Checks the units' targets: that they are for members and for leaves that take one, and that no ratio lacks its own. */
final class TargetCheck {

    private final Frame frame;
    private final Problems problems;
    private final Map<String, Set<String>> unitsByCriterion = new HashMap<>();

    TargetCheck(Frame frame, Problems problems) {
        this.frame = frame;
        this.problems = problems;
    }

    void check() {
        var targets = frame.draft().targets;
        for (int i = 0; i < targets.size() && !problems.isFull(); i++) {
            var target = targets.get(i);
            if (target != null) {
                check("targets[" + i + "]", target);
            }
        }
        ratios();
    }

    private void check(String path, Target target) {
        var unit = target.unit();
        var criterion = target.criterion();
        problems.require(frame.membership().mayHave(unit), path + ".unit", Flaw.NOT_A_MEMBER, unit);
        problems.require(frame.leaves().mayHave(criterion), path + ".criterion", Flaw.NOT_A_LEAF, criterion);
        var place = frame.leaves().find(criterion);
        boolean taken = place == null || place.leaf().rule().takesTarget();
        problems.require(taken, path + ".criterion", Flaw.TAKES_NO_TARGET, criterion);
        problems.require(target.value().signum() >= 0, path + ".value", Flaw.NEGATIVE, target.value());
        boolean first = unitsByCriterion
                .computeIfAbsent(criterion, code -> new HashSet<>())
                .add(unit);
        problems.require(first, path, Flaw.REPEATED, unit + " " + criterion);
    }

    /** Says nothing where a target could not be read, nor once more about one that is refused for being below 0. */
    private void ratios() {
        if (frame.draft().targets.contains(null)) {
            return;
        }
        for (var place : frame.leaves().all()) {
            if (place.leaf().rule() instanceof Ratio) {
                for (var member : frame.membership().members()) {
                    var target = frame.targets().of(member, place.leaf());
                    boolean set = target.isPresent() && target.get().signum() != 0;
                    problems.require(set, place.path() + ".rule.target", Flaw.NO_TARGET, member);
                }
            }
        }
    }
}
