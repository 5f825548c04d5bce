package vn.codau.uikit;

import java.util.Locale;

/** Writes numbers as the reader's language does and reads them as people type them; a number stays text, so exact. */
public final class Numerals {

    private Numerals() {}

    /**
     * The number with the language's decimal mark: 28,95 in Vietnamese, 28.95 in English. Thousands are not set apart, so
     * that what is shown can be typed and pasted again.
     *
     * @param number as the engine writes it, with a dot
     */
    public static String shown(Object number, Locale locale) {
        var text = number.toString();
        return locale.getLanguage().equals("vi") ? text.replace('.', ',') : text;
    }

    /** What was typed, with a dot where a comma or a dot stood, and without spaces; the engine says whether it is a number. */
    public static String typed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    }
}
