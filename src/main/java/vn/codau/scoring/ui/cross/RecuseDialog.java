package vn.codau.scoring.ui.cross;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiPredicate;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.shared.UnitId;
import vn.codau.shared.text.Longest;

/** Steps back from scoring a unit because of a conflict of interest, with the reason. */
public final class RecuseDialog extends Dialog {

    /**
     * Asks which unit and why.
     *
     * @param recuse steps back; false if it was refused, and what was typed stays
     */
    public RecuseDialog(List<ScoreMatrix.Column> units, BiPredicate<UnitId, String> recuse) {
        setHeaderTitle(getTranslation("scoring.recuse.title"));
        var unit = new Select<ScoreMatrix.Column>();
        unit.setLabel(getTranslation("scoring.recuse.unit"));
        unit.setItems(units);
        if (units.size() == 1) {
            unit.setValue(units.getFirst());
        }
        unit.setItemLabelGenerator(ScoreMatrix.Column::name);
        unit.setWidthFull();
        var reason = new TextArea(getTranslation("scoring.recuse.reason"));
        reason.setMaxLength(Longest.REASON);
        reason.setWidthFull();
        var form = new VerticalLayout(new Paragraph(getTranslation("scoring.recuse.text")), unit, reason);
        form.setPadding(false);
        add(form);
        var send = new Button(getTranslation("scoring.recuse.send"), click -> {
            if (unit.getValue() != null && recuse.test(unit.getValue().unit(), reason.getValue())) {
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("scoring.recuse.cancel"), click -> close()), send);
    }
}
