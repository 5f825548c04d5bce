package vn.codau.uikit;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Sorts and finds names as Vietnamese readers expect: a ă â, d đ, and a search that needs no marks. */
public final class Vietnamese {

    private static final Locale VI = Locale.of("vi");

    private Vietnamese() {}

    /** The order of a Vietnamese dictionary. */
    public static Comparator<String> order() {
        return Collator.getInstance(VI)::compare;
    }

    /** Orders things by a text of theirs. */
    public static <T> Comparator<T> orderBy(Function<T, String> text) {
        return Comparator.comparing(text, order());
    }

    /** Whether the text has what was typed, marks, đ and capitals aside: "dai tu" finds "Đại Từ". */
    public static boolean finds(String typed, String text) {
        return plain(text).contains(plain(typed.strip()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(VI)
                .replace('đ', 'd');
    }
}
