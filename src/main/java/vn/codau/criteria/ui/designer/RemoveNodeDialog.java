package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import vn.codau.criteria.draft.DraftNode;

/** Asks before a node is taken out of the draft with all below it. */
final class RemoveNodeDialog extends ConfirmDialog {

    RemoveNodeDialog(DraftNode node, Runnable remove) {
        setHeader(getTranslation("criteria.remove.title", (node.code() + " " + node.title()).strip()));
        setText(getTranslation("criteria.remove.text", node.all().count() - 1));
        setCancelable(true);
        setCancelText(getTranslation("criteria.cancel"));
        setConfirmText(getTranslation("criteria.remove"));
        addConfirmListener(confirmed -> remove.run());
    }
}
