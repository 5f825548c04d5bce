package vn.codau.ranking.ui.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.NodeExplanation.Given;
import vn.codau.engine.score.NodeExplanation.Measured;
import vn.codau.engine.score.NodeExplanation.OfLeaf;
import vn.codau.engine.score.Step;

/** Writes the calculation behind a number with the numbers themselves, so that anybody can do it again by hand. */
final class WhyFormula {

    private final WhyWords words;

    WhyFormula(WhyWords words) {
        this.words = words;
    }

    /** How several records came to one number; empty where one record alone was taken as it is. */
    Optional<String> combined(OfLeaf cell) {
        if (cell.exact().isEmpty() || cell.measured().isPresent()) {
            return Optional.empty();
        }
        return switch (cell.settlement()) {
            case Settlement.By one -> Optional.empty();
            case Settlement.Peers peers -> Optional.of(mean(used(cell, Source.PEER)));
            case Settlement.Weighted weighted -> Optional.of(weighted(cell, weighted));
        };
    }

    /** How a value came to its points beside the cluster's best. */
    String measured(LeaderRelative rule, Measured measured) {
        var max = words.number(rule.max());
        var actual = words.number(measured.actual());
        if (measured.target().isEmpty()) {
            var greatest = measured.greatestActual().orElseThrow();
            return greatest.signum() == 0 ? "0" : max + " × " + actual + " / " + words.number(greatest);
        }
        var target = words.number(measured.target().get());
        var atTarget = words.number(rule.atTarget());
        var excess = measured.excess().orElseThrow();
        if (excess.signum() < 0) {
            return atTarget + " × " + max + " × " + actual + " / " + target;
        }
        if (excess.signum() == 0) {
            return atTarget + " × " + max;
        }
        return excess.equals(measured.greatestExcess().orElseThrow())
                ? max
                : atTarget + " × " + max + " + ((" + actual + " − " + target + ") / " + target + ") / ("
                        + words.number(measured.greatestExcess().orElseThrow()) + ") × (1 − " + atTarget + ") × " + max;
    }

    /** How a section's base was scaled up to what the unit could reach. */
    String rescaled(Step.Rescaled step) {
        var max = words.number(step.max());
        return step.max().compareTo(step.notApplicable()) <= 0
                ? "0"
                : words.number(step.before()) + " × " + max + " / (" + max + " − " + words.number(step.notApplicable())
                        + ")";
    }

    /** What a calculation comes to: exact where the exact number is short, then rounded. */
    String result(Fraction exact, Points rounded) {
        var text = exact.toString();
        var result = words.number(rounded);
        if (text.indexOf('/') >= 0) {
            return " ≈ " + result;
        }
        return exact.equals(Fraction.of(rounded)) ? " = " + result : " = " + words.number(text) + " ≈ " + result;
    }

    /** What one record is worth, before and after rounding. */
    String worth(Fraction exact, Points rounded) {
        var text = exact.toString();
        var result = words.number(rounded);
        return exact.equals(Fraction.of(rounded)) ? "→ " + result : "→ " + words.number(text) + " ≈ " + result;
    }

    private String weighted(OfLeaf cell, Settlement.Weighted weighted) {
        var parts = weighted.weights().entrySet().stream()
                .filter(part -> !isNotApplicable(records(cell, part.getKey())))
                .toList();
        var sum = parts.stream()
                .map(part -> words.number(part.getValue()) + " × " + part(cell, part.getKey()))
                .collect(Collectors.joining(" + "));
        var weights = parts.stream().map(Map.Entry::getValue).reduce(Decimal.ZERO, Decimal::plus);
        return weights.equals(Decimal.ONE) ? sum : "(" + sum + ") / " + words.number(weights);
    }

    private String part(OfLeaf cell, Source source) {
        var used = used(cell, source);
        return used.isEmpty() ? "0" : used.size() == 1 ? mean(used) : "(" + mean(used) + ")";
    }

    private String mean(List<Given> values) {
        var sum = values.stream()
                .map(given -> words.number(given.points().orElseThrow()))
                .collect(Collectors.joining(" + "));
        return values.size() == 1 ? sum : "(" + sum + ") / " + values.size();
    }

    private static List<Given> used(OfLeaf cell, Source source) {
        return records(cell, source).stream()
                .filter(given -> given.used() && given.points().isPresent())
                .toList();
    }

    private static boolean isNotApplicable(List<Given> records) {
        return !records.isEmpty()
                && records.stream().allMatch(given -> given.points().isEmpty());
    }

    /** Several deputies may have scored for the head; the first of them counts. */
    private static List<Given> records(OfLeaf cell, Source source) {
        return cell.records().stream()
                .filter(given -> given.score().source() == source)
                .limit(source == Source.PEER ? Long.MAX_VALUE : 1)
                .toList();
    }
}
