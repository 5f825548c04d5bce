package vn.codau.shared.text;

/**
 * How many characters a text may have that people type, where several modules ask for the same. A field, the command behind
 * it and the column below keep to one number, and a test reads the columns; nothing that was typed is ever cut.
 */
public final class Longest {

    /** Why something was decided, corrected, sent back or taken back. */
    public static final int REASON = 2_000;

    /** A paper by its number, sign and date. */
    public static final int DOCUMENT = 300;

    /** Somebody by name and title, or a place. */
    public static final int NAMED = 300;

    private Longest() {}

    /**
     * The text, as it is.
     *
     * @throws TextTooLong if it has more characters than that
     */
    public static String require(String text, int most) {
        if (text.length() > most) {
            throw new TextTooLong(most);
        }
        return text;
    }
}
