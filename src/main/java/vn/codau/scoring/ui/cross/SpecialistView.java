package vn.codau.scoring.ui.cross;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.codau.criteria.ui.rule.RuleInWords;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.specialist.SpecialistScoring;
import vn.codau.scoring.specialist.SpecialistTable;
import vn.codau.scoring.specialist.SubmitSpecialist;
import vn.codau.scoring.ui.cell.HandIn;
import vn.codau.scoring.ui.cell.SubmitDialog;
import vn.codau.scoring.ui.matrix.ScoreGrid;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/** Chấm chuyên đề: a specialist body scores one of its criteria for every unit that carries it. */
@Route("specialist")
@Menu(order = 135, title = "scoring.specialist.title", icon = "specialist")
@StyleSheet("styles/scoring.css")
@RolesAllowed(Role.Names.SPECIALIST)
class SpecialistView extends Page implements BeforeEnterObserver {

    private static final String CRITERION = "criterion";

    private final CurrentSeason season;
    private final SpecialistScoring scoring;
    private final Clock clock;
    private final Select<SpecialistTable.Task> choice = new Select<>();
    private final Button submit = new Button(getTranslation("scoring.specialist.submit"));
    private final Div tables = new Div();
    private final HandIn handIn = new HandIn(SubmitDialog.What.SCORES, criterion -> {}, this::submit, this::submitted);

    SpecialistView(CurrentSeason season, SpecialistScoring scoring, Clock clock) {
        super("scoring.specialist.title");
        this.season = season;
        this.scoring = scoring;
        this.clock = clock;
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickListener(click -> handIn.ask(List.of()));
        choice.setLabel(getTranslation("scoring.specialist.criterion"));
        choice.addClassName("specialist-choice");
        choice.setItemLabelGenerator(this::label);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                open(change.getValue());
            }
        });
    }

    private String label(SpecialistTable.Task task) {
        var progress = task.progress();
        return getTranslation(
                "scoring.specialist.task", task.criterion(), task.title(), progress.done(), progress.total());
    }

    private void open(SpecialistTable.Task task) {
        var parameters = QueryParameters.simple(Map.of(CRITERION, task.criterion()));
        getUI().ifPresent(ui -> ui.navigate(SpecialistView.class, parameters));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var current = season.current();
        var tasks = current.map(scoring::criteria).orElse(List.of());
        if (tasks.isEmpty()) {
            add(new EmptyState(getTranslation("scoring.specialist.none")));
            return;
        }
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CRITERION)
                .orElse("");
        var task = tasks.stream()
                .filter(one -> one.criterion().equals(asked))
                .findFirst()
                .orElse(tasks.getFirst());
        choice.setItems(tasks);
        choice.setValue(task);
        addActions(submit);
        add(choice, tables);
        show(current.orElseThrow(), task.criterion());
    }

    private void show(SeasonId now, String criterion) {
        var table = scoring.table(now, criterion);
        submit.setVisible(table.allowed().contains(ScoreCommand.SUBMIT_SPECIALIST_SCORES));
        tables.removeAll();
        for (var section : table.sections()) {
            var desk = new SpecialistDesk(scoring, section);
            var rule = new Paragraph(new RuleInWords()
                    .of(section.leaf().rule(), section.leaf().rule().target()));
            rule.addClassName("cell-rule");
            tables.add(new H2(desk.title()), rule, new ScoreGrid(desk.title(), desk, clock));
        }
    }

    private void submit(UUID request, String explanation) {
        var now = season.current().orElseThrow();
        scoring.submit(new SubmitSpecialist(now, choice.getValue().criterion(), request, explanation));
    }

    private void submitted() {
        Notices.done("scoring.specialist.submitted");
        show(season.current().orElseThrow(), choice.getValue().criterion());
    }
}
