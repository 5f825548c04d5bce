package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Numerals;

/** Somebody else changed the cell meanwhile: shows both values, author and time, and lets the user choose. */
public final class ScoreConflictDialog extends Dialog {

    /**
     * A choice.
     *
     * @param keepMine saves what was typed over the other value, which stays in the history
     * @param takeTheirs shows the other value instead
     */
    public ScoreConflictDialog(ScoreConflict conflict, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(
                getTranslation("scoring.conflict.title", conflict.theirs().criterion()));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var values = new DescriptionList();
        values.add(
                new DescriptionList.Term(getTranslation("scoring.conflict.mine")),
                new DescriptionList.Description(shown(conflict.mine())),
                new DescriptionList.Term(theirs(conflict.theirs())),
                new DescriptionList.Description(shown(conflict.theirs().entered())));
        add(new Paragraph(getTranslation("scoring.conflict.text")), values);
        var mine = new Button(getTranslation("scoring.conflict.keepMine"), click -> close(keepMine));
        var other = new Button(getTranslation("scoring.conflict.takeTheirs"), click -> close(takeTheirs));
        other.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(mine, other);
    }

    private void close(Runnable choice) {
        close();
        choice.run();
    }

    private String theirs(ScoreCell cell) {
        return cell.changed()
                .map(change -> getTranslation("scoring.conflict.theirs", change.by(), Moments.shown(change.at())))
                .orElseGet(() -> getTranslation("scoring.conflict.theirsUnknown"));
    }

    private String shown(CellValue entered) {
        return switch (entered) {
            case CellValue.Blank() -> getTranslation("scoring.value.blank");
            case CellValue.NotApplicable() -> getTranslation("scoring.value.notApplicable");
            case CellValue.Value value -> Numerals.shown(value, getLocale());
        };
    }
}
