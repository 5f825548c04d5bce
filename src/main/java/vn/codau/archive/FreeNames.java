package vn.codau.archive;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for files and folders that every system takes: what people called them as far as possible, never a path, short
 * enough for Windows, and no two alike even where case and accents' spelling do not count.
 */
final class FreeNames {

    private static final int LONGEST_FOLDER = 48;
    private static final int LONGEST_FILE = 72;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.DOTALL);
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final Set<String> taken = new HashSet<>();

    static String folder(String text) {
        return safe(text, LONGEST_FOLDER);
    }

    /**
     * A path that no other file has.
     *
     * @param mark put before the file's extension; may be empty
     */
    String file(String folder, String name, String mark) {
        var extension = extension(name);
        var stem = safe(name.substring(0, name.length() - extension.length()), LONGEST_FILE);
        for (int number = 1; ; number++) {
            var path = folder + "/" + stem + mark + (number == 1 ? "" : " (" + number + ")") + extension;
            if (taken.add(path.toLowerCase(Locale.ROOT))) {
                return path;
            }
        }
    }

    private static String extension(String name) {
        var found = EXTENSION.matcher(name);
        return found.find() ? found.group() : "";
    }

    private static String safe(String text, int longest) {
        var plain =
                UNSAFE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("_");
        var spaced = EDGES.matcher(SPACES.matcher(plain).replaceAll(" ")).replaceAll("");
        var end = spaced.offsetByCodePoints(0, Math.min(longest, spaced.codePointCount(0, spaced.length())));
        var cut = EDGES.matcher(spaced.substring(0, end)).replaceAll("");
        return cut.isEmpty() || DEVICE.matcher(cut).matches() ? "_" + cut : cut;
    }
}
