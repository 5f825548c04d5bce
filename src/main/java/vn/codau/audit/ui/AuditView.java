package vn.codau.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
import vn.codau.audit.AuditCheck;
import vn.codau.audit.AuditEntry;
import vn.codau.audit.AuditFilter;
import vn.codau.audit.AuditLog;
import vn.codau.audit.AuditReport;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/** Searches the audit log, newest first; what is searched for stands in the address. */
@Route("audit")
@RolesAllowed({Role.Names.AUDITOR, Role.Names.STANDING_BODY})
@Menu(order = 910, title = "audit.menu", icon = "audit")
class AuditView extends Page implements BeforeEnterObserver {

    private final AuditLog log;
    private final AuditCheck audit;
    private final Grid<AuditEntry> entries = new Grid<>();
    private final AuditFilterForm form = new AuditFilterForm(this::search);
    private final Div report = new Div();

    AuditView(AuditLog log, AuditCheck audit) {
        super("audit.title");
        this.log = log;
        this.audit = audit;
        addActions(
                new Button(getTranslation("audit.action.check"), click -> check()),
                new Button(getTranslation("audit.action.sign"), click -> sign()));
        report.getElement().setAttribute("role", "status");
        describe();
        add(report, form, entries);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = AuditFilterForm.read(event.getLocation().getQueryParameters());
        form.show(filter);
        show(filter);
    }

    private void search(AuditFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, AuditFilterForm.write(filter)));
    }

    private void show(AuditFilter filter) {
        entries.setItems(
                query -> log.search(filter, query.getOffset(), query.getLimit()).stream(), query -> log.count(filter));
    }

    private void describe() {
        entries.setEmptyStateText(getTranslation("audit.empty"));
        column("number", entry -> String.valueOf(entry.number()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column("at", entry -> Moments.toTheSecond(entry.at()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column("who", entry -> entry.who().name());
        column("role", entry -> role(entry.who().role()));
        column(
                "command",
                entry -> getTranslation("audit.command." + entry.what().command()));
        column("subject", entry -> entry.what().subject());
        column("reason", entry -> entry.what().reason().orElse(""));
        entries.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
    }

    /** Who comes by a one-time link acts in no role. */
    private String role(String name) {
        return name.isEmpty() ? "–" : getTranslation("audit.role." + name);
    }

    private Grid.Column<AuditEntry> column(String name, Function<AuditEntry, String> text) {
        return entries.addColumn(text::apply)
                .setHeader(getTranslation("audit.column." + name))
                .setKey(name)
                .setResizable(true);
    }

    private Div details(AuditEntry entry) {
        var what = entry.what();
        var details = new Div(
                detail("before", what.before().orElse("")),
                detail("after", what.after().orElse("")),
                detail("reason", what.reason().orElse("")),
                detail("address", entry.who().address()),
                detail("scope", entry.who().scope()),
                detail("hash", entry.hash()));
        details.addClassName("audit-details");
        return details;
    }

    private Paragraph detail(String name, String text) {
        return new Paragraph(getTranslation("audit.column." + name) + ": " + (text.isEmpty() ? "–" : text));
    }

    private void check() {
        try {
            show(audit.check());
        } catch (DomainProblem refused) {
            Notices.refused(refused);
        }
    }

    private void show(AuditReport found) {
        report.removeAll();
        var verdict = found.isIntact() ? "audit.check.intact" : "audit.check.tampered";
        report.add(new Paragraph(getTranslation(verdict, found.entries(), found.checkpoints())));
        var list = new UnorderedList();
        found.findings()
                .forEach(finding ->
                        list.add(new ListItem(getTranslation(finding.kind().key(), finding.from(), finding.to()))));
        report.add(list);
    }

    private void sign() {
        try {
            audit.signCheckpoint();
            Notices.done("audit.signed");
        } catch (DomainProblem refused) {
            Notices.refused(refused);
        }
    }
}
