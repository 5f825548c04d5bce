package vn.codau.scoring.ui.cell;

import java.util.List;
import java.util.Locale;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Gap;
import vn.codau.scoring.sheet.ScoreCell;

/** Where one criterion of a sheet stands, the most urgent first where several apply. */
public enum LineState {
    /** It came back and was not entered anew. */
    RETURNED,
    /** The criteria table has changed and no longer takes what was entered. */
    OUTDATED,
    BLANK,
    /** It is entered, but its evidence is missing. */
    EVIDENCE,
    NOT_APPLICABLE,
    /** It does not concern the unit. */
    OUTSIDE,
    ZERO,
    ENTERED,
    /** Nothing is entered for it: every unit has these points. */
    FIXED;

    /** Where a criterion that is scored stands; {@code gaps} are those of its sheet. */
    public static LineState of(ScoreCell cell, SheetForm form, List<Gap> gaps) {
        if (form.isOutside(cell.criterion())) {
            return OUTSIDE;
        }
        var kinds = gaps.stream()
                .filter(gap -> gap.criterion().equals(cell.criterion()))
                .map(Gap::kind)
                .toList();
        if (form.returned().stream().anyMatch(item -> item.criterion().equals(cell.criterion()) && !item.resolved())) {
            return RETURNED;
        }
        if (cell.outdated()) {
            return OUTDATED;
        }
        if (cell.entered().isBlank()) {
            return BLANK;
        }
        if (kinds.contains(Gap.Kind.EVIDENCE)) {
            return EVIDENCE;
        }
        if (cell.entered() instanceof CellValue.NotApplicable) {
            return NOT_APPLICABLE;
        }
        return cell.points().filter(points -> points.signum() == 0).isPresent() ? ZERO : ENTERED;
    }

    /** Where a criterion of somebody else's sheet stands with its scorer. */
    public static LineState of(ScoreCell cell) {
        if (cell.outdated()) {
            return OUTDATED;
        }
        return switch (cell.entered()) {
            case CellValue.Blank() -> BLANK;
            case CellValue.NotApplicable() -> NOT_APPLICABLE;
            case CellValue.Value value ->
                cell.points().filter(points -> points.signum() == 0).isPresent() ? ZERO : ENTERED;
        };
    }

    /** Whether somebody has still to do something about it. */
    boolean isOpen() {
        return compareTo(EVIDENCE) <= 0;
    }

    /** The name by which it is coloured. */
    String part() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
