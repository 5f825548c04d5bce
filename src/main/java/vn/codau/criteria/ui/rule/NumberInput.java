package vn.codau.criteria.ui.rule;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import vn.codau.engine.criteria.Input;
import vn.codau.uikit.Numerals;

/** One number. */
final class NumberInput extends RuleInput {

    /** More than any number has: what comes of it is checked with the table. */
    private static final int LONGEST = 40;

    private final TextField field;

    NumberInput(String labelKey, String measure) {
        field = number(getTranslation(labelKey));
        if (!measure.isBlank()) {
            field.setSuffixComponent(new Span(measure));
        }
        field.addValueChangeListener(change -> tell(change.isFromClient()));
        getContent().add(field);
    }

    /** A field for a number with comma or dot, which tells of itself shortly after the last key. */
    static TextField number(String label) {
        var field = new TextField(label);
        field.addClassName("number-field");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setAllowedCharPattern("[0-9.,\\-\\s]");
        field.getElement().setAttribute("inputmode", "decimal");
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        showInReadersWay(field);
        return field;
    }

    /** What was typed with the other language's decimal mark is shown with the reader's own once the field is left. */
    private static void showInReadersWay(TextField field) {
        var reader = UI.getCurrentOrThrow().getLocale();
        var isComma = Numerals.shown(".", reader).equals(",");
        field.getElement()
                .addEventListener(
                        "blur", left -> field.setValue(Numerals.shown(Numerals.typed(field.getValue()), reader)))
                .setFilter(isComma ? "element.value.includes('.')" : "element.value.includes(',')");
    }

    @Override
    public Optional<Input> entered() {
        return Optional.of(Numerals.typed(field.getValue()))
                .filter(text -> !text.isEmpty())
                .map(Input.Text::new);
    }

    @Override
    public void show(Optional<Input> entry) {
        field.setValue(entry.map(value -> Numerals.shown(value, getLocale())).orElse(""));
    }

    @Override
    public void refuse(String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(!reason.isEmpty());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        field.focus();
    }
}
