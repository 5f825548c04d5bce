package vn.codau.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitFilter;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.platform.time.Vietnam;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Page;

/** All units, found by words without accents; the standing body adds, corrects, closes and imports them here. */
@Route("units")
@Menu(order = 210, title = "organisation.units.title", icon = "units")
@RolesAllowed({Role.Names.STANDING_BODY, Role.Names.ADMINISTRATOR, Role.Names.BOARD, Role.Names.AUDITOR})
class UnitsView extends Page implements BeforeEnterObserver {

    private final Organisation organisation;
    private final OrganisationQueries queries;
    private final Clock clock;
    private final TextField text = new TextField(getTranslation("organisation.units.search"));
    private final Select<UnitKind> kind = new Select<>();
    private final Grid<UnitRow> grid = new Grid<>();
    private UnitFilter filter = UnitFilter.ALL;

    UnitsView(
            CurrentActor actor,
            Organisation organisation,
            OrganisationQueries queries,
            UnitImportDialog.Services imports,
            Clock clock) {
        super("organisation.units.title");
        this.organisation = organisation;
        this.queries = queries;
        this.clock = clock;
        add(filters(), table());
        if (OrganisationCommand.CREATE_UNIT.roles().contains(actor.get().role())) {
            addActions(
                    button("organisation.units.import", () -> new UnitImportDialog(imports, this::refresh).open()),
                    primary(button("organisation.units.add", this::create)));
            grid.addComponentColumn(this::rowActions).setAutoWidth(true).setFlexGrow(0);
        }
    }

    private Div filters() {
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> remember(change.isFromClient()));
        kind.setLabel(getTranslation("organisation.unit.kind"));
        kind.setItems(UnitKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("organisation.units.allKinds"));
        kind.setItemLabelGenerator(
                one -> getTranslation(one == null ? "organisation.units.allKinds" : "organisation.kind." + one));
        kind.addValueChangeListener(change -> remember(change.isFromClient()));
        var filters = new Div(text, kind);
        filters.addClassName("filters");
        return filters;
    }

    private Grid<UnitRow> table() {
        grid.getThemeNames().add("wrap-cell-content");
        column("organisation.unit.code", UnitRow::code);
        column("organisation.unit.name", UnitRow::name).setFlexGrow(3).setKey("name");
        column("organisation.unit.kind", unit -> getTranslation("organisation.kind." + unit.kind()));
        column("organisation.unit.validFrom", unit -> Moments.day(unit.validFrom()));
        column("organisation.unit.validTo", unit -> Moments.day(unit.validTo()));
        grid.setItems(
                query -> queries.units(filter, query.getOffset(), query.getLimit()).stream(),
                query -> queries.count(filter));
        grid.setEmptyStateText(getTranslation("organisation.units.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("organisation.units.title"));
        return grid;
    }

    private Grid.Column<UnitRow> column(String key, ValueProvider<UnitRow, String> value) {
        return grid.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true);
    }

    private Div rowActions(UnitRow unit) {
        var actions = new Div(
                button("organisation.units.change", () -> change(unit)),
                button("organisation.units.close", () -> close(unit)));
        actions.addClassName("row-actions");
        return actions;
    }

    private void create() {
        new UnitDialog(
                        getTranslation("organisation.units.add"),
                        form -> tried(() -> organisation.create(form), "organisation.units.added"))
                .open();
    }

    private void change(UnitRow unit) {
        new UnitDialog(
                        about("organisation.units.change", unit),
                        form -> tried(
                                () -> organisation.change(unit.id(), unit.version(), form),
                                "organisation.units.changed"))
                .showing(new UnitForm(unit.code(), unit.name(), unit.kind(), unit.validFrom()))
                .open();
    }

    private void close(UnitRow unit) {
        DayDialog.closing(
                        about("organisation.units.close", unit),
                        getTranslation("organisation.unit.lastDay"),
                        Vietnam.today(clock),
                        form -> tried(
                                () -> organisation.close(unit.id(), unit.version(), form.day()),
                                "organisation.units.closed"))
                .open();
    }

    /** What is done, and to which unit. */
    private String about(String key, UnitRow unit) {
        return getTranslation(key) + ": " + unit.name();
    }

    private boolean tried(Runnable command, String doneKey) {
        var done = Attempt.done(command, doneKey);
        if (done) {
            refresh();
        }
        return done;
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private void remember(boolean typed) {
        if (typed) {
            var parameters = new HashMap<String, String>();
            if (!text.isEmpty()) {
                parameters.put("q", text.getValue());
            }
            if (!kind.isEmpty()) {
                parameters.put("kind", kind.getValue().name());
            }
            getUI().ifPresent(ui -> ui.navigate(UnitsView.class, QueryParameters.simple(parameters)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var words = parameters.getSingleParameter("q").orElse("");
        var only = parameters
                .getSingleParameter("kind")
                .flatMap(name -> Arrays.stream(UnitKind.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
        text.setValue(words);
        only.ifPresentOrElse(kind::setValue, kind::clear);
        filter = new UnitFilter(words, only.orElse(null));
        refresh();
    }
}
