package vn.codau.criteria.ui.rule;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.engine.criteria.Input;
import vn.codau.uikit.Numerals;

/** The volume of work and the rate that was reached in it. */
final class VolumeAndRateInput extends RuleInput {

    private final TextField volume = NumberInput.number(getTranslation("criteria.input.volume"));
    private final TextField rate = NumberInput.number(getTranslation("criteria.input.rate"));

    VolumeAndRateInput() {
        both().forEach(field -> field.addValueChangeListener(change -> tell(change.isFromClient())));
        getContent().add(volume, rate);
    }

    private Stream<TextField> both() {
        return Stream.of(volume, rate);
    }

    @Override
    public Optional<Input> entered() {
        return both().allMatch(TextField::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        new Input.VolumeAndRate(Numerals.typed(volume.getValue()), Numerals.typed(rate.getValue())));
    }

    @Override
    public void show(Optional<Input> entry) {
        if (entry.isPresent() && entry.get() instanceof Input.VolumeAndRate(var shownVolume, var shownRate)) {
            volume.setValue(Numerals.shown(shownVolume, getLocale()));
            rate.setValue(Numerals.shown(shownRate, getLocale()));
        } else {
            both().forEach(TextField::clear);
        }
    }

    @Override
    public void refuse(String reason) {
        both().forEach(field -> field.setInvalid(!reason.isEmpty()));
        rate.setErrorMessage(reason);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        both().forEach(field -> field.setReadOnly(readOnly));
    }

    @Override
    public void focus() {
        volume.focus();
    }
}
