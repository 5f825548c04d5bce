package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.draft.DraftRules;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.ui.part.Amounts;
import vn.codau.criteria.ui.part.FormFields;

/** The tree of a draft; nodes move by mouse or with Alt and the arrow keys. */
final class DraftTree extends TreeGrid<DraftNode> {

    private final Runnable moved;
    private CriteriaDraft draft = CriteriaDraft.empty();
    private List<CriteriaFinding> findings = List.of();
    private @Nullable DraftNode dragged;

    DraftTree(Consumer<Optional<DraftNode>> chosen, Runnable moved) {
        this.moved = moved;
        addClassName("draft-tree");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", getTranslation("criteria.tree"));
        setEmptyStateText(getTranslation("criteria.tree.empty"));
        addComponentHierarchyColumn(this::name)
                .setHeader(getTranslation("criteria.tree.node"))
                .setFlexGrow(1);
        addColumn(this::most)
                .setHeader(getTranslation("criteria.tree.points"))
                .setWidth("6rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                chosen.accept(selection.getFirstSelectedItem());
            }
        });
        addItemClickListener(click -> {
            select(click.getItem());
            chosen.accept(Optional.of(click.getItem()));
        });
        letDrag();
        addKeys();
    }

    private Component name(DraftNode node) {
        var code = new Span(node.code().isEmpty() ? "?" : node.code());
        code.addClassName("node-code");
        var title = new Span(node.title().isEmpty() ? getTranslation("criteria.tree.untitled") : node.title());
        var name = new Span(code, title);
        title.addClassName("node-title");
        var measured = measured(node);
        if (!measured.isEmpty()) {
            var rule = new Span(measured);
            rule.addClassName("node-rule");
            title.add(rule);
        }
        name.addClassNames("node-name", node.isGroup() ? "is-group" : "is-leaf");
        var own = findings.stream()
                .filter(finding -> finding.node().equals(node.id()))
                .toList();
        if (!own.isEmpty()) {
            var bad = own.stream().anyMatch(CriteriaFinding::isError);
            var mark = new Span(bad ? "!" : "?");
            mark.addClassNames("node-mark", bad ? "is-bad" : "is-warning");
            mark.setTitle(FormFields.told(own.getFirst()));
            mark.getElement().setAttribute("role", "img").setAttribute("aria-label", FormFields.told(own.getFirst()));
            name.add(mark);
        }
        name.setTitle(node.title());
        return name;
    }

    private String measured(DraftNode node) {
        var measured = rule(node);
        var isForSome = node.fields()
                .inner("concerns")
                .filter(typed -> typed.has("kinds") || typed.has("criterion"))
                .isPresent();
        if (!isForSome) {
            return measured;
        }
        var some = getTranslation("criteria.tree.concerns");
        return measured.isEmpty() ? some : measured + " · " + some;
    }

    private String rule(DraftNode node) {
        if (node.isGroup()) {
            return node.fields().text("pick").equals("BEST") ? getTranslation("criteria.tree.best") : "";
        }
        return node.ruleType().isEmpty() ? "" : getTranslation("criteria.ruleShort." + node.ruleType());
    }

    private String most(DraftNode node) {
        return Amounts.of(DraftRules.reach(node), node.isGroup());
    }

    /** Shows a draft, opened up as it was. */
    void show(CriteriaDraft shown, List<CriteriaFinding> found) {
        draft = shown;
        findings = found;
        setItems(draft.sections(), DraftNode::children);
        expandRecursively(draft.sections(), draft.leaves().count() > 80 ? 0 : 9);
    }

    /** Shows what changed in the nodes. */
    void refresh(List<CriteriaFinding> found) {
        findings = found;
        getDataProvider().refreshAll();
    }

    private void letDrag() {
        setRowsDraggable(true);
        addDragStartListener(start -> {
            dragged = start.getDraggedItems().getFirst();
            setDropMode(GridDropMode.ON_TOP_OR_BETWEEN);
        });
        addDragEndListener(end -> {
            dragged = null;
            setDropMode(null);
        });
        addDropListener(drop -> {
            var node = dragged;
            if (node != null && drop.getDropTargetItem().isPresent()) {
                act(node, Moves.drop(draft, node, drop.getDropTargetItem().get(), place(drop.getDropLocation())));
            }
        });
    }

    private static Moves.Place place(GridDropLocation location) {
        return switch (location) {
            case ON_TOP -> Moves.Place.INSIDE;
            case ABOVE -> Moves.Place.BEFORE;
            default -> Moves.Place.AFTER;
        };
    }

    private void addKeys() {
        key(Key.ARROW_UP, node -> Moves.up(draft, node));
        key(Key.ARROW_DOWN, node -> Moves.down(draft, node));
        key(Key.ARROW_LEFT, node -> Moves.out(draft, node));
        key(Key.ARROW_RIGHT, node -> Moves.in(draft, node));
    }

    private void key(Key key, Predicate<DraftNode> move) {
        Shortcuts.addShortcutListener(
                        this,
                        () -> getSelectedItems().stream().findFirst().ifPresent(node -> act(node, move.test(node))),
                        key,
                        KeyModifier.ALT)
                .listenOn(this);
    }

    private void act(DraftNode node, boolean done) {
        if (done) {
            setItems(draft.sections(), DraftNode::children);
            draft.parentOf(node).ifPresent(this::expand);
            select(node);
            moved.run();
        }
    }
}
