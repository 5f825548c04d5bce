package vn.codau.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A link of a page to a file or heading of this project leads somewhere. */
class LinksTests {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");

    @Test
    void everyLinkWithinTheProjectResolves() throws IOException {
        var checked = 0;
        List<String> broken = new ArrayList<>();
        for (var page : ProjectFiles.pages()) {
            for (var target : links(page)) {
                checked++;
                if (!leadsSomewhere(page, target)) {
                    broken.add(page + " → " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(checked).isGreaterThan(10);
    }

    private static List<String> links(Path page) {
        var text = CODE.matcher(ProjectFiles.read(page)).replaceAll("");
        return LINK.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .toList();
    }

    private static boolean leadsSomewhere(Path page, String target) {
        var parts = target.split("#", 2);
        var file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!Files.exists(file)) {
            return false;
        }
        return parts.length == 1 || anchors(file).contains(parts[1]);
    }

    /** The anchors that GitHub gives a page's headings: lower case, spaces as hyphens, no other signs. */
    private static List<String> anchors(Path page) {
        var text = Pattern.compile("(?s)```.*?```")
                .matcher(ProjectFiles.read(page))
                .replaceAll("");
        return HEADING.matcher(text)
                .results()
                .map(match -> match.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toList());
    }
}
