package vn.codau.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.codau.pack.json.Malformed;
import vn.codau.pack.season.SeasonReader;

/** How a pack is read, whatever its layout; what is no JSON, no UTF-8 or more than a pack can hold. */
class ReadingTests {

    private static final String INPUT = "clusters[0].scores[3].input";

    // --- numbers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "01",
                "007.50",
                "-0",
                "6.000",
                "999999999999999",
                "0.000000001",
                "999999999999999.999999999",
                "000000000000000"
            })
    void takesDecimalsAsPeopleTypeThem(String decimal) {
        assertThat(Packs.refusals(Packs.exampleWith(INPUT + " = \"" + decimal + "\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1e5",
                "1E5",
                "+1",
                " 1",
                "1 ",
                "1.",
                ".5",
                ".",
                "-",
                "--1",
                "1.2.3",
                "1,5",
                "1_000",
                "0x10",
                "NaN",
                "Infinity",
                "1f",
                "١٢",
                "１",
                "½",
                "1\u00a0",
                "1234567890123456",
                "0000000000000001",
                "1.1234567890",
                "-.5"
            })
    void refusesWhateverElseLooksLikeADecimal(String text) {
        assertThat(Packs.refusals(Packs.exampleWith(INPUT + " = \"" + text + "\"")))
                .containsExactly(INPUT + " NOT_A_DECIMAL");
    }

    @Test
    void refusesALongDecimalWithoutRepeatingAllOfIt() {
        var problem = Packs.problems(Packs.exampleWith(INPUT + " = \"" + "9".repeat(99_999) + "\"")
                        .getBytes(StandardCharsets.UTF_8))
                .getFirst();
        assertThat(problem.path()).isEqualTo(INPUT);
        assertThat(problem.arguments()).containsExactly("9".repeat(60) + "…");
    }

    // --- order and repetition of keys

    @Test
    void takesKeysInAnyOrder() {
        var example = Packs.tree(Packs.text(Packs.EXAMPLE));
        var expected = Packs.written(Packs.read(example.toString()));
        for (Comparator<String> order : List.of(Comparator.<String>naturalOrder(), Comparator.<String>reverseOrder())) {
            var pack = sorted(example, order).toString();
            assertThat(Packs.written(Packs.read(pack))).isEqualTo(expected);
        }
    }

    @Test
    void takesCriteriaBehindScoresAndTypeAndKindAtTheEnd() {
        var example = Packs.tree(Packs.text(Packs.EXAMPLE));
        var pack = last(example, List.of("criteria", "type", "kind", "format")).toString();
        assertThat(pack.indexOf("\"criteria\":{")).isGreaterThan(pack.indexOf("\"scores\":["));
        assertThat(Packs.written(Packs.read(pack))).isEqualTo(Packs.written(Packs.read(Packs.bytes(Packs.EXAMPLE))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "format":                  | "format":"x","format":             | format
        "law":                     | "law":"x","law":                   | season.law
        "SKHDT":4                  | "SKHDT":4,"SKHDT":4                | clusters[0].votes.SKHDT
        "type":"LEADER_RELATIVE"   | "type":"x","type":"LEADER_RELATIVE" | clusters[0].criteria.nodes[0].children[1].rule.type
        {"code":"XS"               | {"code":"XS","code":"XS"           | clusters[0].criteria.nodes[1].children[1].rule.levels[0].code
        "pick":"BEST"              | "pick":"BEST","pick":"BEST"        | clusters[0].criteria.nodes[2].children[1].pick
        "of":"ALL"                 | "of":"ALL","of":[{}]               | selection.govFlag.threshold.of
        """)
    void refusesAKeyThatIsRepeated(String found, String replacement, String path) {
        var example = Packs.tree(Packs.text(Packs.EXAMPLE)).toString();
        int start = example.indexOf(found);
        var pack = example.substring(0, start) + replacement + example.substring(start + found.length());
        assertThat(Packs.refusals(pack)).contains(path + " REPEATED_KEY");
    }

    @Test
    void knowsARepeatedKeyAmongMany() {
        var votes = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            votes.append("\"U").append(i).append("\":1,");
        }
        var pack = Packs.exampleWith("clusters[0].votes = {" + votes + "\"last\":1}")
                .replace("\"last\"", "\"U33\"");
        assertThat(Packs.refusals(pack)).contains("clusters[0].votes.U33 REPEATED_KEY");
    }

    private static JsonNode sorted(JsonNode tree, Comparator<String> order) {
        return rebuilt(tree, names -> names.sorted(order));
    }

    private static JsonNode last(JsonNode tree, List<String> late) {
        return rebuilt(tree, names -> names.sorted(Comparator.comparing(late::contains)));
    }

    private interface Order {
        Stream<String> of(Stream<String> names);
    }

    private static JsonNode rebuilt(JsonNode tree, Order order) {
        return switch (tree) {
            case ObjectNode object -> {
                var copy = JsonNodeFactory.instance.objectNode();
                order.of(new ArrayList<>(object.propertyNames()).stream())
                        .forEach(name -> copy.set(name, rebuilt(object.get(name), order)));
                yield copy;
            }
            case ArrayNode list -> {
                var copy = JsonNodeFactory.instance.arrayNode();
                list.forEach(element -> copy.add(rebuilt(element, order)));
                yield copy;
            }
            default -> tree;
        };
    }

    // --- JSON

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``               | NOT_JSON
        ` \n\t `         | NOT_JSON
        `{`              | NOT_JSON
        `{"format"`      | NOT_JSON
        `{"format":`     | NOT_JSON
        `{'format':1}`   | NOT_JSON
        `{format:1}`     | NOT_JSON
        `{"format":01}`  | format WRONG_TYPE, NOT_JSON
        `{"format":NaN}` | NOT_JSON
        `{} {}`          | NOT_JSON
        `{} x`           | NOT_JSON
        `{}]`            | NOT_JSON
        `{"a":1,}`       | NOT_JSON
        `{"a":"\u0001"}` | NOT_JSON
        `// x\n{}`       | NOT_JSON
        `PK\u0003\u0004` | NOT_JSON
        `[]`             | WRONG_TYPE
        `"x"`            | WRONG_TYPE
        `null`           | WRONG_TYPE
        `1`              | WRONG_TYPE
        """)
    void refusesWhatIsNoJson(String text, String reasons) {
        assertThat(Packs.refusals(text)).last().isIn(List.of(reasons.split(", ")));
    }

    @Test
    void saysWhereTheJsonIsBroken() {
        var problem = Packs.problems(
                        "{\n \"format\": \"codau.season/1\",\n \"season\" {}\n}".getBytes(StandardCharsets.UTF_8))
                .getFirst();
        assertThat(problem.reason()).isEqualTo(Malformed.NOT_JSON);
        assertThat(problem.arguments().getFirst()).isEqualTo("3");
    }

    @Test
    void ignoresLayout() {
        var compact = Packs.tree(Packs.text(Packs.EXAMPLE)).toString();
        var airy =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(Packs.tree(compact));
        assertThat(Packs.written(Packs.read("\r\n\t" + airy.replace("\n", "\r\n") + "\n\n")))
                .isEqualTo(Packs.written(Packs.read(compact)));
    }

    // --- UTF-8

    @Test
    void skipsTheByteOrderMarkThatEditorsOnWindowsLeave() {
        var pack = "\uFEFF" + Packs.text(Packs.EXAMPLE);
        assertThat(Packs.written(Packs.read(pack))).isEqualTo(Packs.written(Packs.read(Packs.bytes(Packs.EXAMPLE))));
        assertThat(Packs.refusals("\uFEFF\uFEFF{}")).containsExactly("NOT_JSON");
        assertThat(Packs.refusals("\uFEFF")).containsExactly("NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"c0af", "e1ba", "eda080", "edb080", "f4908080", "f8888080", "ff", "80", "c3", "c328", "e0809f"})
    void refusesBrokenUtf8AndSaysWhere(String hex) throws IOException {
        var pack = new ByteArrayOutputStream();
        pack.write("{\n\"season\":{\n \"name\":\"Năm ".getBytes(StandardCharsets.UTF_8));
        pack.write(HexFormat.of().parseHex(hex));
        pack.write("\"}}".getBytes(StandardCharsets.UTF_8));

        var problem = Packs.problems(pack.toByteArray()).getFirst();

        assertThat(problem.reason()).isEqualTo(Malformed.NOT_UTF8);
        assertThat(problem.arguments()).containsExactly("3", "14");
    }

    @Test
    void refusesUtf8ThatEndsInTheMiddleOfACharacter() {
        assertThat(Packs.problems(new byte[] {'{', '"', (byte) 0xe1, (byte) 0xba})
                        .getFirst()
                        .reason())
                .isEqualTo(Malformed.NOT_UTF8);
    }

    @Test
    void refusesUtf16() {
        assertThat(Packs.problems("{}".getBytes(StandardCharsets.UTF_16))
                        .getFirst()
                        .reason())
                .isEqualTo(Malformed.NOT_UTF8);
    }

    @Test
    void decodesTheSameHoweverTheBytesArrive() {
        var pack = ("\uFEFF" + Packs.exampleWith("units[0].name = \"Đội 𝔸 thi đua 🏁\""))
                .getBytes(StandardCharsets.UTF_8);
        var inOnes = SeasonReader.read(new InputStream() {
            private int next;

            @Override
            public int read() {
                return next < pack.length ? pack[next++] & 0xff : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int one = read();
                buffer[offset] = (byte) one;
                return one < 0 ? -1 : 1;
            }
        });
        assertThat(Packs.written(inOnes)).isEqualTo(Packs.written(Packs.read(pack)));
        assertThat(inOnes.units().getFirst().name()).isEqualTo("Đội 𝔸 thi đua 🏁");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "a\\ud83d", "\\ud83dx"})
    void refusesHalfASurrogatePair(String escaped) {
        var pack = Packs.text(Packs.EXAMPLE).replace("\"Sở Tài chính\"", "\"" + escaped + "\"");
        assertThat(Packs.refusals(pack)).containsExactly("units[1].name BROKEN_TEXT");
    }

    @Test
    void takesEscapedCharacters() {
        var season =
                Packs.read(Packs.exampleWith("units[0].name = \"\\ud83c\\udfc1 \\u0110\\u1ed9i \\/ \\\"x\\\" \\n\""));
        assertThat(season.units().getFirst().name()).isEqualTo("🏁 Đội / \"x\" \n");
    }

    // --- bounds

    @Test
    void refusesMoreThanAPackCanHold() {
        assertThat(entry(
                        "ties",
                        Packs.refusals(Packs.exampleWith("clusters[0].tieBreaks = [" + list("\"BASE\"", 1_001) + "]"))))
                .isEqualTo(entry("ties", List.of("clusters[0].tieBreaks[1000] TOO_MANY")));
        assertThat(Packs.refusals(
                        Packs.exampleWith("units = [" + list("{\"code\":\"A\",\"name\":\"A\"}", 200_001) + "]")))
                .containsExactly("units[200000] TOO_MANY");
    }

    @Test
    void refusesMoreCellsThanASeasonCanHave() {
        var units = new StringBuilder("{\"code\":\"U\",\"name\":\"U\"}");
        var members = new StringBuilder("\"U\"");
        for (int i = 0; i < 3_000; i++) {
            units.append(",{\"code\":\"U").append(i).append("\",\"name\":\"U\"}");
            members.append(",\"U").append(i).append('"');
        }
        var nodes = new StringBuilder();
        for (int i = 0; i < 6_700; i++) {
            nodes.append(i == 0 ? "" : ",")
                    .append("{\"code\":\"L")
                    .append(i)
                    .append(
                            "\",\"title\":\"L\",\"kind\":\"LEAF\",\"counts\":\"BASE\",\"rule\":{\"type\":\"FIXED\",\"points\":\"1\"}}");
        }
        var pack = """
            {"format":"codau.season/1","season":{"code":"2023","name":"x","from":"2023-01-01","to":"2023-12-31",
             "sealedOn":"2024-01-31","law":"LAW_2003_DECREE_91_2017"},"units":[%s],"clusters":[{"code":"K","kind":"CUM",
             "name":"K","head":"U","members":[%s],"settlement":{"by":"SELF"},"scores":[],
             "criteria":{"version":1,"scale":"1","decimals":0,"notApplicable":"ZERO","nodes":[%s]}}]}
            """.formatted(units, members, nodes);
        assertThat(Packs.refusals(pack)).containsExactly("clusters[0] TOO_MANY_CELLS");
    }

    @Test
    void stopsAtSoManyProblems() {
        var refusals = Packs.refusals(Packs.exampleWith("units = [" + list("{}", 5_000) + "]"));
        assertThat(refusals)
                .hasSize(1_001)
                .startsWith("units[0].code MISSING_KEY")
                .endsWith("TOO_MANY_PROBLEMS");
    }

    @Test
    void stopsAtSoManyProblemsOfReadableRecords() {
        var refusals = Packs.refusals(Packs.exampleWith("clusters[0].scores = ["
                + list(
                        "{\"unit\":\"SXD\",\"criterion\":\"X\",\"source\":\"SELF\",\"by\":\"SXD\",\"state\":\"VALUE\"}",
                        5_000)
                + "]"));
        assertThat(refusals)
                .hasSize(1_001)
                .startsWith("clusters[0].scores[0].criterion NOT_A_LEAF")
                .endsWith("TOO_MANY_PROBLEMS");
    }

    private static String list(String element, int count) {
        return (element + ",").repeat(count - 1) + element;
    }

    @Test
    void tellsAStreamThatBreaksFromATextThatIsBroken() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> SeasonReader.read(broken));
    }
}
