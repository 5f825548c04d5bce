package vn.codau.scoring.ui.cross;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.form.ScoreMatrix.Access;
import vn.codau.uikit.EmptyState;

/** The units that somebody cross-scores, one at a time: which one, and its criteria. */
public final class CrossUnits extends Composite<Div> {

    private final List<ScoreMatrix.Column> units;
    private final Consumer<ScoreMatrix.Column> go;
    private final Select<ScoreMatrix.Column> choice = new Select<>();

    /**
     * Shows one of the units, the first that is not finished where none is named.
     *
     * @param code of the unit
     * @param criterion to begin with
     * @param go opens another unit
     */
    public CrossUnits(
            CrossServices services,
            ScoreMatrix matrix,
            Optional<String> code,
            Optional<String> criterion,
            Consumer<ScoreMatrix.Column> go) {
        this.go = go;
        units = matrix.columns().stream()
                .filter(unit -> unit.access() == Access.OPEN || unit.access() == Access.HANDED_IN)
                .toList();
        getContent().addClassName("cross-units");
        var shown = units.stream()
                .filter(unit -> code.equals(Optional.of(unit.code())))
                .findFirst()
                .or(this::unfinished)
                .or(() -> units.stream().findFirst());
        if (shown.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("scoring.cross.nobody")));
            return;
        }
        var desk = new CrossUnitDesk(
                services, matrix, shown.get(), () -> unfinished().ifPresent(go));
        criterion.ifPresent(desk::choose);
        getContent().add(choose(shown.get()), desk);
    }

    private Optional<ScoreMatrix.Column> unfinished() {
        return units.stream()
                .filter(unit -> unit.access() == Access.OPEN && !unit.progress().isComplete())
                .findFirst();
    }

    private Div choose(ScoreMatrix.Column shown) {
        choice.setLabel(getTranslation("scoring.cross.unit"));
        choice.setItems(units);
        choice.setItemLabelGenerator(unit -> getTranslation(
                unit.access() == Access.OPEN ? "scoring.cross.unitOf" : "scoring.cross.unitIn",
                unit.name(),
                unit.progress().done(),
                unit.progress().total()));
        choice.setValue(shown);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(change.getValue());
            }
        });
        var tools = new Div(
                choice,
                move("scoring.cross.unitBefore", shown, -1, Key.PAGE_UP),
                move("scoring.cross.unitAfter", shown, 1, Key.PAGE_DOWN));
        tools.addClassName("filters");
        return tools;
    }

    private Button move(String key, ScoreMatrix.Column shown, int places, Key by) {
        int to = units.indexOf(shown) + places;
        var isThere = to >= 0 && to < units.size();
        var button = new Button(getTranslation(key), click -> {
            if (isThere) {
                go.accept(units.get(to));
            }
        });
        button.setEnabled(isThere);
        Shortcuts.addShortcutListener(this, button::click, by, KeyModifier.ALT);
        return button;
    }
}
