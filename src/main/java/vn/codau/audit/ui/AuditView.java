package vn.codau.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.codau.audit.AuditCheck;
import vn.codau.audit.AuditCheckJob;
import vn.codau.audit.AuditDictionary;
import vn.codau.audit.AuditEntry;
import vn.codau.audit.AuditFilter;
import vn.codau.audit.AuditLog;
import vn.codau.audit.AuditReport;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.jobs.ui.JobLine;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.KnownNames;
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
    private final AuditFilterForm form;
    private final AuditWords words;

    AuditView(
            AuditLog log,
            AuditCheck audit,
            AuditCheckJob job,
            Jobs jobs,
            AuditDictionary dictionary,
            List<KnownNames> names) {
        super("audit.title");
        this.words = new AuditWords(dictionary, names, this::getTranslation);
        this.log = log;
        this.form = new AuditFilterForm(dictionary.commands(), words, this::search);
        this.audit = audit;
        addActions(new Button(getTranslation("audit.action.sign"), click -> sign()));
        describe();
        add(check(job, jobs), form, entries);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = form.read(event.getLocation().getQueryParameters());
        form.show(filter);
        show(filter);
    }

    private void search(AuditFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, AuditFilterForm.write(filter)));
    }

    private void show(AuditFilter filter) {
        entries.setItems(query -> page(filter, query), query -> log.count(filter));
    }

    private Stream<AuditEntry> page(AuditFilter filter, Query<AuditEntry, Void> query) {
        var page = log.search(filter, query.getOffset(), query.getLimit());
        words.learn(page);
        return page.stream();
    }

    private void describe() {
        entries.getThemeNames().add("wrap-cell-content");
        entries.setEmptyStateText(getTranslation("audit.empty"));
        column("number", entry -> String.valueOf(entry.number()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column("at", entry -> Moments.toTheSecond(entry.at()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column("who", entry -> entry.who().name());
        column("role", entry -> role(entry.who().role()));
        column("command", entry -> words.command(entry.what().command()));
        column("subject", entry -> words.subject(entry.what().subject().text()))
                .setTooltipGenerator(entry -> entry.what().subject().text());
        column("reason", entry -> entry.what().reason().orElse(""));
        entries.setItemDetailsRenderer(new ComponentRenderer<>(entry -> new EntryDetails(entry, words)));
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

    /** The whole chain takes its time; the newest report stands here, whoever asked for it. */
    private JobLine check(AuditCheckJob job, Jobs jobs) {
        var name = getTranslation("audit.action.check");
        var sought = new JobLine.Sought(job, () -> AuditCheckJob.ABOUT, name, "", name);
        return new JobLine(
                jobs,
                sought,
                job::order,
                done -> job.report(done).map(found -> report(done, found)).orElseGet(Div::new));
    }

    private Div report(JobView job, AuditReport found) {
        var verdict = found.isIntact() ? "audit.check.intact" : "audit.check.tampered";
        var list = new UnorderedList();
        found.findings()
                .forEach(finding ->
                        list.add(new ListItem(getTranslation(finding.kind().key(), finding.from(), finding.to()))));
        var report = new Div(
                new Paragraph(getTranslation(verdict, found.entries(), found.checkpoints())),
                new Paragraph(getTranslation(
                        "audit.check.at", Moments.shown(job.times().ended().orElseThrow()))),
                list);
        report.getElement().setAttribute("role", "status");
        return report;
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
