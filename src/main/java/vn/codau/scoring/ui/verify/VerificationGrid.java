package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.verify.VerificationItem;
import vn.codau.scoring.verify.VerificationItem.Cause;
import vn.codau.shared.screen.Progress;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.ProgressLine;
import vn.codau.uikit.Vietnamese;

/** The verifiers' queue of one cluster: what asks to be looked into, why, and in whose hands it is. */
public final class VerificationGrid extends Composite<Div> {

    /** Which part of the queue is shown. */
    public enum Show {
        ALL,
        UNDECIDED,
        FREE,
        MINE,
        TO_CONFIRM,
        DECIDED
    }

    private static final String BESIDE = "beside";

    private final Clock clock;
    private final Consumer<Verified.Place> open;
    private final CaseWords words = new CaseWords();
    private final Grid<VerificationItem> grid = new Grid<>();
    private final Select<Show> show = new Select<>();
    private final Select<Cause> cause = new Select<>();
    private final Select<String> unit = new Select<>();
    private final Div progress = new Div();
    private final Div nothing = new Div();
    private List<VerificationItem> items = List.of();

    public VerificationGrid(Clock clock, Consumer<Verified.Place> open) {
        this.clock = clock;
        this.open = open;
        getContent().addClassName("verification-queue");
        progress.addClassName("queue-progress");
        var filters = new Div(show(), cause(), unit());
        filters.addClassName("filters");
        getContent().add(progress, filters, grid(), nothing);
    }

    private Select<Show> show() {
        show.setLabel(getTranslation("scoring.verify.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(value -> getTranslation("scoring.verify.show." + value));
        show.setValue(Show.ALL);
        show.addValueChangeListener(change -> fill());
        return show;
    }

    private Select<Cause> cause() {
        cause.setLabel(getTranslation("scoring.verify.cause"));
        cause.setItems(Cause.values());
        cause.setEmptySelectionAllowed(true);
        cause.setEmptySelectionCaption(getTranslation("scoring.verify.anyCause"));
        cause.setItemLabelGenerator(
                value -> getTranslation(value == null ? "scoring.verify.anyCause" : "scoring.verify.cause." + value));
        cause.addValueChangeListener(change -> fill());
        return cause;
    }

    private Select<String> unit() {
        unit.setLabel(getTranslation("scoring.verify.unit"));
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("scoring.verify.anyUnit"));
        unit.setItemLabelGenerator(value -> value == null ? getTranslation("scoring.verify.anyUnit") : value);
        unit.addValueChangeListener(change -> fill());
        return unit;
    }

    private Grid<VerificationItem> grid() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("scoring.verify.queue"));
        beside(grid.addColumn(VerificationItem::unitName), "scoring.verify.unit")
                .setComparator(Vietnamese.orderBy(VerificationItem::unitName))
                .setFlexGrow(2);
        grid.addComponentColumn(this::criterion)
                .setHeader(getTranslation("scoring.verify.criterion"))
                .setFlexGrow(4);
        beside(grid.addComponentColumn(words::causes), "scoring.verify.cause")
                .setKey("cause")
                .setFlexGrow(3);
        beside(grid.addComponentColumn(item -> words.state(item.now())), "scoring.verify.state")
                .setKey("state")
                .setWidth("10.5rem")
                .setFlexGrow(0);
        beside(grid.addComponentColumn(this::holder), "scoring.verify.holder").setFlexGrow(2);
        return grid;
    }

    /** A column that a narrow screen shows below the criterion instead. */
    private Grid.Column<VerificationItem> beside(Grid.Column<VerificationItem> column, String heading) {
        return column.setHeader(getTranslation(heading))
                .setHeaderPartName(BESIDE)
                .setPartNameGenerator(item -> BESIDE);
    }

    private Component holder(VerificationItem item) {
        return words.holder(item.now(), clock.instant());
    }

    private Div criterion(VerificationItem item) {
        var below = new Div(new Span(item.unitName()), words.causes(item), words.state(item.now()), holder(item));
        below.addClassName("queue-below");
        return new Div(open(item), below);
    }

    private Button open(VerificationItem item) {
        var button = new Button(item.place().criterion() + ". " + item.title(), click -> open.accept(item.place()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("link-button");
        return button;
    }

    /** Shows a queue as it is now; what was filtered stays filtered. */
    public void show(List<VerificationItem> queue) {
        items = queue;
        var chosen = unit.getValue();
        var units = queue.stream().map(VerificationItem::unitName).distinct().toList();
        unit.setItems(units);
        unit.setValue(units.contains(chosen) ? chosen : null);
        showProgress();
        fill();
    }

    private void showProgress() {
        var decided = (int) items.stream().filter(VerificationGrid::isDecided).count();
        var done = new Progress(decided, items.size());
        progress.removeAll();
        progress.setVisible(!items.isEmpty());
        progress.add(
                new Span(getTranslation("scoring.verify.progress", done.done(), done.total(), toConfirm())),
                new ProgressLine(done));
    }

    private long toConfirm() {
        return items.stream().filter(item -> item.now().waitsForMe()).count();
    }

    private void fill() {
        var shown = items.stream().filter(this::isShown).toList();
        grid.setItems(shown).setIdentifierProvider(VerificationItem::place);
        grid.setVisible(!shown.isEmpty());
        nothing.removeAll();
        nothing.setVisible(shown.isEmpty());
        nothing.add(new EmptyState(
                getTranslation(items.isEmpty() ? "scoring.verify.nothing" : "scoring.verify.nothingShown")));
    }

    private boolean isShown(VerificationItem item) {
        return matches(item)
                && (cause.getValue() == null || item.causes().contains(cause.getValue()))
                && (unit.getValue() == null || item.unitName().equals(unit.getValue()));
    }

    private boolean matches(VerificationItem item) {
        return switch (show.getValue()) {
            case ALL -> true;
            case UNDECIDED -> !isDecided(item);
            case FREE -> !isDecided(item) && !item.isUnderWay();
            case MINE -> item.now().isMine();
            case TO_CONFIRM -> item.now().waitsForMe();
            case DECIDED -> isDecided(item);
        };
    }

    private static boolean isDecided(VerificationItem item) {
        return item.now().state() == Verified.State.CONFIRMED
                && item.now().holder().isEmpty();
    }

    /** The cell so many places after (or before) that one, among those that are shown. */
    public Optional<Verified.Place> beside(Verified.Place place, int places) {
        var shown = items.stream()
                .filter(item -> isShown(item) || item.place().equals(place))
                .map(VerificationItem::place)
                .toList();
        int at = shown.indexOf(place) + places;
        return shown.contains(place) && at >= 0 && at < shown.size() ? Optional.of(shown.get(at)) : Optional.empty();
    }
}
