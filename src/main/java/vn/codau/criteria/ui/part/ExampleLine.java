package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.draft.DraftRules;
import vn.codau.criteria.table.Example;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Grid;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.engine.criteria.PerEvent;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.number.Decimal;

/** A live example below a rule: what is entered, and what the engine makes of it. */
public final class ExampleLine extends Div {

    private static final String TARGET = "100";

    private final DraftNode leaf;
    private final int decimals;
    private final TextField value = field("criteria.example.value");
    private final TextField second = field("criteria.example.rate");
    private final TextField target = field("criteria.example.target");
    private final Span result = new Span();
    private String shownFor = "";

    public ExampleLine(DraftNode leaf, int decimals) {
        this.leaf = leaf;
        this.decimals = decimals;
        addClassName("example");
        result.addClassName("example-result");
        result.getElement().setAttribute("role", "status");
        var heading = new Span(getTranslation("criteria.example.title"));
        heading.addClassName("example-heading");
        add(heading, value, second, target, result);
        refresh();
    }

    private TextField field(String label) {
        var field = new TextField(getTranslation(label));
        field.addClassName("number-field");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        return field;
    }

    /** Computes the example anew, with a fresh input where the type is another. */
    public void refresh() {
        var rule = DraftRules.rule(leaf);
        setVisible(rule.filter(each -> !(each instanceof Fixed)).isPresent());
        rule.ifPresent(each -> {
            if (!shownFor.equals(each.type())) {
                shownFor = each.type();
                value.setValue(Typed.shown(sample(each)));
                target.setValue(Typed.shown(each.target().map(Decimal::toString).orElse(TARGET)));
                second.setValue(each instanceof Grid ? Typed.shown("96.5") : Typed.shown("150"));
            }
            second.setVisible(each instanceof Grid || each instanceof LeaderRelative);
            second.setLabel(
                    getTranslation(each instanceof LeaderRelative ? "criteria.example.best" : "criteria.example.rate"));
            target.setVisible(each.takesTarget());
            show();
        });
    }

    private static String sample(Rule rule) {
        return switch (rule) {
            case PassFail done -> "true";
            case Levels(var levels) -> levels.getFirst().code();
            case PerEvent each -> "3";
            case Grid grid -> grid.rows().getLast().from().toString();
            case LeaderRelative against -> "120";
            case Direct direct -> direct.max().toString();
            default -> "96.5";
        };
    }

    private void show() {
        var rule = DraftRules.rule(leaf);
        if (rule.isEmpty()) {
            return;
        }
        var example = Example.of(rule.get(), decimals, entered(rule.get()));
        result.setText(example.points()
                .map(points -> getTranslation("criteria.example.points", Typed.shown(points.toString())))
                .or(() -> example.problem()
                        .map(problem -> getTranslation(
                                problem.reason().key(), problem.arguments().toArray())))
                .orElse(""));
    }

    private Example.Entered entered(Rule rule) {
        var typed = Typed.kept(value.getValue());
        Input input = rule instanceof Grid
                ? new Input.VolumeAndRate(typed, Typed.kept(second.getValue()))
                : new Input.Text(typed);
        var wanted = Typed.kept(target.getValue());
        return new Example.Entered(
                input,
                wanted.matches("[0-9]{1,15}([.][0-9]{1,9})?") ? Optional.of(Decimal.of(wanted)) : Optional.empty(),
                new Input.Text(Typed.kept(second.getValue())));
    }
}
