package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.codau.criteria.files.ImportedCriteria;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.ui.part.DifferencesList;
import vn.codau.criteria.ui.part.FieldNames;
import vn.codau.criteria.ui.part.FormFields;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;

/** Takes a whole table over into the draft: shows first what is wrong with it and what it would change. */
abstract class TakeDialog extends Dialog {

    private final Div preview = new Div();
    private final Button take = new Button(getTranslation("criteria.take.do"), click -> take());
    private final Consumer<ImportedCriteria> taking;
    private final Runnable taken;
    private @Nullable ImportedCriteria looked;

    TakeDialog(String title, Consumer<ImportedCriteria> taking, Runnable taken) {
        this.taking = taking;
        this.taken = taken;
        setHeaderTitle(getTranslation(title));
        setWidth("min(64rem, 95vw)");
        setCloseOnOutsideClick(false);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(false);
        preview.getElement().setAttribute("role", "status");
        getFooter().add(new Button(getTranslation("criteria.cancel"), click -> close()), take);
    }

    /** Where the preview stands among what the dialog asks. */
    final Div preview() {
        return preview;
    }

    /** Shows what would be taken over. */
    final void look(Supplier<ImportedCriteria> imported) {
        preview.removeAll();
        take.setEnabled(false);
        try {
            var found = imported.get();
            looked = found;
            show(found);
            take.setEnabled(found.ok());
        } catch (DomainProblem refused) {
            preview.add(new Paragraph(
                    getTranslation(refused.key(), refused.arguments().toArray())));
        }
    }

    private void show(ImportedCriteria found) {
        preview.add(new Paragraph(getTranslation(
                found.ok() ? "criteria.take.ok" : "criteria.take.wrong",
                found.draft().all().count(),
                found.findings().stream().filter(CriteriaFinding::isError).count())));
        if (!found.findings().isEmpty()) {
            var list = new UnorderedList();
            found.findings().stream().limit(200).forEach(finding -> list.add(line(found, finding)));
            preview.add(new H3(getTranslation("criteria.take.findings")), list);
        }
        if (found.ok()) {
            preview.add(
                    new H3(getTranslation("criteria.publish.changes")),
                    new DifferencesList(found.changes(), "criteria.conflict.same"));
        }
    }

    private ListItem line(ImportedCriteria found, CriteriaFinding finding) {
        var node = found.draft()
                .find(finding.node())
                .map(each -> each.code() + " · ")
                .orElse("");
        var field = finding.field().isEmpty() ? "" : FieldNames.of(finding.field()) + ": ";
        return new ListItem(getTranslation("criteria.finding." + finding.level()) + " · " + node + field
                + FormFields.told(finding));
    }

    private void take() {
        var found = looked;
        if (found == null) {
            return;
        }
        try {
            taking.accept(found);
            Notices.done("criteria.take.done");
            close();
            taken.run();
        } catch (DomainProblem refused) {
            Notices.refused(refused);
        }
    }
}
