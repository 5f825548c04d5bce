package vn.codau.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceRevision;
import vn.codau.uikit.FileSize;
import vn.codau.uikit.Moments;

/** All revisions of a file, newest first; each can still be opened. */
final class RevisionsDialog extends Dialog {

    RevisionsDialog(EvidenceItem item, List<EvidenceRevision> revisions) {
        setHeaderTitle(getTranslation("evidence.revisions.title", item.name()));
        setWidth("38rem");
        addClassName("evidence-dialog");
        var list = new OrderedList();
        list.addClassName("evidence-list");
        revisions.forEach(revision -> list.add(row(item, revision)));
        add(list);
        getFooter().add(new Button(getTranslation("evidence.form.close"), click -> close()));
    }

    private ListItem row(EvidenceItem item, EvidenceRevision revision) {
        var head = new Div(
                new Span(getTranslation("evidence.card.revision", revision.revision())),
                FileLink.to(item.id(), revision.revision(), revision.name()));
        head.addClassName("evidence-facts");
        var facts = new Div(
                new Span(FileSize.shown(revision.size(), getLocale())),
                new Span(getTranslation("evidence.card.effective", Moments.day(revision.effective()))),
                new Span(getTranslation(
                        "evidence.card.uploaded", revision.uploadedBy(), Moments.shown(revision.uploaded()))));
        facts.addClassName("evidence-facts");
        var hash = new Span("SHA-256 " + revision.hash());
        hash.addClassName("evidence-hash");
        return new ListItem(head, facts, hash);
    }
}
