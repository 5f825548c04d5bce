package vn.codau.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.codau.evidence.store.EvidenceCheck;
import vn.codau.evidence.store.StoreReport;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/** Checks the store of evidence against what is recorded. */
@Route("evidence-store")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.STANDING_BODY, Role.Names.AUDITOR})
@Menu(order = 920, title = "evidence.store.menu", icon = "evidence")
class EvidenceStoreView extends Page {

    private final transient EvidenceCheck check;
    private final Div report = new Div();

    EvidenceStoreView(EvidenceCheck check, CurrentActor actor) {
        super("evidence.store.title");
        this.check = check;
        addActions(new Button(getTranslation("evidence.store.check"), click -> check()));
        if (Command.TIDY_EVIDENCE.roles().contains(actor.get().role())) {
            addActions(new Button(getTranslation("evidence.store.tidy"), click -> tidy()));
        }
        report.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("evidence.store.text")), report);
    }

    private void check() {
        try {
            show(check.check());
        } catch (DomainProblem refusal) {
            Notices.refused(refusal);
        }
    }

    private void tidy() {
        try {
            Notices.done("evidence.store.tidied", check.tidy());
            show(check.check());
        } catch (DomainProblem refusal) {
            Notices.refused(refusal);
        }
    }

    private void show(StoreReport found) {
        report.removeAll();
        var verdict = found.isSound() ? "evidence.check.sound" : "evidence.check.unsound";
        report.add(new Paragraph(
                getTranslation(verdict, found.files(), found.findings().size())));
        var list = new UnorderedList();
        found.findings()
                .forEach(finding ->
                        list.add(new ListItem(getTranslation(finding.kind().key(), finding.name()))));
        report.add(list);
    }
}
