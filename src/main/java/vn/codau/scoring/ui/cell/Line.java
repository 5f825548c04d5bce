package vn.codau.scoring.ui.cell;

import java.util.ArrayList;
import java.util.List;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;

/**
 * A node of the criteria tree as a line of a list.
 *
 * @param depth how many groups it stands in
 * @param section the title of its top-level section
 */
public record Line(Node node, int depth, String section) {

    /** All nodes in the order of the tree. */
    public static List<Line> of(List<Node> sections) {
        var lines = new ArrayList<Line>();
        sections.forEach(section -> collect(section, 0, section.title(), lines));
        return lines;
    }

    private static void collect(Node node, int depth, String section, List<Line> lines) {
        lines.add(new Line(node, depth, section));
        if (node instanceof Group group) {
            group.children().forEach(child -> collect(child, depth + 1, section, lines));
        }
    }

    public boolean isLeaf() {
        return node instanceof Leaf;
    }

    public String code() {
        return node.code();
    }
}
