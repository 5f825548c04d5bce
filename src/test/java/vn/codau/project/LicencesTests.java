package vn.codau.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the jar may be in it: by the licences that the build's SBOM names ({@code docs/decisions/0028}). */
class LicencesTests {

    private static final Set<String> FREE = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Bouncy Castle Licence",
            "CC0-1.0",
            "ISC",
            "MIT",
            "MIT-0",
            "Unicode-3.0");

    /** Copyleft that ends at the library's own files, decided on one by one. */
    private static final Map<String, String> DECIDED = Map.of(
            "ch.qos.logback:logback-classic", "EPL-2.0",
            "ch.qos.logback:logback-core", "EPL-2.0",
            "jakarta.annotation:jakarta.annotation-api", "EPL-2.0",
            "jakarta.transaction:jakarta.transaction-api", "EPL-2.0",
            "org.aspectj:aspectjweaver", "EPL-2.0",
            "org.mariadb.jdbc:mariadb-java-client", "LGPL-2.1-or-later");

    @Test
    void everythingInTheJarMayBeThere() throws Exception {
        var components = components();
        assertThat(components).hasSizeGreaterThan(100);

        assertThat(refused(components)).isEmpty();
    }

    @Test
    void everyCaseThatWasDecidedIsStillThere() throws Exception {
        var components = components();

        for (var decided : DECIDED.entrySet()) {
            assertThat(components)
                    .as("%s, under %s", decided.getKey(), decided.getValue())
                    .anyMatch(component -> name(component).equals(decided.getKey())
                            && licences(component).contains(decided.getValue()));
        }
    }

    @Test
    void nothingOfVaadinsCommercialLineIsThere() throws Exception {
        assertThat(components().stream().map(LicencesTests::name))
                .doesNotContain("com.vaadin:vaadin", "com.vaadin:vaadin-dev", "com.vaadin:copilot")
                .noneMatch(name -> name.matches("com\\.vaadin:.*(grid-pro|charts|crud|board|spreadsheet|rich-text|map|"
                        + "dashboard|testbench|kubernetes|license-checker).*"));
    }

    @Test
    void aLicenceThatNobodyDecidedOnIsRefused() {
        var components = JsonMapper.shared().readTree("""
                [{"group": "a", "name": "free", "licenses": [{"license": {"id": "MIT"}}]},
                 {"group": "a", "name": "choice", "licenses": [{"license": {"id": "GPL-3.0-only"}}, {"license": {"id": "MIT"}}]},
                 {"group": "a", "name": "spelled", "licenses": [{"expression": "GPL-3.0-only OR Apache-2.0"}]},
                 {"group": "a", "name": "both", "licenses": [{"expression": "GPL-3.0-only AND Apache-2.0"}]},
                 {"group": "a", "name": "copyleft", "licenses": [{"license": {"id": "GPL-3.0-only"}}]},
                 {"group": "a", "name": "unknown", "licenses": [{"license": {"name": "Commercial Vaadin Developer License 4.0"}}]},
                 {"group": "a", "name": "none"}]""");

        assertThat(refused(list(components)))
                .containsExactly(
                        "a:both GPL-3.0-only AND Apache-2.0",
                        "a:copyleft GPL-3.0-only",
                        "a:none without a licence",
                        "a:unknown Commercial Vaadin Developer License 4.0");
    }

    /** Several licences of one library are its user's choice. */
    private static Set<String> refused(List<JsonNode> components) {
        Set<String> refused = new TreeSet<>();
        for (var component : components) {
            var licences = licences(component);
            var decided = DECIDED.get(name(component));
            if (licences.stream().noneMatch(FREE::contains) && (decided == null || !licences.contains(decided))) {
                refused.add(name(component) + " "
                        + (licences.isEmpty() ? "without a licence" : String.join(", ", licences)));
            }
        }
        return refused;
    }

    private static List<String> licences(JsonNode component) {
        List<String> found = new ArrayList<>();
        for (var licence : component.path("licenses")) {
            var named = licence.path("license");
            if (licence.has("expression")) {
                found.addAll(List.of(licence.path("expression").asString().split(" OR ")));
            } else {
                found.add(named.path("id").asString(named.path("name").asString("")));
            }
        }
        return found;
    }

    private static String name(JsonNode component) {
        return component.path("group").asString("") + ":"
                + component.path("name").asString();
    }

    private static List<JsonNode> components() throws Exception {
        var sbom = System.getProperty("codau.sbom", "");
        assumeTrue(
                !sbom.isBlank(),
                "The SBOM is written by the Maven build, which names it, unless told to work offline.");
        return list(
                JsonMapper.shared().readTree(Files.readString(Path.of(sbom))).path("components"));
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> found = new ArrayList<>();
        array.forEach(found::add);
        return found;
    }
}
