package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.codau.criteria.table.Guidance;
import vn.codau.criteria.ui.rule.RuleInWords;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;

/** Rules, limits and settlements in words. */
public final class RuleWords {

    private RuleWords() {}

    /** The leaf's rule in a line or several. */
    public static List<String> of(Leaf leaf, Guidance told, Optional<Decimal> target) {
        var lines = new ArrayList<String>();
        lines.add(word("criteria.counts." + leaf.counts()) + ". " + new RuleInWords().of(leaf.rule(), target));
        if (leaf.rule() instanceof Levels(var levels)) {
            levels.forEach(level -> Optional.ofNullable(told.levels().get(level.code()))
                    .ifPresent(text -> lines.add(level.code() + ": " + text)));
        }
        return lines;
    }

    /** How a group takes its children, and its limits. */
    public static String of(Group group) {
        var words = new ArrayList<String>();
        if (group.pick() == Pick.BEST) {
            words.add(word("criteria.pick.BEST"));
        }
        group.caps().base().ifPresent(cap -> words.add(said("base", cap)));
        group.caps().bonus().ifPresent(cap -> words.add(said("bonus", cap)));
        group.caps().deduction().ifPresent(cap -> words.add(said("deduction", cap)));
        group.floor().ifPresent(floor -> words.add(said("floor", floor)));
        return String.join("; ", words);
    }

    public static String of(Settlement settlement) {
        return switch (settlement) {
            case Settlement.By(var source) -> word("criteria.settlement." + source);
            case Settlement.Peers(var combine) ->
                word("criteria.settlement.PEERS") + " (" + word("criteria.combine." + combine) + ")";
            case Settlement.Weighted(var weights, var combine) ->
                weights.entrySet().stream()
                        .map(part -> word("criteria.settlement." + Settlement.Weighted.nameOf(part.getKey())) + " "
                                + Typed.shownShare(part.getValue().toString()) + " %")
                        .collect(Collectors.joining(", "));
        };
    }

    private static String said(String name, Decimal... numbers) {
        return word(
                "criteria.words." + name,
                List.of(numbers).stream().map(RuleWords::shown).toArray());
    }

    private static String shown(Decimal number) {
        return Typed.shown(number.toString());
    }

    private static String word(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }
}
