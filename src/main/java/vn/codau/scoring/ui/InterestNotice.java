package vn.codau.scoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.codau.scoring.Interests.Interest;
import vn.codau.scoring.ScoreMatrix;
import vn.codau.shared.UnitId;

/** Says of which units the scorer might better step back, and why; nothing happens by itself. */
final class InterestNotice extends Composite<Div> {

    /**
     * Looks at the units that are still to be scored.
     *
     * @param recuse opens the dialog for stepping back from one; empty for whoever cannot do that itself
     */
    InterestNotice(
            List<ScoreMatrix.Column> units,
            Map<UnitId, Interest> interests,
            Optional<Consumer<ScoreMatrix.Column>> recuse) {
        getContent().addClassName("interest-notice");
        getContent().getElement().setAttribute("role", "note");
        units.forEach(unit -> Optional.ofNullable(interests.get(unit.unit()))
                .ifPresent(interest -> getContent().add(line(unit, interest, recuse))));
        setVisible(getContent().getChildren().findAny().isPresent());
    }

    private Div line(ScoreMatrix.Column unit, Interest interest, Optional<Consumer<ScoreMatrix.Column>> recuse) {
        var line = new Div(new Span(getTranslation("scoring.interest." + interest, unit.name())));
        line.addClassName("interest-line");
        recuse.ifPresentOrElse(
                dialog -> {
                    var button = new Button(getTranslation("scoring.interest.recuse"), click -> dialog.accept(unit));
                    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                    line.add(button);
                },
                () -> line.add(new Span(getTranslation("scoring.interest.tellHead"))));
        return line;
    }
}
