package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.uikit.Numerals;

/** What a cell is worth, of how many points at most; said to be provisional where others can still change it. */
final class PointsLine extends Composite<Span> {

    PointsLine() {
        getContent().addClassName("cell-points");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(ShownCriterion now, ScoreCell cell) {
        if (now.outside().isPresent()) {
            getContent()
                    .setText(getTranslation(
                            cell.entered().isBlank() ? "scoring.cell.outside" : "scoring.cell.outsideKept"));
            return;
        }
        var leaf = now.leaf();
        var most = leaf.rule()
                .maximum()
                .map(max -> Numerals.shown(max, getLocale()))
                .orElse("–");
        var text = leaf.rule() instanceof Fixed(var fixed)
                ? getTranslation("scoring.cell.points", Numerals.shown(fixed, getLocale()), most)
                : cell.points()
                        .map(value -> getTranslation("scoring.cell.points", Numerals.shown(value, getLocale()), most))
                        .orElseGet(() -> getTranslation("scoring.cell.pointsNone", most));
        var provisional = leaf.rule() instanceof LeaderRelative && cell.points().isPresent();
        getContent().setText(provisional ? text + " " + getTranslation("scoring.cell.provisional") : text);
    }

    /** What stands there is worth nothing that could be said. */
    void none() {
        getContent().setText(getTranslation("scoring.cell.noPoints"));
    }
}
