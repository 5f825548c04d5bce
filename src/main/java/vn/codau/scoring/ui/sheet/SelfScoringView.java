package vn.codau.scoring.ui.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.ui.cell.HandIn;
import vn.codau.scoring.ui.cell.SubmitDialog;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/** Tự chấm điểm: the acting unit's own sheet in its cluster of the current season. */
@Route("self-scoring")
@Menu(order = 120, title = "scoring.self.title", icon = "self-scoring")
@RolesAllowed({Role.Names.UNIT_OFFICER, Role.Names.UNIT_HEAD})
class SelfScoringView extends Page implements BeforeEnterObserver {

    private final CurrentActor actor;
    private final CurrentSeason season;
    private final OrganisationQueries organisation;
    private final SelfScoring scoring;
    private final SheetDesk desk;
    private final Button submit = new Button(getTranslation("scoring.submit.open"));
    private final HandIn handIn;

    SelfScoringView(
            CurrentActor actor,
            CurrentSeason season,
            OrganisationQueries organisation,
            SelfScoring scoring,
            SheetDesk desk) {
        super("scoring.self.title");
        this.actor = actor;
        this.season = season;
        this.organisation = organisation;
        this.scoring = scoring;
        this.desk = desk;
        handIn = new HandIn(SubmitDialog.What.SHEET, desk::choose, this::submit, this::submitted);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickListener(click -> askToSubmit());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var unit = ((Scope.OfUnit) actor.get().acting().scope()).unit();
        var cluster = season.current().flatMap(current -> organisation.clusterOf(current, unit));
        if (cluster.isEmpty()) {
            add(new EmptyState(getTranslation("scoring.self.noCluster")));
            return;
        }
        var chosen = event.getLocation().getQueryParameters().getSingleParameter("criterion");
        try {
            desk.open(cluster.get(), unit, chosen);
        } catch (DomainProblem notYet) {
            add(new EmptyState(getTranslation(notYet.key(), notYet.arguments().toArray())));
            return;
        }
        setTitle(getTranslation("scoring.self.of", desk.form().of().name()));
        if (desk.form().allowed().contains(ScoreCommand.SUBMIT_SHEET)) {
            addActions(submit);
        }
        add(desk);
    }

    private void askToSubmit() {
        desk.reopen();
        handIn.ask(desk.form().gaps());
    }

    private void submit(UUID request, String explanation) {
        var of = desk.form().of();
        scoring.submit(new Submit(of.cluster(), of.unit(), request, explanation));
    }

    private void submitted() {
        Notices.done("scoring.submit.done");
        submit.setVisible(false);
        desk.reopen();
    }
}
