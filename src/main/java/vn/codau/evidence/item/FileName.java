package vn.codau.evidence.item;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an uploaded file is called: shown to people and offered when they save it, never a path here. */
public final class FileName {

    private static final int LONGEST = 120;
    private static final int ENOUGH = 2_000;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** What is not seen or turns the text around, and what some system takes for a path or a device. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BEFORE_EXTENSION = Pattern.compile(" +(?=\\.[A-Za-z0-9]{1,5}$)");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /** The last part of the name, without what is unsafe and no longer than a line; may be empty. */
    public static String cleaned(String name) {
        // The end is kept, for it says the type.
        var part = name.length() > ENOUGH ? name.substring(name.length() - ENOUGH) : name;
        var last = PATH.matcher(Normalizer.normalize(part, Normalizer.Form.NFC)).replaceFirst("");
        var safe = SPACES.matcher(UNSAFE.matcher(last).replaceAll(" ")).replaceAll(" ");
        var trimmed = EDGES.matcher(safe).replaceAll("");
        var text = BEFORE_EXTENSION.matcher(trimmed).replaceFirst("");
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        var extension = extension(text);
        var dotted = extension.isEmpty() ? "" : "." + extension;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - dotted.length()))
                        .strip()
                + dotted;
    }

    /** What stands behind the last dot, in small letters; empty if it is no plain extension. */
    public static String extension(String name) {
        var text = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') >= 0 && text.matches("[a-z0-9]{1,5}") ? text : "";
    }

    /** The name, ending in one of the type's extensions. */
    public static String withExtension(String name, FileType type) {
        if (type.extensions().contains(extension(name))) {
            return name;
        }
        var extension = type.extensions().getFirst();
        return name.isEmpty() ? "minh-chung." + extension : name + "." + extension;
    }
}
