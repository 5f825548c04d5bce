package vn.codau.uikit;

import com.vaadin.flow.component.UI;
import java.text.DecimalFormatSymbols;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every text that a matrix shows or says, in the user's language: its element has none of its own. */
final class MatrixWords {

    private static final int PREFIX = "uikit.matrix.".length();

    private static final List<String> SENTENCES = List.of(
            "uikit.matrix.notApplicable",
            "uikit.matrix.notApplicableLong",
            "uikit.matrix.yes",
            "uikit.matrix.no",
            "uikit.matrix.blank",
            "uikit.matrix.mustApply",
            "uikit.matrix.notYesNo",
            "uikit.matrix.unknownCode",
            "uikit.matrix.tooLong",
            "uikit.matrix.notPair",
            "uikit.matrix.notNumber",
            "uikit.matrix.notWhole",
            "uikit.matrix.ambiguous",
            "uikit.matrix.tooSmall",
            "uikit.matrix.tooLarge",
            "uikit.matrix.tooFine",
            "uikit.matrix.offStep",
            "uikit.matrix.allowedSpan",
            "uikit.matrix.allowedMost",
            "uikit.matrix.allowedLeast",
            "uikit.matrix.allowedNumber",
            "uikit.matrix.allowedStep",
            "uikit.matrix.allowedWhole",
            "uikit.matrix.allowedYesNo",
            "uikit.matrix.allowedCodes",
            "uikit.matrix.allowedPair",
            "uikit.matrix.allowedUnit",
            "uikit.matrix.lockedSum",
            "uikit.matrix.lockedCell",
            "uikit.matrix.saving",
            "uikit.matrix.unsaved",
            "uikit.matrix.unsavedLong",
            "uikit.matrix.failedLong",
            "uikit.matrix.savedAt",
            "uikit.matrix.countUnsaved",
            "uikit.matrix.countRefused",
            "uikit.matrix.retry",
            "uikit.matrix.keepMine",
            "uikit.matrix.takeTheirs",
            "uikit.matrix.sendAgain",
            "uikit.matrix.giveUp",
            "uikit.matrix.RETURNED",
            "uikit.matrix.NEEDS_COMMENT",
            "uikit.matrix.undo",
            "uikit.matrix.redo",
            "uikit.matrix.keysTitle",
            "uikit.matrix.keys",
            "uikit.matrix.close",
            "uikit.matrix.cancel",
            "uikit.matrix.pasteTitle",
            "uikit.matrix.pasteChanges",
            "uikit.matrix.pasteUnchanged",
            "uikit.matrix.pasteRefused",
            "uikit.matrix.pasteNothing",
            "uikit.matrix.pasteAsk",
            "uikit.matrix.pasteIdle",
            "uikit.matrix.pasteConfirm",
            "uikit.matrix.blockRefused",
            "uikit.matrix.blockKept",
            "uikit.matrix.blockSaved",
            "uikit.matrix.blockPlace",
            "uikit.matrix.outside",
            "uikit.matrix.place",
            "uikit.matrix.before",
            "uikit.matrix.after",
            "uikit.matrix.why",
            "uikit.matrix.changes",
            "uikit.matrix.more",
            "uikit.matrix.leaving",
            "uikit.matrix.copied",
            "uikit.matrix.folded",
            "uikit.matrix.opened",
            "uikit.matrix.help",
            "uikit.matrix.undoChanged",
            "uikit.matrix.choices");

    private static final List<String> LISTS =
            List.of("uikit.matrix.notApplicableWords", "uikit.matrix.yesWords", "uikit.matrix.noWords");

    private MatrixWords() {}

    static ObjectNode of(UI reader) {
        var words = JsonNodeFactory.instance.objectNode();
        SENTENCES.forEach(key -> words.put(name(key), reader.getTranslation(key)));
        for (var key : LISTS) {
            var list = words.putArray(name(key));
            for (var word : reader.getTranslation(key).split(",", -1)) {
                list.add(word.strip());
            }
        }
        var signs = DecimalFormatSymbols.getInstance(reader.getLocale());
        words.put("decimal", String.valueOf(signs.getDecimalSeparator()));
        words.put("group", String.valueOf(signs.getGroupingSeparator()));
        return words;
    }

    /** What the element calls it. */
    private static String name(String key) {
        return key.substring(PREFIX);
    }
}
