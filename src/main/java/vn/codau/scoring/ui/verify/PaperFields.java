package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.store.TextLimits;
import vn.codau.uikit.Pickers;

/** Whether a score is copied from a paper, and which one: then it is typed twice. */
final class PaperFields extends Composite<Div> {

    private final Checkbox copied = new Checkbox(getTranslation("scoring.verify.paper"));
    private final TextField number = new TextField(getTranslation("scoring.verify.paper.number"));
    private final DatePicker day = Pickers.day(getTranslation("scoring.verify.paper.day"));

    PaperFields(LocalDate today) {
        copied.setHelperText(getTranslation("scoring.verify.paper.help"));
        copied.addValueChangeListener(change -> showDocument());
        number.setMaxLength(TextLimits.VALUE);
        number.setManualValidation(true);
        number.setRequiredIndicatorVisible(true);
        number.setErrorMessage(getTranslation("scoring.verify.paper.numberRequired"));
        day.setMax(today);
        day.setManualValidation(true);
        day.setRequiredIndicatorVisible(true);
        day.setErrorMessage(getTranslation("scoring.verify.paper.dayRequired"));
        var document = new Div(number, day);
        document.addClassName("paper-document");
        getContent().addClassName("paper-fields");
        getContent().add(copied, document);
        showDocument();
    }

    private void showDocument() {
        number.setVisible(copied.getValue());
        day.setVisible(copied.getValue());
    }

    void show(Verified.Paper paper) {
        copied.setValue(true);
        number.setValue(paper.number());
        day.setValue(paper.day());
    }

    /** Whether nothing is missing; marks what is. */
    boolean isComplete() {
        var isDue = copied.getValue();
        number.setInvalid(isDue && number.getValue().isBlank());
        day.setInvalid(isDue && (day.isEmpty() || day.getValue().isAfter(day.getMax())));
        return !number.isInvalid() && !day.isInvalid();
    }

    /** The paper that is named, where one is. */
    Optional<Verified.Paper> paper() {
        return copied.getValue()
                ? Optional.of(new Verified.Paper(number.getValue(), day.getValue()))
                : Optional.empty();
    }
}
