package vn.codau.scoring.ui;

import com.vaadin.flow.component.UI;
import vn.codau.criteria.ConcernInWords;
import vn.codau.criteria.CriteriaTable;

/** Says why a criterion does not concern a unit. */
final class OutsideInWords {

    private final UI reader = UI.getCurrentOrThrow();
    private final CriteriaTable table;

    OutsideInWords(CriteriaTable table) {
        this.table = table;
    }

    /** By the condition of that node: the criterion itself or a group above it. */
    String of(String node) {
        var condition = new ConcernInWords(reader::getTranslation).of(table.concernOf(node));
        return reader.getTranslation("scoring.outside.here", node, condition);
    }
}
