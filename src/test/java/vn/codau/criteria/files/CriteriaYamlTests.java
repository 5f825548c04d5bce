package vn.codau.criteria.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.codau.criteria.check.DraftPack;
import vn.codau.criteria.check.ShapeCheck;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaProblem;
import vn.codau.engine.criteria.ReachablePoints;
import vn.codau.pack.season.CriteriaText;

class CriteriaYamlTests {

    private static final String HEAD = "format: codau.criteria/1\n";

    @ParameterizedTest
    @ValueSource(strings = {"nam-dinh", "tien-giang", "cong-an-347"})
    void readsTheDemosTablesWithoutAFlawAndWritesThemBackAsTheyWere(String name) throws IOException {
        var draft = CriteriaYaml.read(resource("/criteria/" + name + ".yaml"));
        assertThat(ShapeCheck.of(draft)).isEmpty();
        var again = CriteriaYaml.read(CriteriaYaml.write(draft));
        assertThat(again.tree(false)).isEqualTo(draft.tree(false));
        var criteria = CriteriaText.read(DraftPack.text(draft, 1)).criteria();
        assertThat(ReachablePoints.of(criteria).base()).isEqualTo(criteria.scale());
    }

    @Test
    void losesNoRowOfTheRealTableOfTienGiang() throws IOException {
        var draft = CriteriaYaml.read(resource("/criteria/tien-giang.yaml"));
        var codes = new HashSet<String>();
        var texts = new StringBuilder();
        draft.all().forEach(node -> tell(node, codes, texts));
        var missing = new ArrayList<String>();
        var rows = rows();
        for (var row : rows) {
            var text = String.valueOf(row.containsKey("cap_note") ? row.get("cap_note") : row.get("label_vi"));
            var code = String.valueOf(row.getOrDefault("code", ""));
            if (!texts.toString().contains(text)
                    || !(code.isEmpty()
                            || codes.contains(code)
                            || texts.toString().contains("\n" + code + " "))) {
                missing.add(code + " " + text);
            }
        }
        assertThat(rows).hasSize(192);
        assertThat(missing).isEmpty();
    }

    private static void tell(DraftNode node, Set<String> codes, StringBuilder texts) {
        codes.add(node.code());
        texts.append('\n').append(node.title()).append('\n');
        node.fields()
                .inner("guidance")
                .ifPresent(told -> texts.append(told.text("description")).append('\n'));
        node.fields()
                .inner("rule")
                .filter(rule -> rule.has("levels"))
                .ifPresent(rule -> rule.list("levels").forEach(level -> {
                    codes.add(level.text("code"));
                    texts.append(level.text("text")).append('\n');
                }));
    }

    @SuppressWarnings("unchecked") // The file is a list of maps.
    private static List<Map<String, Object>> rows() throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        var file = (Map<String, Object>) yaml.load(new String(resource("/criteria/tien-giang-2022-rows.yaml"), UTF_8));
        return (List<Map<String, Object>>) Objects.requireNonNull(file.get("items"));
    }

    @Test
    void keepsNumbersAsTheyAreTyped() {
        var draft = CriteriaYaml.read(
                (HEAD + "scale: 100.50\nnodes:\n  - {code: 01, title: no, counts: BASE}\n").getBytes(UTF_8));
        assertThat(draft.fields().text("scale")).isEqualTo("100.50");
        assertThat(draft.sections().getFirst().code()).isEqualTo("01");
        assertThat(draft.sections().getFirst().title()).isEqualTo("no");
    }

    @Test
    void namesEveryFlawOfAFileByItsNode() {
        var draft = CriteriaYaml.read((HEAD + """
                        scale: 100
                        decimals: 2
                        notApplicable: ZERO
                        settlement: {by: HEAD}
                        colour: red
                        nodes:
                          - code: I
                            title: Kinh tế
                            children:
                              - {code: I.1, title: Thu, counts: BASE, rule: {type: DIRECT, max: 1.234, unknown: 1}}
                              - {code: I.1, title: Chi, counts: BASE, rule: {type: DIRECT, max: "2,5"}, note: x}
                        """).getBytes(UTF_8));
        var second = draft.sections().getFirst().children().get(1).id();
        assertThat(ShapeCheck.of(draft))
                .extracting(finding -> (finding.node().equals(second) ? "2 " : "") + finding.field())
                .contains("colour", "rule.unknown", "2 note", "2 rule.max");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just a text",
                "scale: 100",
                HEAD + "scale: !!javax.script.ScriptEngineManager [x]",
                HEAD + "a: &a [x]\nb: *a",
                HEAD + "a: &a {x: 1}\nb: [*a, *a]",
                HEAD + "scale: 1\nscale: 2",
                HEAD + "x: [",
                "- - - x"
            })
    void refusesWhatIsNoPlainTable(String text) {
        assertThatExceptionOfType(CriteriaProblem.class).isThrownBy(() -> CriteriaYaml.read(text.getBytes(UTF_8)));
    }

    @Test
    void refusesBombsNestingAndOtherBytes() {
        var nested = HEAD + "x: " + "[".repeat(5_000) + "]".repeat(5_000);
        var bytes = new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1};
        for (var file : List.of(nested.getBytes(UTF_8), bytes, new byte[CriteriaYaml.MAX_BYTES + 1])) {
            assertThatExceptionOfType(CriteriaProblem.class).isThrownBy(() -> CriteriaYaml.read(file));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(CriteriaYamlTests.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
