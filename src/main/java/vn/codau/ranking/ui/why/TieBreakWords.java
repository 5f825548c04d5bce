package vn.codau.ranking.ui.why;

import java.util.function.BiFunction;
import vn.codau.engine.season.TieBreak;

/** Says what a tie-break compares. */
public final class TieBreakWords {

    private TieBreakWords() {}

    /**
     * The words for a tie-break.
     *
     * @param name as the season pack calls it
     */
    public static String of(String name, BiFunction<String, Object[], String> say) {
        return switch (TieBreak.of(name)) {
            case TieBreak.Section(var code) -> say.apply("ranking.tieBreak.section", new Object[] {code});
            case TieBreak.Whole whole -> say.apply("ranking.tieBreak." + whole.name(), new Object[0]);
        };
    }
}
