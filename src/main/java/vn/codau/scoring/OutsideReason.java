package vn.codau.scoring;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.codau.criteria.ConcernInWords;

/** Why a criterion does not apply to a unit, in the language of official papers: a sealed pack says it without the portal. */
final class OutsideReason {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of("vi"));

    private OutsideReason() {}

    /** By which version of the table, and by which condition of which node. */
    static String of(Table table, String node) {
        return say(
                "scoring.outside.reason",
                Integer.toString(table.version()),
                node,
                new ConcernInWords(OutsideReason::say).of(table.of().concernOf(node)));
    }

    private static String say(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(arguments);
    }
}
