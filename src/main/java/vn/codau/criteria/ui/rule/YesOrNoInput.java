package vn.codau.criteria.ui.rule;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import vn.codau.engine.criteria.Input;

/** Done or not done. */
final class YesOrNoInput extends RuleInput {

    private final RadioButtonGroup<String> group = new RadioButtonGroup<>(getTranslation("criteria.input.passFail"));

    YesOrNoInput() {
        group.setItems("true", "false");
        group.setItemLabelGenerator(value -> getTranslation("criteria.input." + value));
        group.setManualValidation(true);
        group.addValueChangeListener(change -> tell(change.isFromClient()));
        getContent().add(group);
    }

    @Override
    public Optional<Input> entered() {
        return Optional.ofNullable(group.getValue()).map(Input.Text::new);
    }

    @Override
    public void show(Optional<Input> entry) {
        entry.ifPresentOrElse(value -> group.setValue(value.toString()), group::clear);
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
