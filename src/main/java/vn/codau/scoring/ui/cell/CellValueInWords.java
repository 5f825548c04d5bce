package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.UI;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.Guidance;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.uikit.Numerals;

/** Says what stands in a criterion's cell: a level by its meaning, passed or not, a number with what it counts. */
public final class CellValueInWords {

    private final UI reader = UI.getCurrentOrThrow();
    private final Leaf leaf;
    private final Guidance guidance;

    public CellValueInWords(CriteriaTable table, Leaf leaf) {
        this.leaf = leaf;
        this.guidance = table.guidanceFor(leaf.code());
    }

    public String of(CellValue entered) {
        return switch (entered) {
            case CellValue.Blank() -> reader.getTranslation("scoring.value.blank");
            case CellValue.NotApplicable() -> reader.getTranslation("scoring.value.notApplicable");
            case CellValue.Value(var input) -> value(input);
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
