package vn.codau.ranking.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.score.CellState;
import vn.codau.engine.score.NodeExplanation.Given;
import vn.codau.engine.score.NodeExplanation.Measured;
import vn.codau.engine.score.NodeExplanation.OfLeaf;

/** Says line by line how one cell comes to its points: every record, then how they were settled. */
final class WhyCell {

    private final WhyWords words;
    private final WhyFormula formulas;
    private final NotApplicable policy;
    private final OfLeaf cell;

    WhyCell(WhyWords words, NotApplicable policy, OfLeaf cell) {
        this.words = words;
        this.formulas = new WhyFormula(words);
        this.policy = policy;
        this.cell = cell;
    }

    /** Every record of the cell, whether it counts or not. */
    List<String> records() {
        return cell.records().stream().map(this::record).toList();
    }

    /** How the records came to the settled points. */
    List<String> settling() {
        var lines = new ArrayList<String>();
        if (cell.node().rule() instanceof Fixed) {
            lines.add(words.say("ranking.why.cell.fixed"));
            return lines;
        }
        lines.add(how());
        if (cell.node().rule() instanceof LeaderRelative rule) {
            cell.measured().ifPresent(measured -> lines.addAll(measured(rule, measured)));
        }
        formulas.combined(cell).ifPresent(formula -> lines.add(formula + result()));
        if (cell.incomplete() && cell.state() == CellState.VALUE) {
            lines.add(words.say("ranking.why.cell.lacksPart"));
        }
        return lines;
    }

    private String how() {
        return switch (cell.state()) {
            case BLANK -> words.say("ranking.why.cell.blank");
            case NOT_APPLICABLE ->
                words.say("ranking.why.cell.notApplicable."
                        + (cell.node().counts() == Counts.BASE ? policy : NotApplicable.ZERO).name());
            case VALUE -> isVerified() ? words.say("ranking.why.cell.verified") : settled(cell.settlement());
        };
    }

    private String settled(Settlement settlement) {
        return switch (settlement) {
            case Settlement.By(var source) -> words.say("ranking.why.cell.by." + source.name());
            case Settlement.Peers(var combine) ->
                words.say("ranking.why.cell.peers." + combined(combine).name());
            case Settlement.Weighted weighted -> words.say("ranking.why.cell.weighted");
        };
    }

    /** What is called a trimmed mean is an ordinary one where there are too few values to leave any out. */
    private Combine combined(Combine combine) {
        return combine == Combine.TRIMMED_MEAN && leftOut() == 0 ? Combine.MEAN : combine;
    }

    private long leftOut() {
        return cell.records().stream()
                .filter(given -> given.score().source() == Source.PEER && !given.used() && hasValue(given))
                .count();
    }

    private List<String> measured(LeaderRelative rule, Measured measured) {
        var actual = words.number(measured.actual());
        var compared = measured.target()
                .map(target -> words.say(
                        "ranking.why.measured.target",
                        actual,
                        words.number(target),
                        words.number(measured.greatestExcess().orElseThrow())))
                .orElseGet(() -> words.say(
                        "ranking.why.measured.greatest",
                        actual,
                        words.number(measured.greatestActual().orElse(Decimal.ZERO))));
        return List.of(compared, formulas.measured(rule, measured) + result());
    }

    private String result() {
        return formulas.result(cell.exact().orElseThrow(), cell.points());
    }

    private String record(Given given) {
        var line = words.scorer(given.score()) + ": "
                + given.score()
                        .entered()
                        .map(input -> words.entered(cell.node(), input))
                        .orElseGet(() -> words.say("ranking.why.entered.notApplicable"));
        var points = given.exact().flatMap(exact -> given.points().map(rounded -> formulas.worth(exact, rounded)));
        line += points.map(worth -> " " + words.say("ranking.why.points", worth))
                .orElse("");
        line += Optional.ofNullable(given.score().reason())
                .map(reason -> ". " + words.say("ranking.why.reason", reason))
                .orElse("");
        return given.used() ? line : line + ". " + words.say("ranking.why.unused", words.say(unused(given)));
    }

    private String unused(Given given) {
        if (isVerified()) {
            return "ranking.why.unused.verified";
        }
        if (!isAsked(given.score().source())) {
            return "ranking.why.unused.notAsked";
        }
        if (given.score().source() != Source.PEER) {
            return "ranking.why.unused.deputyBefore";
        }
        if (!hasValue(given)) {
            return "ranking.why.unused.notApplicable";
        }
        return isMedian() ? "ranking.why.unused.notMiddle" : "ranking.why.unused.trimmed";
    }

    private boolean isMedian() {
        return switch (cell.settlement()) {
            case Settlement.By one -> false;
            case Settlement.Peers(var combine) -> combine == Combine.MEDIAN;
            case Settlement.Weighted weighted -> weighted.combine() == Combine.MEDIAN;
        };
    }

    private boolean isAsked(Source source) {
        return switch (cell.settlement()) {
            case Settlement.By(var one) -> one == source;
            case Settlement.Peers peers -> source == Source.PEER;
            case Settlement.Weighted weighted -> weighted.weights().containsKey(source);
        };
    }

    private boolean isVerified() {
        return cell.records().stream().anyMatch(given -> given.score().source() == Source.VERIFIED);
    }

    private static boolean hasValue(Given given) {
        return given.points().isPresent();
    }
}
