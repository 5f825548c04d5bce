package vn.codau.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.oracle.Oracle.Cluster;
import vn.codau.oracle.Oracle.Parts;
import vn.codau.oracle.Oracle.Settled;

class OracleTests {

    private static final int SEEDS = 2000;

    @Test
    void reproducesTheExampleOfTheSpecification() {
        assertThat(Json.text(Oracle.rank(Json.pack("example-season.json"))))
                .isEqualTo(Json.text(Json.pack("example-ranking.json")));
    }

    @Test
    void ranksTheRealCluster() {
        Map<String, Object> result = tree(Oracle.rank(Json.pack("cluster-347.json")));
        Map<String, Object> cluster = Oracle.maps(result, "clusters").getFirst();
        assertThat(Oracle.maps(cluster, "standings"))
                .hasSize(7)
                .allSatisfy(
                        standing -> assertThat(Oracle.text(standing, "total")).matches("[0-9]+\\.[0-9]{2}"));
        assertThat(result).doesNotContainKey("govFlag");
    }

    // ------------------------------------------------------------------------------------------------------- fractions

    @ParameterizedTest
    @CsvSource({
        "1.005, 2, 1.01",
        "1.004999999, 2, 1.00",
        "-1.005, 2, -1.01",
        "0.5, 0, 1",
        "0.499999999, 0, 0",
        "-0, 3, 0.000",
        "007.50, 1, 7.5",
        "999999999999999.9995, 3, 1000000000000000.000",
        "0.05, 1, 0.1"
    })
    void roundsHalfUp(String exact, int decimals, String printed) {
        assertThat(Fraction.of(exact).roundHalfUp(decimals).print(decimals)).isEqualTo(printed);
    }

    // ----------------------------------------------------------------------------------------------- cells, by hand

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'DIRECT','max':'10'} | '2.345' | 2.35",
                "{'type':'PASS_FAIL','points':'3'} | 'true' | 3.00",
                "{'type':'PASS_FAIL','points':'3'} | 'false' | 0.00",
                "{'type':'LEVELS','levels':[{'code':'A','points':'5'},{'code':'B','points':'2.5'}]} | 'B' | 2.50",
                "{'type':'PER_EVENT','points':'0.7','max':'2'} | '2' | 1.40",
                "{'type':'PER_EVENT','points':'0.7','max':'2'} | '3' | 2.00",
                "{'type':'PER_EVENT','points':'0.7'} | '100' | 70.00",
                // 97.2 / 98 × 30 = 29.7551…
                "{'type':'RATIO','max':'30','target':'98'} | '97.2' | 29.76",
                // 0.79 / 0.8 is below from; 0.8 is on it: 10 × 0.8 / 1
                "{'type':'RATIO','max':'10','target':'1','from':'0.8'} | '0.79' | 0.00",
                "{'type':'RATIO','max':'10','target':'1','from':'0.8'} | '0.8' | 8.00",
                // r = 3, at most full 2: 10 × 2 / 2; r = 0.5: 10 × 0.5 / 2
                "{'type':'RATIO','max':'10','target':'2','full':'2'} | '6' | 10.00",
                "{'type':'RATIO','max':'10','target':'2','full':'2'} | '1' | 2.50",
                // 2 / 3 × 10
                "{'type':'RATIO','max':'10','target':'2','lowerIsBetter':true} | '3' | 6.67",
                "{'type':'RATIO','max':'10','target':'2','lowerIsBetter':true} | '0' | 10.00",
                "{'type':'BANDS','bands':[{'from':'60','points':'5'},{'from':'75','points':'3'}]} | '59.999' | 0.00",
                "{'type':'BANDS','bands':[{'from':'60','points':'5'},{'from':'75','points':'3'}]} | '60' | 5.00",
                "{'type':'BANDS','bands':[{'from':'60','points':'5'},{'from':'75','points':'3'}]} | '75' | 3.00",
                "{'type':'GRID','rows':[{'from':'1','bands':[{'from':'50','points':'4'}]},"
                        + "{'from':'9','bands':[{'from':'0','points':'7'}]}]} | {'volume':'8.9','rate':'50'} | 4.00",
                "{'type':'GRID','rows':[{'from':'1','bands':[{'from':'50','points':'4'}]},"
                        + "{'from':'9','bands':[{'from':'0','points':'7'}]}]} | {'volume':'9','rate':'1'} | 7.00",
                "{'type':'GRID','rows':[{'from':'1','bands':[{'from':'50','points':'4'}]},"
                        + "{'from':'9','bands':[{'from':'0','points':'7'}]}]} | {'volume':'0.9','rate':'99'} | 0.00"
            },
            quoteCharacter = '"')
    void rules(String rule, String input, String points) {
        Cluster cluster = cluster(
                "{'by':'SELF'}",
                leaf("L", "BASE", rule),
                "[{'unit':'A','criterion':'L','source':'SELF','by':'A','state':'VALUE','input':" + input + "}]");
        assertThat(settle(cluster, "A").points().print(2)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEAN | 1 2 4 | 2.33",
                "MEDIAN | 4 1 2 | 2.00",
                "MEDIAN | 4 1 2 2.01 | 2.01", // 2.005
                "TRIMMED_MEAN | 1 2 9 | 4.00",
                "TRIMMED_MEAN | 1 2 9 3 | 2.50",
                "TRIMMED_MEAN | 9 9 1 1 | 5.00",
                "MEAN | 1 - 2 | 1.50",
                "MEDIAN | 0.005 0.005 | 0.01", // each record is rounded first
            })
    void peers(String combine, String values, String points) {
        List<String> scores = new ArrayList<>();
        for (String value : values.split(" ", -1)) {
            String by = List.of("B", "C", "D", "E").get(scores.size());
            scores.add("{'unit':'A','criterion':'L','source':'PEER','by':'" + by + "',"
                    + (value.equals("-") ? "'state':'NOT_APPLICABLE'}" : "'state':'VALUE','input':'" + value + "'}"));
        }
        Cluster cluster = cluster(
                "{'by':'PEERS','combine':'" + combine + "'}",
                leaf("L", "BASE", "{'type':'DIRECT','max':'10'}"),
                scores.toString());
        assertThat(settle(cluster, "A").points().print(2)).isEqualTo(points);
    }

    @Test
    void weightsOfPartsThatAreNotApplicableGoToTheOthers() {
        Cluster cluster = cluster(
                "{'by':'WEIGHTED','weights':{'SELF':'0.2','HEAD':'0.5','PEERS':'0.3'}}",
                leaf("L", "BASE", "{'type':'DIRECT','max':'10'}"),
                """
                [{'unit':'B','criterion':'L','source':'SELF','by':'B','state':'VALUE','input':'9'},
                 {'unit':'B','criterion':'L','source':'HEAD','by':'A','state':'NOT_APPLICABLE'},
                 {'unit':'B','criterion':'L','source':'PEER','by':'C','state':'VALUE','input':'7'},
                 {'unit':'C','criterion':'L','source':'HEAD','by':'A','state':'VALUE','input':'7'},
                 {'unit':'D','criterion':'L','source':'HEAD','by':'A','state':'NOT_APPLICABLE'}]
                """);
        // (0.2 × 9 + 0.3 × 7) / 0.5 = 3.9 / 0.5
        assertThat(settle(cluster, "B")).isEqualTo(Settled.value(Fraction.of("7.8")));
        // SELF and PEERS are blank: 0.5 × 7
        assertThat(settle(cluster, "C")).isEqualTo(new Settled(Oracle.State.VALUE, Fraction.of("3.5"), true));
        assertThat(settle(cluster, "D")).isEqualTo(new Settled(Oracle.State.VALUE, Fraction.ZERO, true));
    }

    @Test
    void measuresAgainstTheBest() {
        Cluster cluster = cluster(
                "{'by':'SELF'}", leaf("L", "BASE", "{'type':'LEADER_RELATIVE','max':'20','atTarget':'0.6'}"), """
                [{'unit':'A','criterion':'L','source':'SELF','by':'A','state':'VALUE','input':'6'},
                 {'unit':'B','criterion':'L','source':'SELF','by':'B','state':'VALUE','input':'5'},
                 {'unit':'C','criterion':'L','source':'SELF','by':'C','state':'VALUE','input':'4'},
                 {'unit':'D','criterion':'L','source':'SELF','by':'D','state':'VALUE','input':'3'},
                 {'unit':'E','criterion':'L','source':'SELF','by':'E','state':'VALUE','input':'9'}]
                """, """
                [{'unit':'A','criterion':'L','value':'4'},{'unit':'B','criterion':'L','value':'4'},
                 {'unit':'C','criterion':'L','value':'4'},{'unit':'D','criterion':'L','value':'4'},
                 {'unit':'E','criterion':'L','value':'0'}]
                """);
        assertThat(settle(cluster, "A").points()).isEqualTo(Fraction.of("20")); // e = E = 0.5
        assertThat(settle(cluster, "B").points()).isEqualTo(Fraction.of("16")); // 12 + 0.25/0.5 × 0.4 × 20
        assertThat(settle(cluster, "C").points()).isEqualTo(Fraction.of("12"));
        assertThat(settle(cluster, "D").points()).isEqualTo(Fraction.of("9")); // 12 × 3/4
        assertThat(settle(cluster, "E").points()).isEqualTo(Fraction.of("20")); // best of those without a target
    }

    @Test
    void capsThenFloorThenRescales() {
        String section = """
                {'code':'S','title':'S','kind':'GROUP','caps':{'base':'20'},'floor':'3','children':[
                  {'code':'L','title':'L','kind':'LEAF','counts':'BASE','rule':{'type':'DIRECT','max':'15'}},
                  {'code':'M','title':'M','kind':'LEAF','counts':'BASE','rule':{'type':'DIRECT','max':'8'}},
                  {'code':'X','title':'X','kind':'LEAF','counts':'DEDUCTION','rule':{'type':'FIXED','points':'9'}}]}
                """;
        Cluster cluster = cluster("{'by':'SELF'}", section, """
                [{'unit':'A','criterion':'L','source':'SELF','by':'A','state':'VALUE','input':'10'},
                 {'unit':'A','criterion':'M','source':'SELF','by':'A','state':'NOT_APPLICABLE'},
                 {'unit':'B','criterion':'L','source':'SELF','by':'B','state':'VALUE','input':'15'},
                 {'unit':'B','criterion':'M','source':'SELF','by':'B','state':'VALUE','input':'8'}]
                """);
        // A: net 10 − 9 is lifted to 3 by a deduction of 7; then base 10 × 20 / (20 − 8) = 16.666…
        assertThat(cluster.line("A").gradedParts())
                .isEqualTo(new Parts(Fraction.of("16.67"), Fraction.ZERO, Fraction.of("7"), Fraction.of("20")));
        // B: 23 is capped to 20
        assertThat(cluster.line("B").gradedParts())
                .isEqualTo(new Parts(Fraction.of("20"), Fraction.ZERO, Fraction.of("9"), Fraction.of("20")));
        assertThat(cluster.line("A").incomplete()).isZero();
        assertThat(cluster.line("C").incomplete()).isEqualTo(2);
    }

    // ------------------------------------------------------------------------------------- ranks and choice, by hand

    @Test
    void equalsShareARank() {
        Cluster cluster = cluster("{'by':'SELF'}", leaf("L", "BASE", "{'type':'DIRECT','max':'10'}"), """
                [{'unit':'A','criterion':'L','source':'SELF','by':'A','state':'VALUE','input':'7'},
                 {'unit':'D','criterion':'L','source':'SELF','by':'D','state':'VALUE','input':'8'},
                 {'unit':'C','criterion':'L','source':'SELF','by':'C','state':'VALUE','input':'8'},
                 {'unit':'B','criterion':'L','source':'SELF','by':'B','state':'VALUE','input':'9'}]
                """);
        Oracle.Ranked ranked = cluster.ranked();
        assertThat(ranked.standings().stream().map(one -> one.line().unit() + " " + one.rank() + " " + one.decidedBy()))
                .containsExactly("B 1 null", "C 2 null", "D 2 TIE", "A 4 null", "E 5 null");
        assertThat(ranked.leading()).isEqualTo(new Oracle.Leading("DECIDED", "B"));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 3, OK, 'A true,B true,C true'",
        "67, 2, TIE_AT_CUT, 'A true,B false,C false'",
        "66.666666666, 1, OK, 'A true,B false,C false'",
        "33, 0, OK, 'A false,B false,C false'"
    })
    void equalVotesThatDoNotAllFitAreLeftOut(String percent, int cap, String status, String chosen) {
        List<String> clusters = new ArrayList<>();
        for (String unit : List.of("C", "B", "A")) {
            clusters.add("""
                    {'code':'K%1$s','kind':'CUM','name':'K','head':'%1$s','members':['%1$s'],'settlement':{'by':'SELF'},
                     'criteria':{'version':1,'scale':'1','decimals':0,'notApplicable':'ZERO','nodes':[%2$s]},'scores':[]}
                    """.formatted(unit, leaf("L", "BASE", "{'type':'FIXED','points':'1'}")));
        }
        String json = """
                {'format':'codau.season/1','season':{'code':'2023','sealedOn':'2024-01-31'},'clusters':%s,
                 'selection':{'govFlag':{'percent':'%s','base':'LEADERS','threshold':{'percent':'80','of':'ALL'}},
                              'council':{'members':10,'present':9,'votes':{'A':9,'B':8,'C':8}}}}
                """.formatted(clusters, percent);
        Map<String, Object> govFlag = Oracle.map(tree(Oracle.rank(Json.read(json.replace('\'', '"')))), "govFlag");
        assertThat(govFlag)
                .containsEntry("baseCount", 3)
                .containsEntry("cap", cap)
                .containsEntry("status", status);
        assertThat(Oracle.maps(govFlag, "candidates").stream().map(one -> one.get("unit") + " " + one.get("chosen")))
                .containsExactly(chosen.split(",", -1));
    }

    // ---------------------------------------------------------------------------------------------------- refusals

    @Test
    void refusesDecisionsThatSettleNothing() {
        Map<String, Object> season = Json.pack("example-season.json");
        Map<String, Object> first = Oracle.maps(season, "clusters").getFirst();
        first.put("decisions", List.of(Map.of("type", "LEADER", "unit", "SKHCN", "reason", "r", "document", "d")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Oracle.rank(season))
                .withMessageContaining("SKHCN");
        // SKHDT has the best rank of the eligible
        first.put("decisions", List.of(Map.of("type", "LEADER", "unit", "SKHDT", "reason", "r", "document", "d")));
        Map<String, Object> result = tree(Oracle.rank(season));
        assertThat(Oracle.map(Oracle.maps(result, "clusters").getFirst(), "leading"))
                .isEqualTo(Map.of("status", "DECIDED", "unit", "SKHDT"));
    }

    @Test
    void refusesVotesForNoCandidateAndMoreVotesThanPresent() {
        Map<String, Object> season = Json.pack("example-season.json");
        Map<String, Object> council = Oracle.map(Oracle.map(season, "selection"), "council");
        council.put("votes", Map.of("SKHDT", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Oracle.rank(season))
                .withMessageContaining("SKHDT");
        council.put("votes", Map.of("HH", 11));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Oracle.rank(season))
                .withMessageContaining("present");
        council.put("votes", Map.of("HH", 10));
        council.put("present", 12);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Oracle.rank(season))
                .withMessageContaining("members");
    }

    // -------------------------------------------------------------------------------------------------- random seasons

    @Test
    void randomSeasonsUseEverythingInTheSpecification() {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        LongStream.range(0, SEEDS / 4)
                .parallel()
                .forEach(seed -> SeasonFeatures.of(RandomSeasons.season(seed))
                        .forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Map<String, Integer> tooRare = new LinkedHashMap<>();
        for (String feature : SeasonFeatures.required()) {
            int count = counts.getOrDefault(feature, 0);
            if (count < 5) {
                tooRare.put(feature, count);
            }
        }
        assertThat(tooRare).isEmpty();
    }

    @Test
    void randomSeasonsAreTheSameForASeedAndRankTheSameInAnyOrder() {
        LongStream.range(0, SEEDS / 4).parallel().forEach(seed -> {
            Map<String, Object> season = RandomSeasons.season(seed);
            String ranking = Json.text(Oracle.rank(season));
            assertThat(Json.text(RandomSeasons.season(seed)))
                    .as("seed %d", seed)
                    .isEqualTo(Json.text(season));
            Map<String, Object> shuffled = RandomSeasons.shuffled(season, seed);
            assertThat(shuffled).as("seed %d", seed).hasSameSizeAs(season);
            assertThat(Json.text(Oracle.rank(shuffled))).as("seed %d", seed).isEqualTo(ranking);
            // through text and back: the tree is plain JSON
            assertThat(Json.text(Oracle.rank(Json.read(Json.text(season)))))
                    .as("seed %d", seed)
                    .isEqualTo(ranking);
        });
    }

    // --------------------------------------------------------------------------------------------------------- helpers

    private static Settled settle(Cluster cluster, String unit) {
        return cluster.settle(unit, Oracle.maps(cluster.criteria(), "nodes").getFirst());
    }

    private static String leaf(String code, String counts, String rule) {
        return "{'code':'%s','title':'T','kind':'LEAF','counts':'%s','rule':%s}".formatted(code, counts, rule);
    }

    private static Cluster cluster(String settlement, String node, String scores) {
        return cluster(settlement, node, scores, "[]");
    }

    private static Cluster cluster(String settlement, String node, String scores, String targets) {
        String json = """
                {'code':'K','kind':'CUM','name':'K','head':'A','deputies':['B'],'members':['A','B','C','D','E'],
                 'criteria':{'version':1,'scale':'100','decimals':2,'notApplicable':'RESCALE','nodes':[%s]},
                 'settlement':%s,'scores':%s,'targets':%s}
                """.formatted(node, settlement, scores, targets);
        return new Cluster(Json.read(json.replace('\'', '"')), "2024-01-31");
    }

    /** The result as it is read back from its text. */
    private static Map<String, Object> tree(Object result) {
        return Json.read(Json.text(result));
    }
}
