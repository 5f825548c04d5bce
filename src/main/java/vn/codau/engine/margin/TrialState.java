package vn.codau.engine.margin;

import java.util.ArrayList;
import java.util.List;
import vn.codau.engine.score.NodeExplanation;
import vn.codau.engine.score.SheetExplanation;
import vn.codau.engine.score.Step;

/**
 * On which side of everything that matters a sheet is: which children are picked, which caps and floors bind, and how it
 * compares with the best of the others. As long as the way up the tree is the same, every sum is a straight line in the
 * points of each cell, so sheets of one bearing are neighbours: once a cell's points have left it in one direction, they
 * never come back to it. With one bearing the outcome is one too.
 *
 * @param way what was done at each group that did something, from the first section to the last
 * @param comparisons with what the outcome depends on
 */
record TrialState(List<String> way, List<Integer> comparisons) {

    static TrialState of(SheetExplanation sheet, List<Integer> comparisons) {
        var way = new ArrayList<String>();
        sheet.sections().forEach(section -> add(section.node(), way));
        return new TrialState(way, comparisons);
    }

    private static void add(NodeExplanation node, List<String> way) {
        if (node instanceof NodeExplanation.OfGroup(var group, var children, var steps, var result)) {
            children.forEach(child -> add(child, way));
            steps.forEach(step -> way.add(group.code() + " " + turn(step)));
        }
    }

    private static String turn(Step step) {
        return switch (step) {
            case Step.Summed any -> "SUM";
            case Step.Rescaled any -> "RESCALED";
            case Step.Picked(var child, var parts) -> child;
            case Step.Capped(var part, var before, var cap) -> part.name();
            // A deduction falls to 0 at most.
            case Step.Floored(var net, var floor, var before, var after) -> "FLOOR " + after.signum();
        };
    }
}
