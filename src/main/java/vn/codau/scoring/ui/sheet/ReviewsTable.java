package vn.codau.scoring.ui.sheet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.codau.scoring.form.ScoreMatrix.Access;
import vn.codau.scoring.progress.ReviewProgress;
import vn.codau.scoring.ui.cell.PlainTable;
import vn.codau.shared.screen.Progress;
import vn.codau.uikit.ProgressLine;

/** How far each scorer of a cluster is with the others' sheets; counts only, never scores. */
final class ReviewsTable extends Composite<Div> {

    /** In whose name somebody scores. */
    private record Scorer(String name, String as) {}

    ReviewsTable(List<ReviewProgress> reviews) {
        getContent().addClassName("sheets-table");
        var table = new PlainTable(
                getTranslation("scoring.sheets.reviews"),
                getTranslation("scoring.sheets.scorer"),
                getTranslation("scoring.sheets.as"),
                getTranslation("scoring.sheets.cells"),
                getTranslation("scoring.sheets.reviewsIn"));
        var byScorer = new LinkedHashMap<Scorer, List<ReviewProgress>>();
        reviews.forEach(review -> byScorer.computeIfAbsent(
                        new Scorer(review.scorerName(), getTranslation("scoring.source." + review.source())),
                        none -> new ArrayList<>())
                .add(review));
        byScorer.forEach((scorer, own) -> row(table, scorer, own));
        getContent().add(table);
    }

    private void row(PlainTable table, Scorer scorer, List<ReviewProgress> reviews) {
        var asked = reviews.stream()
                .filter(review -> review.access() != Access.RECUSED)
                .toList();
        var cells = asked.stream().map(ReviewProgress::progress).reduce(new Progress(0, 0), Progress::plus);
        var handedIn = asked.stream().filter(review -> !review.isOpen()).count();
        var recused = reviews.size() - asked.size();
        var done = new Div(
                new Span(getTranslation("scoring.sheets.cellsOf", cells.done(), cells.total(), cells.percent())),
                new ProgressLine(cells));
        done.addClassName("row-progress");
        var units = getTranslation("scoring.sheets.unitsOf", handedIn, asked.size());
        table.row()
                .text(scorer.name())
                .text(scorer.as())
                .with(done)
                .text(recused == 0 ? units : units + ", " + getTranslation("scoring.sheets.recused", recused));
    }
}
