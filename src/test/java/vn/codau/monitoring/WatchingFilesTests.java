package vn.codau.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.ObjectMapper;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** The examples for Prometheus and Grafana, and the table of the operating manual, name numbers that there are. */
@WatchedPortal
class WatchingFilesTests {

    private static final Path DOCKER = Path.of("docker");
    private static final Pattern NAME =
            Pattern.compile("\\b(?:codau|hikaricp|jvm|process|tomcat|logback|disk)_[a-z0-9_]+\\b");

    @Autowired
    private MetricsServer server;

    @Autowired
    private Sampler sampler;

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring scoring;

    /** What is only counted once it has happened: a save, one that the phase does not allow, a pause of the collector. */
    @BeforeEach
    void use() {
        var set = fixture.set("A", "B");
        fixture.publish(set, Measure.of(SELF, sum("I", base("I.1", direct("10")))));
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("A")));
        var cell = new SaveCell(set.cluster(), set.unit("A"), "I.1", 0, CellValue.of("1"), "");
        scoring.save(cell);
        stage.in(Phase.VERIFICATION);
        try {
            scoring.save(cell);
        } catch (PhaseClosed refused) {
            stage.as(ActingAs.STANDING_BODY);
        }
        System.gc();
        sampler.sample();
    }

    @Test
    void rulesNameNumbersThatThereAre() throws IOException {
        Map<String, Object> rules = new Yaml().load(Files.readString(DOCKER.resolve("alerts.yaml")));
        var named = new ArrayList<String>();
        for (var group : list(rules.get("groups"))) {
            for (var rule : list(group.get("rules"))) {
                assertThat(rule).containsKeys("alert", "expr", "labels", "annotations");
                named.addAll(names(String.valueOf(rule.get("expr"))));
            }
        }
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(Scrape.of(server.port()).names()).containsAll(named);
    }

    @Test
    void dashboardNamesNumbersThatThereAre() throws IOException {
        var dashboard = new ObjectMapper().readTree(Files.readString(DOCKER.resolve("dashboard.json")));
        var named = new ArrayList<String>();
        for (var panel : dashboard.get("panels")) {
            for (var target : panel.get("targets")) {
                var names = names(target.get("expr").asString());
                assertThat(names).as(panel.get("title").asString()).isNotEmpty();
                named.addAll(names);
            }
        }
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(Scrape.of(server.port()).names()).containsAll(named);
    }

    @Test
    void prometheusAsksWhereThePortalOfTheComposeFileTells() throws IOException {
        Map<String, Object> prometheus = new Yaml().load(Files.readString(DOCKER.resolve("prometheus.yaml")));
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
        var job = list(prometheus.get("scrape_configs")).getFirst();
        assertThat(job).containsEntry("metrics_path", "/metrics");
        assertThat(job.toString()).contains("portal:9464");
        var portal = Objects.requireNonNull(
                Objects.requireNonNull(compose.get("services")).get("portal"));
        assertThat(String.valueOf(portal.get("environment"))).contains("CODAU_METRICS=0.0.0.0:9464");
        assertThat(portal).as("the numbers stay within its network").doesNotContainKey("ports");
    }

    @Test
    void theManualNamesNumbersThatThereAre() throws IOException {
        var manual = Files.readString(Path.of("docs", "operating.md"));
        var named = names(manual.substring(manual.indexOf("| number |"), manual.indexOf("### The log")));
        assertThat(named).hasSizeGreaterThan(15);
        assertThat(Scrape.of(server.port()).names())
                .containsAll(named.stream()
                        .map(name -> name.matches("codau_(?:saves|evidence_taken)_seconds") ? name + "_bucket" : name)
                        .map(name -> name.equals("jvm_gc_pause_seconds") ? name + "_count" : name)
                        .toList());
    }

    @Test
    void everyNumberOfThePortalIsExplained() throws IOException {
        var manual = Files.readString(Path.of("docs", "operating.md"));
        assertThat(Scrape.of(server.port()).names().stream()
                        .filter(name -> name.startsWith("codau_"))
                        .map(name -> name.replaceFirst("_(?:bucket|count|sum|max)$", "")))
                .isNotEmpty()
                .allMatch(manual::contains);
    }

    private static List<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    @SuppressWarnings("unchecked") // As YAML has it.
    private static List<Map<String, Object>> list(@Nullable Object of) {
        return (List<Map<String, Object>>) Objects.requireNonNull(of);
    }
}
