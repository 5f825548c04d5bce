package vn.codau.scoring.ui;

import com.vaadin.flow.component.UI;
import vn.codau.criteria.CriteriaTable;
import vn.codau.criteria.Guidance;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.scoring.Entered;
import vn.codau.uikit.Numerals;

/** Says what stands in a criterion's cell: a level by its meaning, passed or not, a number with what it counts. */
final class EnteredInWords {

    private final UI reader = UI.getCurrentOrThrow();
    private final Leaf leaf;
    private final Guidance guidance;

    EnteredInWords(CriteriaTable table, Leaf leaf) {
        this.leaf = leaf;
        this.guidance = table.guidanceFor(leaf.code());
    }

    String of(Entered entered) {
        return switch (entered) {
            case Entered.Blank() -> reader.getTranslation("scoring.value.blank");
            case Entered.NotApplicable() -> reader.getTranslation("scoring.value.notApplicable");
            case Entered.Value(var input) -> value(input);
        };
    }

    private String value(Input input) {
        var text = Numerals.shown(input, reader.getLocale());
        return switch (leaf.rule()) {
            case PassFail pass ->
                reader.getTranslation(Boolean.parseBoolean(text) ? "scoring.value.passed" : "scoring.value.failed");
            case Levels levels -> level(input.toString());
            default -> guidance.measure().isBlank() ? text : text + " " + guidance.measure();
        };
    }

    private String level(String code) {
        var meaning = guidance.levels().getOrDefault(code, "");
        return meaning.isBlank() ? code : code + ". " + meaning;
    }
}
