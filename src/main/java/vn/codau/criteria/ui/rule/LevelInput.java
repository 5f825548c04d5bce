package vn.codau.criteria.ui.rule;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import vn.codau.criteria.table.Guidance;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Levels;
import vn.codau.uikit.Numerals;

/** One of the levels, each shown with what it means and what it is worth. */
final class LevelInput extends RuleInput {

    private final Guidance guidance;
    private final Levels levels;
    private final RadioButtonGroup<Levels.Level> group = new RadioButtonGroup<>(getTranslation("criteria.input.level"));

    LevelInput(Levels levels, Guidance guidance) {
        this.levels = levels;
        this.guidance = guidance;
        group.addClassName("level-group");
        group.setItems(levels.levels());
        group.setItemLabelGenerator(this::label);
        group.setManualValidation(true);
        group.addValueChangeListener(change -> tell(change.isFromClient()));
        getContent().add(group);
    }

    private String label(Levels.Level level) {
        var meaning = guidance.levels().getOrDefault(level.code(), "");
        var points = Numerals.shown(level.points(), getLocale());
        return meaning.isBlank()
                ? getTranslation("criteria.input.levelPoints", level.code(), points)
                : getTranslation("criteria.input.levelMeaning", level.code(), meaning, points);
    }

    @Override
    public Optional<Input> entered() {
        return Optional.ofNullable(group.getValue()).map(level -> new Input.Text(level.code()));
    }

    @Override
    public void show(Optional<Input> entry) {
        var shown = entry.flatMap(value -> levels.levels().stream()
                .filter(level -> level.code().equals(value.toString()))
                .findFirst());
        shown.ifPresentOrElse(group::setValue, group::clear);
    }

    @Override
    public void refuse(String reason) {
        group.setErrorMessage(reason);
        group.setInvalid(!reason.isEmpty());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        group.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        group.getElement().callJsFunction("focus");
    }
}
