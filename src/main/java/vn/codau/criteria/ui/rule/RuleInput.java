package vn.codau.criteria.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import vn.codau.engine.criteria.Input;

/**
 * Asks for what a criterion's rule takes: a number, yes or no, a level, volume and rate. Never for points where the rule
 * computes them. Says nothing about whether the entry is valid: the engine does.
 */
public abstract class RuleInput extends Composite<Div> {

    private Runnable changed = () -> {};

    RuleInput() {
        getContent().addClassName("rule-input");
    }

    /** What is entered, as the season pack writes it; empty while the field is blank. */
    public abstract Optional<Input> entered();

    /** Shows an entry, or a blank field. Not told as a change. */
    public abstract void show(Optional<Input> entry);

    /** Marks the entry as refused, with the reason; an empty text takes the mark away. What was typed stays. */
    public abstract void refuse(String reason);

    public abstract void setReadOnly(boolean readOnly);

    /** Puts the cursor where to begin. */
    public abstract void focus();

    /** Tells when the user has changed the entry, shortly after the last key. */
    public final void onChange(Runnable listener) {
        changed = listener;
    }

    final void tell(boolean fromClient) {
        if (fromClient) {
            changed.run();
        }
    }
}
