package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.codau.criteria.editing.CriteriaDrafts;
import vn.codau.criteria.publishing.CriteriaPublishing;
import vn.codau.criteria.publishing.PublishCriteria;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.ui.part.DifferencesList;
import vn.codau.criteria.ui.part.DraftSession;
import vn.codau.criteria.ui.part.FormFields;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.text.Longest;
import vn.codau.uikit.Notices;

/** Before a version is frozen: what it changes, what is to be noted, and why there is one. */
final class PublishDialog extends Dialog {

    private final DraftSession session;
    private final CriteriaPublishing publishing;
    private final Runnable published;
    private final Checkbox confirmed = new Checkbox(getTranslation("criteria.publish.confirm"));
    private final TextArea reason = new TextArea(getTranslation("criteria.publish.reason"));

    PublishDialog(DraftSession session, CriteriaDrafts drafts, CriteriaPublishing publishing, Runnable published) {
        this.session = session;
        this.publishing = publishing;
        this.published = published;
        setHeaderTitle(getTranslation("criteria.publish.title"));
        setWidth("min(64rem, 95vw)");
        setCloseOnOutsideClick(false);
        var publish = new Button(getTranslation("criteria.publish.do"), click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setEnabled(session.check().errors().isEmpty());
        session.check()
                .table()
                .ifPresentOrElse(
                        table -> {
                            add(new Paragraph(getTranslation(
                                    "criteria.publish.text", table.criteria().version())));
                            add(new H3(getTranslation("criteria.publish.changes")));
                            add(new DifferencesList(drafts.changes(table), "criteria.publish.first"));
                        },
                        () -> add(
                                list("criteria.publish.errors", session.check().errors())));
        var warnings = session.check().warnings();
        if (!warnings.isEmpty()) {
            add(list("criteria.publish.warnings", warnings));
        }
        confirmed.setVisible(!warnings.isEmpty() && publish.isEnabled());
        reason.setWidthFull();
        reason.setMaxLength(Longest.REASON);
        reason.setRequiredIndicatorVisible(drafts.needsReason(session.cluster()));
        reason.setVisible(publish.isEnabled());
        add(confirmed, reason);
        getFooter().add(new Button(getTranslation("criteria.cancel"), click -> close()), publish);
    }

    private Div list(String key, List<CriteriaFinding> findings) {
        var list = new UnorderedList();
        findings.stream().limit(100).forEach(finding -> list.add(new ListItem(named(finding))));
        return new Div(new H3(getTranslation(key)), list);
    }

    private String named(CriteriaFinding finding) {
        var node = session.draft()
                .find(finding.node())
                .map(each -> each.code() + ": ")
                .orElse("");
        return node + FormFields.told(finding);
    }

    private void publish() {
        try {
            var number = publishing.publish(new PublishCriteria(
                    session.cluster(), session.state().version(), reason.getValue(), confirmed.getValue()));
            Notices.done("criteria.published", number);
            close();
            published.run();
        } catch (DomainProblem refused) {
            Notices.refused(refused);
        }
    }
}
