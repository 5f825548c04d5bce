package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.ui.part.DraftSession;
import vn.codau.criteria.ui.part.FieldNames;
import vn.codau.criteria.ui.part.FormFields;
import vn.codau.uikit.StatusBadge;

/** What stands against publishing, and what is only to be noted; each one click from its place. */
final class FindingsPanel extends Details {

    private static final int MOST = 200;

    private final DraftSession session;
    private final Consumer<String> goTo;

    FindingsPanel(DraftSession session, Consumer<String> goTo) {
        this.session = session;
        this.goTo = goTo;
        addClassName("findings");
    }

    void show() {
        var check = session.check();
        removeAll();
        setSummaryText(
                check.findings().isEmpty()
                        ? getTranslation("criteria.findings.none")
                        : getTranslation(
                                "criteria.findings.count",
                                check.errors().size(),
                                check.warnings().size()));
        var list = new UnorderedList();
        check.errors().stream().limit(MOST).forEach(finding -> list.add(line(finding)));
        check.warnings().stream().limit(MOST).forEach(finding -> list.add(line(finding)));
        add(list);
    }

    private ListItem line(CriteriaFinding finding) {
        return new ListItem(badge(finding), place(finding), new Span(FormFields.told(finding)));
    }

    private StatusBadge badge(CriteriaFinding finding) {
        return finding.isError()
                ? new StatusBadge(getTranslation("criteria.finding.ERROR"), StatusBadge.Tone.BAD)
                : new StatusBadge(getTranslation("criteria.finding.WARNING"), StatusBadge.Tone.WARNING);
    }

    private Button place(CriteriaFinding finding) {
        var node = session.draft().find(finding.node());
        var name = node.map(FindingsPanel::named).orElseGet(() -> getTranslation("criteria.wholeTable"));
        var field = finding.field().isEmpty() ? "" : " · " + FieldNames.of(finding.field());
        var button = new Button(name + field, click -> goTo.accept(finding.node()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String named(DraftNode node) {
        return node.code().isEmpty() ? node.title() : node.code();
    }
}
