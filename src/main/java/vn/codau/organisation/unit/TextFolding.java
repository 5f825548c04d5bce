package vn.codau.organisation.unit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people type them: cleaned for keeping, folded for finding. */
public final class TextFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*");

    /** Of a reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private TextFolding() {}

    /** Without accents, case and the difference of đ and d; words one space apart. */
    public static String folded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var plain = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** In Unicode's composed form, one space between words, none around. */
    public static String clean(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** A code: letters, digits and {@code . _ / -}, at most 20. */
    public static String code(String typed) {
        var code = clean(typed);
        if (code.length() > UnitForm.LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw new OrganisationProblem("code", code);
        }
        return code;
    }

    /** A name of 1 to 200 characters without invisible ones. */
    public static String name(String typed) {
        return required(typed, "name", UnitForm.LONGEST_NAME);
    }

    /** A reason of 1 to 500 characters. */
    public static String reason(String typed) {
        return required(typed, "reason", LONGEST_REASON);
    }

    private static String required(String typed, String problem, int longest) {
        var text = clean(typed);
        if (text.isEmpty() || text.length() > longest || UNSEEN.matcher(text).find()) {
            throw new OrganisationProblem(problem, Integer.toString(longest));
        }
        return text;
    }
}
