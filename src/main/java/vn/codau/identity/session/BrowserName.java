package vn.codau.identity.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser as people know it, told from what it calls itself; what is not known stays as it was said. */
final class BrowserName {

    private static final String BETWEEN = " · ";

    private BrowserName() {}

    /** Such as "Chrome · Windows". */
    static String of(String said) {
        // Every browser also calls itself by the names of those that came before it.
        var browser = first(
                said,
                List.of(
                        Map.entry("coc_coc_browser", "Cốc Cốc"),
                        Map.entry("Edg", "Edge"),
                        Map.entry("OPR/", "Opera"),
                        Map.entry("SamsungBrowser", "Samsung Internet"),
                        Map.entry("Firefox/", "Firefox"),
                        Map.entry("Chrome/", "Chrome"),
                        Map.entry("Safari/", "Safari")));
        var system = first(
                said,
                List.of(
                        Map.entry("Windows", "Windows"),
                        Map.entry("Android", "Android"),
                        Map.entry("iPhone", "iPhone"),
                        Map.entry("iPad", "iPad"),
                        Map.entry("Mac OS X", "macOS"),
                        Map.entry("Linux", "Linux")));
        return browser.flatMap(name -> system.map(desk -> name + BETWEEN + desk))
                .or(() -> browser)
                .orElse(said);
    }

    private static Optional<String> first(String said, List<Map.Entry<String, String>> marks) {
        return marks.stream()
                .filter(mark -> said.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
