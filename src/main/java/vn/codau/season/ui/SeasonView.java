package vn.codau.season.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import vn.codau.season.SeasonCommand;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.season.plan.UnitChoices;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.UnitId;
import vn.codau.uikit.Page;
import vn.codau.uikit.StatusBadge;

/** One season: what it is, its timeline, and what the standing body can do with it now. */
@Route("seasons/:code")
@PermitAll
@StyleSheet("styles/season.css")
class SeasonView extends Page implements BeforeEnterObserver {

    static final String CODE = "code";

    private final Seasons seasons;
    private final SeasonQueries queries;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final ObjectProvider<UnitChoices> units;
    private final Div actions = new Div();
    private final Div content = new Div();

    SeasonView(
            Seasons seasons,
            SeasonQueries queries,
            PhaseGate gate,
            CurrentActor actor,
            ObjectProvider<UnitChoices> units) {
        super("season.title");
        this.seasons = seasons;
        this.queries = queries;
        this.gate = gate;
        this.actor = actor;
        this.units = units;
        actions.addClassName("season-actions");
        addActions(actions);
        add(content);
    }

    static void open(Optional<UI> ui, String code) {
        ui.ifPresent(open -> open.navigate(SeasonView.class, new RouteParameters(new RouteParam(CODE, code))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(CODE)
                .flatMap(queries::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Season season) {
        setTitle(season.details().name());
        content.removeAll();
        if (season.details().demo()) {
            content.add(new StatusBadge(getTranslation("season.demo"), StatusBadge.Tone.WARNING));
        }
        content.add(
                new H2(getTranslation("season.timeline.title")),
                new PhaseTimeline(season.plan(), queries.now()),
                new H2(getTranslation("season.facts.title")),
                new SeasonFacts(season.details()),
                new SeasonRecords(season.plan(), names()));
        showActions(season);
    }

    private void showActions(Season season) {
        var dialogs = new SeasonDialogs(seasons, season, () -> reload(season));
        actions.removeAll();
        action(season, SeasonCommand.SCHEDULE_PHASES, "season.action.schedule", dialogs::schedule);
        action(season, SeasonCommand.CLOSE_PHASE, "season.action.close", () -> dialogs.close(queries.now()));
        action(season, SeasonCommand.REOPEN_PHASE, "season.action.reopen", dialogs::reopen);
        units.ifAvailable(choices -> action(
                season, SeasonCommand.EXTEND_DEADLINE, "season.action.extend", () -> dialogs.extend(choices.units())));
        action(season, SeasonCommand.CHANGE_SEASON, "season.action.change", dialogs::change);
        action(
                season,
                SeasonCommand.COPY_SEASON,
                "season.action.copy",
                () -> dialogs.copy(code -> open(getUI(), code)));
    }

    /** Shows only what role and phase allow; the command asks both again. */
    private void action(Season season, Command command, String key, Runnable dialog) {
        if (command.roles().contains(actor.get().role())
                && gate.open(season.id()).contains(command)) {
            actions.add(new Button(getTranslation(key), click -> dialog.run()));
        }
    }

    /** Under the code it now has: a change may have given it another. */
    private void reload(Season season) {
        queries.list().stream()
                .filter(found -> found.id().equals(season.id()))
                .findFirst()
                .ifPresent(found -> open(getUI(), found.details().code()));
    }

    private Map<UnitId, String> names() {
        return units.stream()
                .flatMap(choices -> choices.units().stream())
                .collect(Collectors.toMap(UnitChoices.Choice::unit, UnitChoices.Choice::name));
    }
}
