package vn.codau.ranking.live;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.score.NodeExplanation;
import vn.codau.engine.score.SheetExplanation;

/** An explanation for whoever may know what a sheet comes to, and not what each scorer gave. */
final class SheetWithoutScorers {

    private static final Set<Source> SCORERS = EnumSet.of(Source.HEAD, Source.PEER, Source.SPECIALIST);

    private SheetWithoutScorers() {}

    static SheetExplanation of(SheetExplanation sheet) {
        var sections = sheet.sections().stream()
                .map(section ->
                        new SheetExplanation.Section(without(section.node()), section.rescaled(), section.result()))
                .toList();
        return new SheetExplanation(sections, sheet.score());
    }

    private static NodeExplanation without(NodeExplanation node) {
        return switch (node) {
            case NodeExplanation.OfGroup group ->
                new NodeExplanation.OfGroup(
                        group.node(),
                        group.children().stream()
                                .map(SheetWithoutScorers::without)
                                .toList(),
                        group.steps(),
                        group.result());
            case NodeExplanation.OfLeaf leaf -> without(leaf);
        };
    }

    /** A mean before rounding would tell more of its parts than the settled points do. */
    private static NodeExplanation.OfLeaf without(NodeExplanation.OfLeaf leaf) {
        return new NodeExplanation.OfLeaf(
                leaf.node(),
                leaf.state(),
                leaf.settlement(),
                leaf.records().stream()
                        .filter(given -> !SCORERS.contains(given.score().source()))
                        .toList(),
                leaf.measured().isPresent() ? leaf.exact() : Optional.empty(),
                leaf.measured(),
                leaf.points(),
                leaf.incomplete(),
                leaf.result());
    }
}
