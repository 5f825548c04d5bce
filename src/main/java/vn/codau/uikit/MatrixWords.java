package vn.codau.uikit;

import com.vaadin.flow.component.UI;
import java.text.DecimalFormatSymbols;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every text that a matrix shows or says, in the user's language: its element has none of its own. */
final class MatrixWords {

    private static final String PREFIX = "uikit.matrix.";

    private static final List<String> SENTENCES = List.of(
            "notApplicable",
            "notApplicableLong",
            "yes",
            "no",
            "blank",
            "mustApply",
            "notYesNo",
            "unknownCode",
            "tooLong",
            "notPair",
            "notNumber",
            "notWhole",
            "ambiguous",
            "tooSmall",
            "tooLarge",
            "tooFine",
            "offStep",
            "allowedSpan",
            "allowedMost",
            "allowedLeast",
            "allowedNumber",
            "allowedStep",
            "allowedWhole",
            "allowedYesNo",
            "allowedCodes",
            "allowedPair",
            "allowedUnit",
            "lockedSum",
            "lockedCell",
            "saving",
            "unsaved",
            "unsavedLong",
            "failedLong",
            "savedAt",
            "countUnsaved",
            "countRefused",
            "retry",
            "keepMine",
            "takeTheirs",
            "sendAgain",
            "giveUp",
            "RETURNED",
            "NEEDS_COMMENT",
            "undo",
            "redo",
            "keysTitle",
            "keys",
            "close",
            "cancel",
            "pasteTitle",
            "pasteChanges",
            "pasteUnchanged",
            "pasteRefused",
            "pasteNothing",
            "pasteAsk",
            "pasteIdle",
            "pasteConfirm",
            "blockRefused",
            "blockKept",
            "blockSaved",
            "blockPlace",
            "outside",
            "place",
            "before",
            "after",
            "why",
            "changes",
            "more",
            "leaving",
            "copied",
            "folded",
            "opened",
            "help",
            "undoChanged",
            "choices");

    private static final List<String> LISTS = List.of("notApplicableWords", "yesWords", "noWords");

    private MatrixWords() {}

    static ObjectNode of(UI reader) {
        var words = JsonNodeFactory.instance.objectNode();
        SENTENCES.forEach(name -> words.put(name, reader.getTranslation(PREFIX + name)));
        for (var name : LISTS) {
            var list = words.putArray(name);
            for (var word : reader.getTranslation(PREFIX + name).split(",", -1)) {
                list.add(word.strip());
            }
        }
        var signs = DecimalFormatSymbols.getInstance(reader.getLocale());
        words.put("decimal", String.valueOf(signs.getDecimalSeparator()));
        words.put("group", String.valueOf(signs.getGroupingSeparator()));
        return words;
    }
}
