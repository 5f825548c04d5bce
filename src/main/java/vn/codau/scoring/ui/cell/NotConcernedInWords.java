package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.UI;
import vn.codau.criteria.table.ConcernInWords;
import vn.codau.criteria.table.CriteriaTable;

/** Says why a criterion does not concern a unit. */
public final class NotConcernedInWords {

    private final UI reader = UI.getCurrentOrThrow();
    private final CriteriaTable table;

    public NotConcernedInWords(CriteriaTable table) {
        this.table = table;
    }

    /** By the condition of that node: the criterion itself or a group above it. */
    public String of(String node) {
        var condition = new ConcernInWords(reader::getTranslation).of(table.concernOf(node));
        return reader.getTranslation("scoring.outside.here", node, condition);
    }
}
