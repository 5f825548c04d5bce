package vn.codau.criteria.ui.rule;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.codau.engine.criteria.BandTable;
import vn.codau.engine.criteria.Bands;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Grid;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.engine.criteria.PerEvent;
import vn.codau.engine.criteria.Ratio;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.number.Decimal;
import vn.codau.uikit.Numerals;

/** Says how a rule turns what is entered into points, in the language of whoever reads now. */
public final class RuleInWords {

    private final UI reader = UI.getCurrentOrThrow();

    /** The sentence, for a unit with that target. */
    public String of(Rule rule, Optional<Decimal> target) {
        return switch (rule) {
            case Fixed(var points) -> say("criteria.rule.fixed", number(points));
            case Direct direct -> direct(direct);
            case PassFail(var points) -> say("criteria.rule.passFail", number(points));
            case Levels(var levels) ->
                say("criteria.rule.levels", join(levels, level -> level.code() + ": " + number(level.points())));
            case PerEvent(var points, var max) ->
                max.map(most -> say("criteria.rule.perEventMax", number(points), number(most)))
                        .orElseGet(() -> say("criteria.rule.perEvent", number(points)));
            case Ratio ratio -> ratio(ratio, target);
            case Bands(var table) -> say("criteria.rule.bands", bands(table));
            case Grid(var rows) ->
                say(
                        "criteria.rule.grid",
                        join(rows, row -> say("criteria.rule.gridRow", number(row.from()), bands(row.table()))));
            case LeaderRelative relative -> relative(relative, target);
        };
    }

    private String direct(Direct rule) {
        return rule.step()
                .map(step -> say("criteria.rule.directStep", number(rule.min()), number(rule.max()), number(step)))
                .orElseGet(() -> say("criteria.rule.direct", number(rule.min()), number(rule.max())));
    }

    private String ratio(Ratio rule, Optional<Decimal> target) {
        var way = rule.lowerIsBetter() ? "criteria.rule.ratioLower" : "criteria.rule.ratio";
        var sentence = say(way, percent(rule.full()), number(rule.max()));
        var from = rule.from().signum() > 0 ? " " + say("criteria.rule.ratioFrom", percent(rule.from())) : "";
        return sentence + from + targetOf(target);
    }

    private String relative(LeaderRelative rule, Optional<Decimal> target) {
        var share = percent(rule.atTarget());
        return say("criteria.rule.leaderRelative", share, number(rule.max()))
                + targetOf(target.filter(value -> value.signum() > 0));
    }

    private String targetOf(Optional<Decimal> target) {
        return target.map(value -> " " + say("criteria.rule.target", number(value)))
                .orElse("");
    }

    private String bands(BandTable table) {
        return join(table.bands(), band -> say("criteria.rule.band", number(band.from()), number(band.points())));
    }

    private static <T> String join(List<T> entries, Function<T, String> words) {
        return entries.stream().map(words).collect(Collectors.joining("; "));
    }

    private String percent(Decimal share) {
        return number(share.hundredfold());
    }

    private String number(Decimal value) {
        return Numerals.shown(value, reader.getLocale());
    }

    private String say(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
