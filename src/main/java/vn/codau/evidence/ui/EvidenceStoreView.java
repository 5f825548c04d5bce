package vn.codau.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.store.EvidenceCheck;
import vn.codau.evidence.store.StoreReport;
import vn.codau.evidence.upkeep.EvidenceCheckJob;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.jobs.ui.JobLine;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/** Checks the store of evidence against what is recorded. */
@Route("evidence-store")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.STANDING_BODY, Role.Names.AUDITOR})
@Menu(order = 920, title = "evidence.store.menu", icon = "evidence")
class EvidenceStoreView extends Page {

    private final transient EvidenceCheck check;

    EvidenceStoreView(EvidenceCheck check, EvidenceCheckJob job, Jobs jobs, CurrentActor actor) {
        super("evidence.store.title");
        this.check = check;
        if (EvidenceCommand.TIDY_EVIDENCE.roles().contains(actor.get().role())) {
            addActions(new Button(getTranslation("evidence.store.tidy"), click -> tidy()));
        }
        add(new Paragraph(getTranslation("evidence.store.text")), check(job, jobs));
    }

    /** To read every file takes its time; the newest report stands here, whoever asked for it. */
    private JobLine check(EvidenceCheckJob job, Jobs jobs) {
        var name = getTranslation("evidence.store.check");
        var sought = new JobLine.Sought(job, () -> EvidenceCheckJob.ABOUT, name, "", name);
        return new JobLine(
                jobs,
                sought,
                job::order,
                done -> job.report(done).map(found -> report(done, found)).orElseGet(Div::new));
    }

    private void tidy() {
        try {
            Notices.done("evidence.store.tidied", check.tidy());
        } catch (DomainProblem refusal) {
            Notices.refused(refusal);
        }
    }

    private Div report(JobView job, StoreReport found) {
        var verdict = found.isSound() ? "evidence.check.sound" : "evidence.check.unsound";
        var list = new UnorderedList();
        found.findings()
                .forEach(finding ->
                        list.add(new ListItem(getTranslation(finding.kind().key(), finding.name()))));
        var report = new Div(
                new Paragraph(
                        getTranslation(verdict, found.files(), found.findings().size())),
                new Paragraph(getTranslation(
                        "evidence.check.at", Moments.shown(job.times().ended().orElseThrow()))),
                list);
        report.getElement().setAttribute("role", "status");
        return report;
    }
}
