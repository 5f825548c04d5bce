package vn.codau.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The list of hashes as it was read.
 *
 * @param hashes by file
 * @param isWhole whether every line of it is one
 */
record SumsFile(Map<String, String> hashes, boolean isWhole) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    static SumsFile read(String text) {
        var hashes = new LinkedHashMap<String, String>();
        boolean isWhole = text.endsWith("\n") && !text.contains("\r");
        for (var line : text.lines().toList()) {
            var parts = LINE.matcher(line);
            isWhole &= parts.matches() && hashes.put(parts.group(2), parts.group(1)) == null;
        }
        return new SumsFile(hashes, isWhole);
    }
}
