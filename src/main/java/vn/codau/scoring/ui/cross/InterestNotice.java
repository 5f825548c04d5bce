package vn.codau.scoring.ui.cross;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.codau.scoring.access.InterestHints.Interest;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.shared.UnitId;

/** Says of which units the scorer might better step back, and why; nothing happens by itself. */
public final class InterestNotice extends Composite<Div> {

    /**
     * Looks at the units that are still to be scored.
     *
     * @param recuse opens the dialog for stepping back from one; empty where that cannot be done now
     * @param tellsHead whether the scorer never steps back itself but tells its head
     */
    public InterestNotice(
            List<ScoreMatrix.Column> units,
            Map<UnitId, Interest> interests,
            Optional<Consumer<ScoreMatrix.Column>> recuse,
            boolean tellsHead) {
        getContent().addClassName("interest-notice");
        getContent().getElement().setAttribute("role", "note");
        units.forEach(unit -> Optional.ofNullable(interests.get(unit.unit())).ifPresent(interest -> {
            var line = line(unit, interest);
            recuse.ifPresent(dialog -> line.add(button(unit, dialog)));
            getContent().add(line);
        }));
        setVisible(getContent().getChildren().findAny().isPresent());
        if (tellsHead) {
            getContent().add(new Div(getTranslation("scoring.interest.tellHead")));
        }
    }

    private Div line(ScoreMatrix.Column unit, Interest interest) {
        var line = new Div(new Span(getTranslation("scoring.interest." + interest, unit.name())));
        line.addClassName("interest-line");
        return line;
    }

    private Button button(ScoreMatrix.Column unit, Consumer<ScoreMatrix.Column> dialog) {
        var button = new Button(getTranslation("scoring.interest.recuse"), click -> dialog.accept(unit));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
