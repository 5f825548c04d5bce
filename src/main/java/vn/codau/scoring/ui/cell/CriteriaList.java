package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.codau.engine.criteria.Leaf;

/** The criteria of a sheet as a list with the state of each, a filter on it, and the way to the next unfinished one. */
public final class CriteriaList extends Composite<Div> {

    /** What of the list is shown. */
    public enum Filter {
        ALL,
        UNFINISHED,
        RETURNED,
        EVIDENCE,
        NOT_APPLICABLE
    }

    private final Grid<Line> grid = new Grid<>();
    private final Select<Filter> filter = new Select<>();
    private final Consumer<Leaf> choose;
    private Function<Leaf, LineState> states = leaf -> LineState.BLANK;
    private Function<Leaf, String> values = leaf -> "";
    private List<Line> lines = List.of();

    public CriteriaList(Consumer<Leaf> choose) {
        this(choose, List.of(Filter.values()));
    }

    /** A list on which only these filters make sense. */
    public CriteriaList(Consumer<Leaf> choose, List<Filter> filters) {
        this.choose = choose;
        getContent().addClassName("criteria-list");
        var next = new Button(getTranslation("scoring.list.next"), click -> next().ifPresent(choose));
        var tools = new Div(filter(filters), next);
        tools.addClassName("criteria-list-tools");
        getContent().add(tools, grid());
    }

    private Select<Filter> filter(List<Filter> filters) {
        filter.setItems(filters);
        filter.setItemLabelGenerator(value -> getTranslation("scoring.list.filter." + value));
        filter.setAriaLabel(getTranslation("scoring.list.filter"));
        filter.setValue(Filter.ALL);
        filter.addValueChangeListener(change -> fill());
        return filter;
    }

    private Grid<Line> grid() {
        grid.addClassName("criteria-grid");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(line -> line.code() + ". " + line.node().title())
                .setHeader(getTranslation("scoring.list.criterion"))
                .setPartNameGenerator(line -> "depth-" + Math.min(line.depth(), 4))
                .setFlexGrow(1);
        grid.addColumn(line -> line.node() instanceof Leaf leaf ? values.apply(leaf) : "")
                .setHeader(getTranslation("scoring.list.state"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.setPartNameGenerator(line ->
                line.node() instanceof Leaf leaf ? "leaf " + states.apply(leaf).part() : "group");
        grid.getElement().setAttribute("aria-label", getTranslation("scoring.list.title"));
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection.getFirstSelectedItem().ifPresent(this::choose);
            }
        });
        return grid;
    }

    private void choose(Line line) {
        if (line.node() instanceof Leaf leaf) {
            choose.accept(leaf);
        }
    }

    /** Shows a sheet's criteria with the state and the shown value of each. */
    public void show(List<Line> all, Function<Leaf, LineState> state, Function<Leaf, String> value) {
        lines = all;
        states = state;
        values = value;
        fill();
    }

    private void fill() {
        var shown = lines.stream().filter(this::isShown).toList();
        grid.setItems(shown).setIdentifierProvider(Line::code);
    }

    private boolean isShown(Line line) {
        return filter.getValue() == Filter.ALL || (line.node() instanceof Leaf leaf && matches(states.apply(leaf)));
    }

    private boolean matches(LineState state) {
        return switch (filter.getValue()) {
            case ALL -> true;
            case UNFINISHED -> state.isOpen();
            case RETURNED -> state == LineState.RETURNED;
            case EVIDENCE -> state == LineState.EVIDENCE;
            case NOT_APPLICABLE -> state == LineState.NOT_APPLICABLE;
        };
    }

    /** Marks the criterion that is worked on, without telling. */
    public void select(Leaf leaf) {
        lines.stream()
                .filter(line -> line.code().equals(leaf.code()))
                .findFirst()
                .ifPresent(line -> {
                    grid.select(line);
                    if (filter.getValue() == Filter.ALL) {
                        grid.scrollToIndex(Math.max(0, lines.indexOf(line) - 1));
                    }
                });
    }

    /** Shows anew what is said of that criterion. */
    public void refresh(Leaf leaf) {
        lines.stream()
                .filter(line -> line.code().equals(leaf.code()))
                .findFirst()
                .ifPresent(line -> grid.getDataProvider().refreshItem(line));
    }

    /** The next criterion after the chosen one about which something has still to be done, around the end of the list. */
    public Optional<Leaf> next() {
        var leaves = leaves();
        int from = grid.asSingleSelect()
                .getOptionalValue()
                .filter(Line::isLeaf)
                .map(line -> leaves.indexOf(line.node()))
                .orElse(-1);
        return Stream.concat(leaves.stream().skip(from + 1L), leaves.stream().limit(Math.max(0, from)))
                .filter(leaf -> states.apply(leaf).isOpen())
                .findFirst();
    }

    /** The criterion so many places after (or before) the chosen one. */
    public Optional<Leaf> beside(int places) {
        var leaves = leaves();
        int at = grid.asSingleSelect()
                        .getOptionalValue()
                        .map(line -> leaves.indexOf(line.node()))
                        .orElse(-1)
                + places;
        return at >= 0 && at < leaves.size() ? Optional.of(leaves.get(at)) : Optional.empty();
    }

    private List<Leaf> leaves() {
        return lines.stream()
                .map(Line::node)
                .filter(Leaf.class::isInstance)
                .map(Leaf.class::cast)
                .toList();
    }
}
