package vn.codau.publication.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.codau.publication.PublicationCommand;
import vn.codau.publication.Publications;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;

/** Công khai: one switch for each table and audience, with who moved it last. */
@Route("publication")
@Menu(order = 170, title = "publication.title", icon = "publication")
@RolesAllowed({Role.Names.STANDING_BODY, Role.Names.BOARD, Role.Names.AUDITOR})
@StyleSheet("styles/publication.css")
class PublicationView extends Page implements BeforeEnterObserver {

    private final Publications publications;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final SeasonQueries seasons;
    private final Div content = new Div();

    PublicationView(Publications publications, PhaseGate gate, CurrentActor actor, SeasonQueries seasons) {
        super("publication.title");
        this.publications = publications;
        this.gate = gate;
        this.actor = actor;
        this.seasons = seasons;
        content.addClassName("publication");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        seasons.current()
                .ifPresentOrElse(this::show, () -> content.add(new EmptyState(getTranslation("publication.noSeason"))));
    }

    private void show(Season season) {
        content.removeAll();
        boolean mayMove =
                PublicationCommand.PUBLISH_RESULTS.roles().contains(actor.get().role())
                        && gate.open(season.id()).contains(PublicationCommand.PUBLISH_RESULTS);
        content.add(new Paragraph(getTranslation("publication.explained")));
        if (!mayMove && actor.get().role() == Role.STANDING_BODY) {
            content.add(new Paragraph(getTranslation("publication.notYet")));
        }
        if (actor.get().role() != Role.BOARD) {
            content.add(new Anchor("seen-as", getTranslation("publication.seenAs")));
        }
        content.add(new SwitchTable(publications, season.id(), mayMove, () -> show(season)));
    }
}
