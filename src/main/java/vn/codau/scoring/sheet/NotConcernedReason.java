package vn.codau.scoring.sheet;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.codau.criteria.table.ConcernInWords;

/** Why a criterion does not apply to a unit, in the language of official papers: a sealed pack says it without the portal. */
final class NotConcernedReason {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of("vi"));

    private NotConcernedReason() {}

    /** By which version of the table, and by which condition of which node. */
    static String of(ScoringTable table, String node) {
        return say(
                "scoring.outside.reason",
                Integer.toString(table.version()),
                node,
                new ConcernInWords(NotConcernedReason::say).of(table.of().concernOf(node)));
    }

    private static String say(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(arguments);
    }
}
