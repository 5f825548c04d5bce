package vn.codau.criteria.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import vn.codau.criteria.table.Guidance;
import vn.codau.engine.criteria.Bands;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Grid;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.engine.criteria.PerEvent;
import vn.codau.engine.criteria.Ratio;

/**
 * Asks for what a criterion's rule takes: a number, yes or no, a level, volume and rate. Never for points where the rule
 * computes them. Says nothing about whether the entry is valid: the engine does.
 */
public abstract class RuleInput extends Composite<Div> {

    private Runnable changed = () -> {};

    RuleInput() {
        getContent().addClassName("rule-input");
    }

    /** The field for a criterion. */
    public static RuleInput of(Leaf leaf, Guidance guidance) {
        return switch (leaf.rule()) {
            case Fixed fixed -> new NoInput();
            case PassFail passFail -> new YesOrNoInput();
            case Levels levels -> new LevelInput(levels, guidance);
            case Grid grid -> new VolumeAndRateInput();
            case Direct direct -> new NumberInput("criteria.input.points", guidance.measure());
            case PerEvent perEvent -> new NumberInput("criteria.input.events", guidance.measure());
            case Ratio ratio -> new NumberInput("criteria.input.actual", guidance.measure());
            case LeaderRelative relative -> new NumberInput("criteria.input.actual", guidance.measure());
            case Bands bands -> new NumberInput("criteria.input.value", guidance.measure());
        };
    }

    /** A field that asks for nothing: before a criterion is chosen. */
    public static RuleInput none() {
        return new NoInput();
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
