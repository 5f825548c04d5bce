package vn.codau.scoring.ui.cross;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.cross.SubmitReviews;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.ui.cell.HandIn;
import vn.codau.scoring.ui.cell.SubmitDialog;
import vn.codau.scoring.ui.matrix.ScoreGrid;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Progress;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/** Chấm chéo: the cluster's head, its deputy or a member scores the other members on one matrix. */
@Route("cross-scoring")
@Menu(order = 130, title = "scoring.cross.title", icon = "cross-scoring")
@StyleSheet("styles/scoring.css")
@RolesAllowed({Role.Names.CLUSTER_HEAD, Role.Names.CLUSTER_DEPUTY, Role.Names.UNIT_HEAD, Role.Names.UNIT_OFFICER})
class CrossScoringView extends Page implements BeforeEnterObserver {

    private static final String BY = "by";
    private static final String UNIT = "unit";
    private static final String CRITERION = "criterion";

    private final CurrentActor actor;
    private final CurrentSeason season;
    private final OrganisationQueries organisation;
    private final CrossScoring scoring;
    private final Clock clock;
    private final CrossServices services;
    private final Div tools = new Div();
    private final Div content = new Div();
    private @Nullable CrossDesk desk;
    private final HandIn handIn = new HandIn(SubmitDialog.What.SCORES, criterion -> {}, this::submit, this::submitted);

    CrossScoringView(
            CurrentActor actor,
            CurrentSeason season,
            OrganisationQueries organisation,
            CrossServices services,
            Clock clock) {
        super("scoring.cross.title");
        this.actor = actor;
        this.season = season;
        this.organisation = organisation;
        this.services = services;
        this.scoring = services.scoring();
        this.clock = clock;
        tools.addClassName("page-tools");
        addActions(tools);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tools.removeAll();
        content.removeAll();
        var cluster = cluster();
        if (cluster.isEmpty()) {
            content.add(new EmptyState(getTranslation("scoring.self.noCluster")));
            return;
        }
        try {
            desk = new CrossDesk(scoring, cluster.get());
        } catch (DomainProblem closed) {
            content.add(new EmptyState(
                    getTranslation(closed.key(), closed.arguments().toArray())));
            return;
        }
        show(desk, event.getLocation().getQueryParameters());
    }

    private Optional<ClusterId> cluster() {
        return switch (actor.get().acting().scope()) {
            case Scope.OfCluster(var own, var when) -> Optional.of(own);
            case Scope.OfUnit(var unit) -> season.current().flatMap(current -> organisation.clusterOf(current, unit));
            case Scope.Province() -> Optional.empty();
            case Scope.OfCriteria some -> Optional.empty();
        };
    }

    private void show(CrossDesk opened, QueryParameters asked) {
        var of = opened.matrix().of();
        setTitle(getTranslation("scoring.cross.of", of.name()));
        var isByUnit = asked.getSingleParameter(BY).isPresent();
        tools.add(
                isByUnit
                        ? new Button(getTranslation("scoring.cross.matrix"), click -> turn(QueryParameters.empty()))
                        : new Button(
                                getTranslation("scoring.cross.units"), click -> turn(QueryParameters.of(BY, UNIT))));
        if (opened.matrix().allowed().contains(ScoreCommand.SUBMIT_REVIEW)) {
            var submit = new Button(getTranslation("scoring.cross.submit"), click -> askToSubmit());
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            tools.add(
                    new Button(
                            getTranslation("scoring.cross.recuse"),
                            click -> recusal().ask(open())),
                    submit);
        }
        var hint = new Paragraph(
                getTranslation("scoring.cross.as." + of.source(), of.scorer(), done().done(), done().total()));
        hint.addClassName("hint");
        content.add(
                hint,
                recusal().notice(opened.matrix(), open(), actor.get().role()),
                isByUnit ? units(opened, asked) : matrix(opened));
    }

    private ScoreGrid matrix(CrossDesk opened) {
        return new ScoreGrid(
                getTranslation("scoring.cross.of", opened.matrix().of().name()), opened, clock);
    }

    private CrossUnits units(CrossDesk opened, QueryParameters asked) {
        return new CrossUnits(
                services,
                opened.matrix(),
                asked.getSingleParameter(UNIT),
                asked.getSingleParameter(CRITERION),
                unit -> turn(QueryParameters.simple(Map.of(BY, UNIT, UNIT, unit.code()))));
    }

    private void turn(QueryParameters to) {
        getUI().ifPresent(ui -> ui.navigate(CrossScoringView.class, to));
    }

    /** Shows anew what stands there now. */
    private void refresh() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Progress done() {
        return desk().matrix().columns().stream()
                .map(ScoreMatrix.Column::progress)
                .reduce(new Progress(0, 0), Progress::plus);
    }

    private List<ScoreMatrix.Column> open() {
        return desk().matrix().columns().stream()
                .filter(column -> column.access() == ScoreMatrix.Access.OPEN)
                .toList();
    }

    private void askToSubmit() {
        desk().table();
        handIn.ask(List.of());
    }

    private void submit(UUID request, String explanation) {
        var units = open().stream().map(ScoreMatrix.Column::unit).toList();
        scoring.submit(new SubmitReviews(desk().cluster(), units, request, explanation));
    }

    private void submitted() {
        Notices.done("scoring.cross.submitted");
        refresh();
    }

    private CrossDesk desk() {
        return Objects.requireNonNull(desk);
    }

    private Recusal recusal() {
        return new Recusal(services, desk().cluster(), this::refresh);
    }
}
