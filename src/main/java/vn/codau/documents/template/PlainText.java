package vn.codau.documents.template;

/** Names and reasons come from people: here they lose whatever is not text on paper. */
public final class PlainText {

    private static final int MOST = 2_000;

    private PlainText() {}

    /**
     * The text without what XML cannot hold and without signs that turn the direction of what stands around them; tabs and
     * line ends become spaces.
     */
    public static String of(String text) {
        var plain = new StringBuilder(Math.min(text.length(), MOST));
        text.codePoints().limit(MOST).forEach(sign -> {
            if (Character.isWhitespace(sign) || sign == '\u0085') {
                plain.append(' ');
            } else if (isText(sign)) {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString();
    }

    private static boolean isText(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            // Direction marks and overrides, zero-width signs; a soft hyphen is of this kind too.
            case Character.FORMAT -> false;
            default -> true;
        };
    }
}
