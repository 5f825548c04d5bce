package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.ui.cell.CellValueField;
import vn.codau.scoring.verify.VerificationView;

/** Where the second person types from the paper what it has not been told; it begins empty, whatever was proposed. */
final class RetypeForm extends Composite<Section> {

    private final VerificationView view;
    private final CellValueField field = new CellValueField();

    /**
     * A form for the proposal that waits.
     *
     * @param refusing the button for whoever cannot type it
     */
    RetypeForm(CriteriaTable table, VerificationView view, Runnable send, Button refusing) {
        this.view = view;
        field.ask(table, view.leaf());
        var hint = new Paragraph(getTranslation("scoring.verify.retype.hint"));
        hint.addClassName("hint");
        var button = new Button(getTranslation("scoring.verify.retype.send"), click -> send.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(button, refusing);
        actions.addClassName("cell-moves");
        getContent().addClassName("proposal-form");
        getContent().add(new H3(getTranslation("scoring.verify.retype")), field, hint, actions);
    }

    /** What was typed; marks the field and gives nothing as long as it is blank. */
    Optional<Verified.Retype> filled() {
        CellValue entered = field.entered();
        field.refuse(entered.isBlank() ? getTranslation("scoring.verify.retype.required") : "");
        return entered.isBlank()
                ? Optional.empty()
                : Optional.of(new Verified.Retype(view.place(), view.now().version(), entered));
    }

    /** Whether it is for the proposal that waits there. */
    boolean isFor(VerificationView other) {
        return view.place().equals(other.place())
                && view.now().version() == other.now().version();
    }

    /** Says why the value was refused; what was typed stays. */
    void refuse(String why) {
        field.refuse(why);
    }
}
