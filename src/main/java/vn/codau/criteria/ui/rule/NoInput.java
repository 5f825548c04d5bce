package vn.codau.criteria.ui.rule;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.codau.engine.criteria.Input;

/** Nothing is asked for: every unit has these points. */
final class NoInput extends RuleInput {

    NoInput() {
        getContent().add(new Span(getTranslation("criteria.input.fixed")));
    }

    @Override
    public Optional<Input> entered() {
        return Optional.empty();
    }

    @Override
    public void show(Optional<Input> entry) {
        // There is nothing to show.
    }

    @Override
    public void refuse(String reason) {
        // There is nothing to refuse.
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        // It always is.
    }

    @Override
    public void focus() {
        // There is no field.
    }
}
