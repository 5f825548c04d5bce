package vn.codau.engine.season;

import java.util.List;
import java.util.Objects;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.number.PointsColumn;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/** Checks a cluster's score records, each and together, and makes {@link Scores} of them. */
final class ScoresBuilder {

    private final Frame frame;
    private final Problems problems;
    private final int decimals;
    private final ScoreColumns columns;

    ScoresBuilder(Frame frame, Problems problems) {
        this.frame = frame;
        this.problems = problems;
        var criteria = frame.draft().criteria;
        this.decimals = criteria == null ? Criteria.MOST_DECIMALS : criteria.decimals();
        this.columns = new ScoreColumns(frame.draft().scores.size(), decimals);
    }

    /** Notes what is wrong with the records, and gives the order of those that are right. */
    SheetOrder check() {
        var check = new ScoreCheck(frame, columns, decimals, problems);
        for (int i = 0; i < columns.size() && !problems.isFull(); i++) {
            var score = frame.draft().scores.get(i);
            if (score != null) {
                check.check(i, score);
            }
        }
        var order = new SheetOrder(
                columns, frame.membership(), index -> record(index).by());
        refuseRepeated(order);
        return order;
    }

    private void refuseRepeated(SheetOrder order) {
        for (int i = 1; i < order.size() && !problems.isFull(); i++) {
            var score = record(order.index(i));
            if (order.isSameSource(order.index(i - 1), order.index(i))
                    && record(order.index(i - 1)).by().equals(score.by())) {
                problems.add(
                        "scores[" + order.index(i) + "]",
                        Flaw.REPEATED_SCORE,
                        score.unit(),
                        score.criterion(),
                        score.source(),
                        score.by());
            }
        }
    }

    /** Only where {@link #check} found no problem. */
    Scores build(SheetOrder order) {
        var records = new Score[order.size()];
        var places = new int[order.size()];
        var points = new PointsColumn(order.size(), decimals);
        for (int i = 0; i < order.size(); i++) {
            int index = order.index(i);
            records[i] = record(index);
            places[i] = columns.place(index);
            points.set(i, columns.points(index));
        }
        var units = List.copyOf(frame.membership().members());
        return new Scores(units, frame.leaves().all().size(), records, order.firstOfUnit(), places, points);
    }

    private Score record(int index) {
        return Objects.requireNonNull(frame.draft().scores.get(index));
    }
}
