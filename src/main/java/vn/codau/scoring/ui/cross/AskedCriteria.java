package vn.codau.scoring.ui.cross;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.number.Decimal;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.ui.cell.Line;

/** What of a criteria table a scorer is asked for. */
record AskedCriteria(ScoreMatrix matrix) {

    /** With the groups around them, in the order of the table. */
    List<Line> lines() {
        var asked = new HashSet<>(matrix.criteria());
        return Line.of(matrix.table().criteria().sections()).stream()
                .filter(line -> isAsked(line.node(), asked))
                .toList();
    }

    private static boolean isAsked(Node node, Set<String> asked) {
        return node instanceof Group group
                ? group.children().stream().anyMatch(child -> isAsked(child, asked))
                : asked.contains(node.code());
    }

    List<Leaf> leaves() {
        return matrix.table().criteria().leaves().stream()
                .filter(leaf -> matrix.criteria().contains(leaf.code()))
                .toList();
    }

    /** The unit's own, or else the criterion's. */
    Optional<Decimal> target(ScoreMatrix.Column unit, Leaf leaf) {
        return matrix.table().targets().stream()
                .filter(target ->
                        target.unit().equals(unit.code()) && target.criterion().equals(leaf.code()))
                .findFirst()
                .map(target -> target.value())
                .or(leaf.rule()::target);
    }
}
