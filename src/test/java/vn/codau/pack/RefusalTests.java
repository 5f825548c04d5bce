package vn.codau.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.codau.engine.problem.Flaw;

/** The valid example with one thing changed: what is refused, and where (season pack, section 2). */
class RefusalTests {

    /** One case a line: the changes, then all that is refused, each with its path. */
    private static List<String> lines(String cases) {
        return cases.lines().filter(line -> !line.isBlank()).toList();
    }

    // --- the season, its units and what they are called

    static final List<String> seasons = lines("""
        format = "codau.season/2"                 | format WRONG_FORMAT
        format -                                  | format MISSING_KEY
        format = 1                                | format WRONG_TYPE
        season -                                  | season MISSING_KEY
        season = []                               | season WRONG_TYPE
        season.code -                             | season.code MISSING_KEY
        season.code = ""                          | season.code EMPTY_TEXT
        season.code = 2023                        | season.code WRONG_TYPE
        season.name = " "                         | season.name EMPTY_TEXT
        season.name = null                        | season.name WRONG_TYPE
        season.theme = ""                         | season.theme EMPTY_TEXT
        season.theme = null                       | season.theme WRONG_TYPE
        season.from = "2023-13-01"                | season.from NOT_A_DATE
        season.from = "2023-02-29"                | season.from NOT_A_DATE
        season.from = "01/01/2023"                | season.from NOT_A_DATE
        season.from = "2023-1-1"                  | season.from NOT_A_DATE
        season.from = "+2023-01-01"               | season.from NOT_A_DATE
        season.from = 2023                        | season.from WRONG_TYPE
        season.from = "2024-01-01"                | season.from FROM_AFTER_TO
        season.to = ""                            | season.to NOT_A_DATE
        season.sealedOn -                         | season.sealedOn MISSING_KEY
        season.law = "LAW_2099"                   | season.law UNKNOWN_LAW
        season.law = ""                           | season.law EMPTY_TEXT
        season.themes = "x"                       | season.themes UNKNOWN_KEY
        x = {"deep":[{"er":[1,2]}]}               | x UNKNOWN_KEY
        units -                                   | units MISSING_KEY
        units = {}                                | units WRONG_TYPE
        units = null                              | units WRONG_TYPE
        units[1] = {}                             | units[1].code MISSING_KEY; units[1].name MISSING_KEY
        units[1] = "STC"                          | units[1] WRONG_TYPE
        units[1].code = 7                         | units[1].code WRONG_TYPE
        units[1].name = ""                        | units[1].name EMPTY_TEXT
        units[1].kind = ""                        | units[1].kind EMPTY_TEXT
        units[1].kind = null                      | units[1].kind WRONG_TYPE
        units += {"code":"","name":"x"}           | units[10].code EMPTY_TEXT
        units += {"code":"STC","name":"x"}        | units[10].code REPEATED
        units = []                                | clusters[0].members[0] UNKNOWN_UNIT; clusters[0].members[1] UNKNOWN_UNIT; clusters[0].members[2] UNKNOWN_UNIT; clusters[0].members[3] UNKNOWN_UNIT; clusters[0].members[4] UNKNOWN_UNIT; clusters[0].members[5] UNKNOWN_UNIT; clusters[0].criteria.nodes[1].children[0].scorer UNKNOWN_UNIT; clusters[1].members[0] UNKNOWN_UNIT; clusters[1].members[1] UNKNOWN_UNIT; clusters[1].members[2] UNKNOWN_UNIT
        clusters -                                | clusters MISSING_KEY
        clusters = 1                              | clusters WRONG_TYPE
        clusters[1] = []                          | clusters[1] WRONG_TYPE
        clusters[1].code = "KTTH"                 | clusters[1].code REPEATED
        """);

    // --- clusters, members and the lists about them

    static final List<String> clusters = lines("""
        clusters[0].code -                        | clusters[0].code MISSING_KEY
        clusters[0].code = ""                     | clusters[0].code EMPTY_TEXT
        clusters[0].kind = "BLOC"                 | clusters[0].kind NOT_ONE_OF
        clusters[0].kind = "khoi"                 | clusters[0].kind NOT_ONE_OF
        clusters[0].kind = true                   | clusters[0].kind WRONG_TYPE
        clusters[0].kind -                        | clusters[0].kind MISSING_KEY
        clusters[0].name = ""                     | clusters[0].name EMPTY_TEXT
        clusters[0].title = "x"                   | clusters[0].title UNKNOWN_KEY
        clusters[1].head = "STC"                  | clusters[1].head NOT_A_MEMBER; clusters[1].scores[1].by NOT_THE_HEAD; clusters[1].scores[2].by NOT_THE_HEAD; clusters[1].scores[4].by NOT_THE_HEAD; clusters[1].scores[5].by NOT_THE_HEAD
        clusters[1].head -                        | clusters[1].head MISSING_KEY
        clusters[1].head = 1                      | clusters[1].head WRONG_TYPE
        clusters[0].deputies += "GT"              | clusters[0].deputies[1] NOT_A_MEMBER
        clusters[0].deputies += "STC"             | clusters[0].deputies[1] REPEATED
        clusters[0].deputies += "SKHDT"           | clusters[0].deputies[1] HEAD_IS_DEPUTY
        clusters[0].deputies = "STC"              | clusters[0].deputies WRONG_TYPE
        clusters[0].deputies[0] = 1               | clusters[0].deputies[0] WRONG_TYPE
        clusters[1].deputies -                    | clusters[1].scores[1].by NOT_A_DEPUTY; clusters[1].scores[2].by NOT_A_DEPUTY
        clusters[0].members += "XX"               | clusters[0].members[6] UNKNOWN_UNIT
        clusters[0].members += "STC"              | clusters[0].members[6] REPEATED
        clusters[1].members += "STC"              | clusters[1].members[3] IN_TWO_CLUSTERS
        clusters[0].members -                     | clusters[0].members MISSING_KEY
        clusters[0].members = "STC"               | clusters[0].members WRONG_TYPE
        clusters[0].members[1] = 5                | clusters[0].members[1] WRONG_TYPE
        clusters[0].settlement -                  | clusters[0].settlement MISSING_KEY
        clusters[0].settlement = "HEAD"           | clusters[0].settlement WRONG_TYPE
        clusters[0].settlement = {}               | clusters[0].settlement.by MISSING_KEY
        clusters[0].settlement.by = "PEER"        | clusters[0].settlement.by NOT_ONE_OF
        clusters[0].settlement.combine = "MEAN"   | clusters[0].settlement.combine UNUSED_KEY
        clusters[0].settlement.weights = {}       | clusters[0].settlement.weights UNUSED_KEY
        clusters[1].settlement.weights -          | clusters[1].settlement.weights MISSING_KEY
        clusters[1].settlement.weights.HEAD = "0.5"   | clusters[1].settlement.weights WEIGHTS_NOT_ONE
        clusters[1].settlement.weights = {"HEAD":"1.25","SELF":"-0.25"} | clusters[1].settlement.weights.SELF NOT_POSITIVE
        clusters[1].settlement.weights = {"HEAD":"1","SELF":"0"}  | clusters[1].settlement.weights.SELF NOT_POSITIVE
        clusters[1].settlement.weights.PEER = "0" | clusters[1].settlement.weights.PEER UNKNOWN_KEY
        clusters[1].settlement.weights.HEAD = 1   | clusters[1].settlement.weights.HEAD WRONG_TYPE
        clusters[1].settlement = {"by":"PEERS","combine":"SUM"}   | clusters[1].settlement.combine NOT_ONE_OF
        clusters[1].settlement = {"by":"SPECIALIST"}  | clusters[1].criteria.nodes[0].children[0] NEEDS_SCORER; clusters[1].criteria.nodes[0].children[1] NEEDS_SCORER
        clusters[0].settlement = {"by":"PEERS"}   | clusters[0].criteria.nodes[0].children[1] NOT_AGAINST_PEERS
        clusters[0].tieBreaks += "TOTAL"          | clusters[0].tieBreaks[3] UNKNOWN_TIE_BREAK
        clusters[0].tieBreaks += "VOTES"          | clusters[0].tieBreaks[3] REPEATED
        clusters[0].tieBreaks += "SECTION:I"      | clusters[0].tieBreaks[3] REPEATED
        clusters[0].tieBreaks += "SECTION:I.3"    | clusters[0].tieBreaks[3] UNKNOWN_SECTION
        clusters[0].tieBreaks += 1                | clusters[0].tieBreaks[3] WRONG_TYPE
        clusters[0].standard = {}                 | clusters[0].standard.minTotal MISSING_KEY
        clusters[0].standard.minTotal = 80        | clusters[0].standard.minTotal WRONG_TYPE
        clusters[0].standard.maxTotal = "80"      | clusters[0].standard.maxTotal UNKNOWN_KEY
        clusters[0].standard = null               | clusters[0].standard WRONG_TYPE
        clusters[0].notGraded += {"unit":"GT","reason":"x"}   | clusters[0].notGraded[0].unit NOT_A_MEMBER
        clusters[1].notGraded += {"unit":"XT","reason":"x"}   | clusters[1].notGraded[1].unit REPEATED
        clusters[1].notGraded[0].reason = ""      | clusters[1].notGraded[0].reason EMPTY_TEXT
        clusters[1].notGraded[0].reason -         | clusters[1].notGraded[0].reason MISSING_KEY
        clusters[0].notRegistered += "GT"         | clusters[0].notRegistered[1] NOT_A_MEMBER
        clusters[0].notRegistered += "SCT"        | clusters[0].notRegistered[1] REPEATED
        clusters[0].notRegistered = null          | clusters[0].notRegistered WRONG_TYPE
        clusters[0].holds[0].unit = "GT"          | clusters[0].holds[0].unit NOT_A_MEMBER
        clusters[0].holds[0].reason = ""          | clusters[0].holds[0].reason EMPTY_TEXT
        clusters[0].holds[0].document = ""        | clusters[0].holds[0].document EMPTY_TEXT
        clusters[0].holds[0].to = "2024-01-09"    | clusters[0].holds[0].from FROM_AFTER_TO
        clusters[0].holds[0].to = null            | clusters[0].holds[0].to WRONG_TYPE
        clusters[0].holds[0].until = "2024-01-09" | clusters[0].holds[0].until UNKNOWN_KEY
        clusters[0].votes.GT = 1                  | clusters[0].votes.GT NOT_A_MEMBER
        clusters[0].votes.SKHDT = "4"             | clusters[0].votes.SKHDT NOT_A_COUNT
        clusters[0].votes.SKHDT = -1              | clusters[0].votes.SKHDT NOT_A_COUNT
        clusters[0].votes.SKHDT = 1.5             | clusters[0].votes.SKHDT NOT_A_COUNT
        clusters[0].votes.SKHDT = 1e1             | clusters[0].votes.SKHDT NOT_A_COUNT
        clusters[0].votes.SKHDT = 1000000000      | clusters[0].votes.SKHDT NOT_A_COUNT
        clusters[0].votes = []                    | clusters[0].votes WRONG_TYPE
        clusters[1].decisions[0].type = "LEADS"   | clusters[1].decisions[0].type NOT_ONE_OF
        clusters[1].decisions[0].unit -           | clusters[1].decisions[0].unit UNIT_REQUIRED
        clusters[1].decisions[0].type = "VACANT"  | clusters[1].decisions[0].unit UNIT_NOT_ALLOWED
        clusters[1].decisions[0].reason = ""      | clusters[1].decisions[0].reason EMPTY_TEXT
        clusters[1].decisions[0].document -       | clusters[1].decisions[0].document MISSING_KEY
        clusters[1].decisions[0].unit = "STC"     | clusters[1].decisions[0].unit NOT_A_MEMBER
        clusters[1].decisions[0].unit = "XT"      | clusters[1].decisions[0].unit NOT_TO_BE_CHOSEN
        clusters[1].decisions += {"type":"VACANT","reason":"x","document":"x"} | clusters[1].decisions[1] TOO_MANY_DECISIONS
        clusters[1].scores[0].input = "20"        | clusters[1].decisions[0] NOTHING_TO_DECIDE
        """);

    // --- criteria

    static final List<String> criteria = lines("""
        clusters[0].criteria -                                | clusters[0].criteria MISSING_KEY
        clusters[0].criteria = []                             | clusters[0].criteria WRONG_TYPE
        clusters[0].criteria.version -                        | clusters[0].criteria.version MISSING_KEY
        clusters[0].criteria.version = "1"                    | clusters[0].criteria.version NOT_A_COUNT
        clusters[0].criteria.scale = 100                      | clusters[0].criteria.scale WRONG_TYPE
        clusters[0].criteria.scale = "-1"                     | clusters[0].criteria.scale NEGATIVE
        clusters[0].criteria.scale = "100.125"                | clusters[0].criteria.scale TOO_FINE
        clusters[0].criteria.decimals = 4                     | clusters[0].criteria.decimals OUT_OF_RANGE
        clusters[0].criteria.notApplicable = "HALF"           | clusters[0].criteria.notApplicable NOT_ONE_OF
        clusters[0].criteria.nodes -                          | clusters[0].criteria.nodes MISSING_KEY
        clusters[1].criteria.nodes = []                       | clusters[1].criteria.nodes NO_SECTION; clusters[1].scores[0].criterion NOT_A_LEAF; clusters[1].scores[1].criterion NOT_A_LEAF; clusters[1].scores[2].criterion NOT_A_LEAF; clusters[1].scores[3].criterion NOT_A_LEAF; clusters[1].scores[4].criterion NOT_A_LEAF; clusters[1].scores[5].criterion NOT_A_LEAF
        clusters[0].criteria.nodes = {}                       | clusters[0].criteria.nodes WRONG_TYPE
        clusters[1].criteria.nodes[0] = null                  | clusters[1].criteria.nodes[0] WRONG_TYPE
        clusters[1].criteria.nodes[0].code -                  | clusters[1].criteria.nodes[0].code MISSING_KEY
        clusters[1].criteria.nodes[0].code = ""               | clusters[1].criteria.nodes[0].code EMPTY_TEXT
        clusters[1].criteria.nodes[0].title = ""              | clusters[1].criteria.nodes[0].title EMPTY_TEXT
        clusters[1].criteria.nodes[0].kind -                  | clusters[1].criteria.nodes[0].kind MISSING_KEY
        clusters[1].criteria.nodes[0].kind = "NODE"           | clusters[1].criteria.nodes[0].kind NOT_ONE_OF
        clusters[1].criteria.nodes[0].kind = "LEAF"           | clusters[1].criteria.nodes[0].children UNUSED_KEY; clusters[1].criteria.nodes[0].floor UNUSED_KEY; clusters[1].criteria.nodes[0].counts MISSING_KEY; clusters[1].criteria.nodes[0].rule MISSING_KEY
        clusters[1].criteria.nodes[0].children = []           | clusters[1].criteria.nodes[0].children NO_CHILDREN
        clusters[1].criteria.nodes[0].children = "A"          | clusters[1].criteria.nodes[0].children WRONG_TYPE
        clusters[1].criteria.nodes[0].children -              | clusters[1].criteria.nodes[0].children MISSING_KEY
        clusters[1].criteria.nodes[0].pick = "WORST"          | clusters[1].criteria.nodes[0].pick NOT_ONE_OF
        clusters[1].criteria.nodes[0].caps = {"base":"x"}     | clusters[1].criteria.nodes[0].caps.base NOT_A_DECIMAL
        clusters[1].criteria.nodes[0].caps = {"bonus":"0.05"} | clusters[1].criteria.nodes[0].caps.bonus TOO_FINE
        clusters[1].criteria.nodes[0].caps = {"deduction":"-1"} | clusters[1].criteria.nodes[0].caps.deduction NEGATIVE
        clusters[1].criteria.nodes[0].caps = {"total":"1"}    | clusters[1].criteria.nodes[0].caps.total UNKNOWN_KEY
        clusters[1].criteria.nodes[0].floor = "-1"            | clusters[1].criteria.nodes[0].floor NEGATIVE
        clusters[1].criteria.nodes[0].floor = "0.05"          | clusters[1].criteria.nodes[0].floor TOO_FINE
        clusters[1].criteria.nodes[0].counts = "BASE"         | clusters[1].criteria.nodes[0].counts UNUSED_KEY
        clusters[1].criteria.nodes[0].rule = {"type":"FIXED","points":"1"} | clusters[1].criteria.nodes[0].rule UNUSED_KEY
        clusters[1].criteria.nodes[0].children[0].children = []   | clusters[1].criteria.nodes[0].children[0].children UNUSED_KEY
        clusters[1].criteria.nodes[0].children[0].pick = "SUM"    | clusters[1].criteria.nodes[0].children[0].pick UNUSED_KEY
        clusters[1].criteria.nodes[0].children[0].counts = "MALUS" | clusters[1].criteria.nodes[0].children[0].counts NOT_ONE_OF
        clusters[1].criteria.nodes[0].children[0].rule = []   | clusters[1].criteria.nodes[0].children[0].rule WRONG_TYPE
        clusters[1].criteria.nodes[0].children[1].code = "A"  | clusters[1].criteria.nodes[0].children[1].code REPEATED; clusters[1].scores[2].criterion NOT_A_LEAF; clusters[1].scores[5].criterion NOT_A_LEAF
        clusters[0].criteria.nodes[1].children[0].scorer -    | clusters[0].criteria.nodes[1].children[0].settlement NEEDS_SCORER; clusters[0].scores[14].by NOT_THE_SCORER; clusters[0].scores[34].by NOT_THE_SCORER; clusters[0].scores[53].by NOT_THE_SCORER; clusters[0].scores[73].by NOT_THE_SCORER; clusters[0].scores[93].by NOT_THE_SCORER; clusters[0].scores[113].by NOT_THE_SCORER
        clusters[0].criteria.nodes[1].children[0].scorer = "" | clusters[0].criteria.nodes[1].children[0].scorer UNKNOWN_UNIT; clusters[0].scores[14].by NOT_THE_SCORER; clusters[0].scores[34].by NOT_THE_SCORER; clusters[0].scores[53].by NOT_THE_SCORER; clusters[0].scores[73].by NOT_THE_SCORER; clusters[0].scores[93].by NOT_THE_SCORER; clusters[0].scores[113].by NOT_THE_SCORER
        clusters[0].criteria.nodes[1].children[1].settlement = {"by":"SPECIALIST"} | clusters[0].criteria.nodes[1].children[1].settlement NEEDS_SCORER
        clusters[0].criteria.nodes[0].children[1].settlement = {"by":"PEERS"}      | clusters[0].criteria.nodes[0].children[1].settlement NOT_AGAINST_PEERS
        clusters[0].criteria.nodes[0].children[1].settlement = {"by":"WEIGHTED","weights":{"SELF":"1"}} | clusters[0].criteria.nodes[0].children[1].settlement NOT_AGAINST_PEERS
        """);

    /** The rule of a leaf that nobody has scored: {@code clusters[0].criteria.nodes[0].children[2].children[0].rule}. */
    static final List<String> rules = lines("""
        {}                                                          | .type MISSING_KEY
        {"points":"1","type":7}                                     | .type WRONG_TYPE
        {"points":"1","type":null}                                  | .type WRONG_TYPE
        {"type":"FIX","points":"1"}                                 | .type NOT_ONE_OF
        {"type":"FIXED"}                                            | .points MISSING_KEY
        {"type":"FIXED","points":10}                                | .points WRONG_TYPE
        {"type":"FIXED","points":"ten"}                             | .points NOT_A_DECIMAL
        {"type":"FIXED","points":"-1"}                              | .points NEGATIVE
        {"type":"FIXED","points":"0.125"}                           | .points TOO_FINE
        {"type":"FIXED","points":"1","max":"1"}                     | .max UNKNOWN_KEY
        {"type":"FIXED","points":{"a":{"b":{"c":{"d":{"e":"f"}}}}}} | .points.a.b.c.d WRONG_TYPE
        {"type":"DIRECT"}                                           | .max MISSING_KEY
        {"type":"DIRECT","max":"1","min":"2"}                       | .min MIN_ABOVE_MAX
        {"type":"DIRECT","max":"1","min":"-1"}                      | .min NEGATIVE
        {"type":"DIRECT","max":"1","step":"0"}                      | .step NOT_POSITIVE
        {"type":"DIRECT","max":"1","step":"-0.5"}                   | .step NOT_POSITIVE
        {"type":"DIRECT","max":"1","step":"0.001"}                  | .step TOO_FINE
        {"type":"DIRECT","max":"1","step":null}                     | .step WRONG_TYPE
        {"type":"PASS_FAIL","points":true}                          | .points WRONG_TYPE
        {"type":"LEVELS"}                                           | .levels MISSING_KEY
        {"type":"LEVELS","levels":[]}                               | .levels NO_ENTRIES
        {"type":"LEVELS","levels":{}}                               | .levels WRONG_TYPE
        {"type":"LEVELS","levels":["A"]}                            | .levels[0] WRONG_TYPE
        {"type":"LEVELS","levels":[{"code":"A"}]}                   | .levels[0].points MISSING_KEY
        {"type":"LEVELS","levels":[{"code":"","points":"1"}]}       | .levels[0].code EMPTY_TEXT
        {"type":"LEVELS","levels":[{"code":"A","points":"1"},{"code":"A","points":"2"}]} | .levels[1].code REPEATED
        {"type":"LEVELS","levels":[{"code":"A","points":"1","x":"1"}]} | .levels[0].x UNKNOWN_KEY
        {"type":"LEVELS","levels":[{"code":"A","points":"0.001"}]}  | .levels[0].points TOO_FINE
        {"type":"PER_EVENT","points":"1"}                           | .max MAX_REQUIRED
        {"type":"PER_EVENT","points":"1","max":"-1"}                | .max NEGATIVE
        {"type":"RATIO","max":"1"}                                  | .target NO_TARGET; .target NO_TARGET; .target NO_TARGET; .target NO_TARGET; .target NO_TARGET; .target NO_TARGET
        {"type":"RATIO","max":"1","target":"0"}                     | .target NOT_POSITIVE
        {"type":"RATIO","max":"1","target":"1","full":"0"}          | .full NOT_POSITIVE
        {"type":"RATIO","max":"1","target":"1","lowerIsBetter":"true"} | .lowerIsBetter WRONG_TYPE
        {"type":"BANDS"}                                            | .bands MISSING_KEY
        {"type":"BANDS","bands":[]}                                 | .bands NO_ENTRIES
        {"type":"BANDS","bands":[{"points":"1"}]}                   | .bands[0].from MISSING_KEY
        {"type":"BANDS","bands":[{"from":"1","points":"1"},{"from":"1.0","points":"2"}]} | .bands[1].from NOT_ASCENDING
        {"type":"BANDS","bands":[{"from":"2","points":"1"},{"from":"1","points":"2"},{"from":"0","points":"2"}]} | .bands[1].from NOT_ASCENDING; .bands[2].from NOT_ASCENDING
        {"type":"BANDS","bands":[{"from":"1","points":"-1"}]}       | .bands[0].points NEGATIVE
        {"type":"GRID","rows":[]}                                   | .rows NO_ENTRIES
        {"type":"GRID","rows":[{"from":"1"}]}                       | .rows[0].bands MISSING_KEY
        {"type":"GRID","rows":[{"from":"1","bands":[]}]}            | .rows[0].bands NO_ENTRIES
        {"type":"GRID","rows":[{"from":"1","bands":[]},{"from":"2","bands":[{"from":"2","points":"1"},{"from":"1","points":"1"}]}]} | .rows[0].bands NO_ENTRIES; .rows[1].bands[1].from NOT_ASCENDING
        {"type":"GRID","rows":[{"from":"2","bands":[{"from":"1","points":"1"}]},{"from":"1","bands":[{"from":"1","points":"1"}]}]} | .rows[1].from NOT_ASCENDING
        {"type":"GRID","rows":[{"from":"2","bands":[{"from":"1","points":"0.001"}],"x":true}]} | .rows[0].x UNKNOWN_KEY
        {"type":"GRID","rows":[{"from":"2","bands":[{"from":"1","points":"0.001"}]}]} | .rows[0].bands[0].points TOO_FINE
        {"type":"LEADER_RELATIVE"}                                  | .max MISSING_KEY
        {"type":"LEADER_RELATIVE","max":"1","atTarget":"1.1"}       | .atTarget OUT_OF_RANGE
        {"type":"LEADER_RELATIVE","max":"1","target":"-1"}          | .target NEGATIVE
        """);

    // --- targets and scores

    static final List<String> scores = lines("""
        clusters[0].targets -                     |
        clusters[0].targets = {}                  | clusters[0].targets WRONG_TYPE
        clusters[0].targets[0] = {}               | clusters[0].targets[0].unit MISSING_KEY; clusters[0].targets[0].criterion MISSING_KEY; clusters[0].targets[0].value MISSING_KEY
        clusters[0].targets[0].unit = "GT"        | clusters[0].targets[0].unit NOT_A_MEMBER
        clusters[0].targets[0].criterion = "I"    | clusters[0].targets[0].criterion NOT_A_LEAF
        clusters[0].targets[0].criterion = "II.2" | clusters[0].targets[0].criterion TAKES_NO_TARGET
        clusters[0].targets[0].value = "-1"       | clusters[0].targets[0].value NEGATIVE
        clusters[0].targets[0].value = 5          | clusters[0].targets[0].value WRONG_TYPE
        clusters[0].targets[1].unit = "SKHDT"     | clusters[0].targets[1] REPEATED
        clusters[0].targets += {"unit":"STC","criterion":"I.1","value":"0"}  | clusters[0].criteria.nodes[0].children[0].rule.target NO_TARGET
        clusters[0].targets += {"unit":"STC","criterion":"I.1","value":"-2"} | clusters[0].targets[5].value NEGATIVE
        clusters[0].scores -                      | clusters[0].scores MISSING_KEY
        clusters[0].scores = {}                   | clusters[0].scores WRONG_TYPE
        clusters[0].scores[3] = "x"               | clusters[0].scores[3] WRONG_TYPE
        clusters[0].scores[3] = {}                | clusters[0].scores[3].unit MISSING_KEY; clusters[0].scores[3].criterion MISSING_KEY; clusters[0].scores[3].source MISSING_KEY; clusters[0].scores[3].by MISSING_KEY; clusters[0].scores[3].state MISSING_KEY
        clusters[0].scores[3].points = "1"        | clusters[0].scores[3].points UNKNOWN_KEY
        clusters[0].scores[14].unit = "GT"        | clusters[0].scores[14].unit NOT_A_MEMBER
        clusters[0].scores[3].criterion = "I.9"   | clusters[0].scores[3].criterion NOT_A_LEAF
        clusters[0].scores[3].criterion = "I"     | clusters[0].scores[3].criterion NOT_A_LEAF
        clusters[0].scores[3].criterion = "I.3.0" | clusters[0].scores[3].criterion TAKES_NO_SCORE
        clusters[0].scores[3].source = "OTHER"    | clusters[0].scores[3].source NOT_ONE_OF
        clusters[0].scores[3].state = "BLANK"     | clusters[0].scores[3].state NOT_ONE_OF
        clusters[0].scores[3].state = "NOT_APPLICABLE" | clusters[0].scores[3].input INPUT_NOT_ALLOWED
        clusters[0].scores[3].input -             | clusters[0].scores[3].input INPUT_REQUIRED
        clusters[0].scores[3].input = null        | clusters[0].scores[3].input WRONG_TYPE
        clusters[0].scores[3].input = 6           | clusters[0].scores[3].input WRONG_TYPE
        clusters[0].scores[3].input = ["6"]       | clusters[0].scores[3].input WRONG_TYPE
        clusters[0].scores[3].input = {"volume":"1"} | clusters[0].scores[3].input.rate MISSING_KEY
        clusters[0].scores[3].input = {"volume":"1","rate":"2"} | clusters[0].scores[3].input NEEDS_ONE_VALUE
        clusters[0].scores[3].input = {"volume":"1","rate":"2","x":1} | clusters[0].scores[3].input.x UNKNOWN_KEY; clusters[0].scores[3].input NEEDS_ONE_VALUE
        clusters[0].scores[3].input = "-6"        | clusters[0].scores[3].input NEGATIVE
        clusters[0].scores[3].reason = ""         | clusters[0].scores[3].reason EMPTY_TEXT
        clusters[0].scores[3].reason = null       | clusters[0].scores[3].reason WRONG_TYPE
        clusters[0].scores[0].by = "STC"          | clusters[0].scores[0].by NOT_THE_UNIT
        clusters[0].scores[1].by = "SXD"          | clusters[0].scores[1].by NOT_A_DEPUTY
        clusters[0].scores[14].by = "STC"         | clusters[0].scores[14].by NOT_THE_SCORER
        clusters[0].scores[15].by = "SKHDT"       | clusters[0].scores[15].by OWN_UNIT
        clusters[0].scores[15].by = "GT"          | clusters[0].scores[15].by NOT_A_MEMBER
        clusters[0].scores[15].input = "13.1"     | clusters[0].scores[15].input OFF_STEP
        clusters[0].scores[15].input = "15.25"    | clusters[0].scores[15].input OUT_OF_RANGE
        clusters[0].scores[15].input = "-0.25"    | clusters[0].scores[15].input OUT_OF_RANGE
        clusters[0].scores[4].input = "1.5"       | clusters[0].scores[4].input NOT_A_COUNT
        clusters[0].scores[4].input = "-1"        | clusters[0].scores[4].input NOT_A_COUNT
        clusters[0].scores[4].input = "1234567890" | clusters[0].scores[4].input NOT_A_COUNT
        clusters[0].scores[4].input = ""          | clusters[0].scores[4].input NOT_A_COUNT
        clusters[0].scores[8].input = "xs"        | clusters[0].scores[8].input NOT_A_LEVEL
        clusters[0].scores[10].input = "yes"      | clusters[0].scores[10].input NOT_TRUE_OR_FALSE
        clusters[0].scores[10].input = true       | clusters[0].scores[10].input WRONG_TYPE
        clusters[1].criteria.nodes[0].children[1].rule = {"type":"GRID","rows":[{"from":"1","bands":[{"from":"1","points":"1"}]}]} && clusters[1].scores[2].state = "VALUE" && clusters[1].scores[2].input = "1" | clusters[1].scores[2].input NEEDS_VOLUME_AND_RATE
        clusters[1].criteria.nodes[0].children[1].rule = {"type":"GRID","rows":[{"from":"1","bands":[{"from":"1","points":"1"}]}]} && clusters[1].scores[2].state = "VALUE" && clusters[1].scores[2].input = {"volume":"x","rate":"1"} | clusters[1].scores[2].input NOT_A_DECIMAL
        clusters[0].scores += {"unit":"SKHDT","criterion":"I.1","source":"SELF","by":"SKHDT","state":"VALUE","input":"1"} | clusters[0].scores[120] REPEATED_SCORE
        clusters[0].scores += {"unit":"SXD","criterion":"I.1","source":"VERIFIED","by":"STANDING_BODY","state":"VALUE","input":"1"} | clusters[0].scores[120].reason REASON_REQUIRED
        clusters[0].scores += {"unit":"SXD","criterion":"I.1","source":"VERIFIED","by":"SNV","state":"VALUE","input":"1","reason":"x"} | clusters[0].scores[120].by NOT_THE_STANDING_BODY
        """);

    // --- selection

    static final List<String> selections = lines("""
        selection -                                   |
        selection = null                              | selection WRONG_TYPE
        selection = {}                                | selection.govFlag MISSING_KEY; selection.council MISSING_KEY
        selection.govFlag.percent = 20                | selection.govFlag.percent WRONG_TYPE
        selection.govFlag.percent = "101"             | selection.govFlag.percent OUT_OF_RANGE
        selection.govFlag.percent = "-1"              | selection.govFlag.percent OUT_OF_RANGE
        selection.govFlag.base = "ALL"                | selection.govFlag.base NOT_ONE_OF
        selection.govFlag.threshold -                 | selection.govFlag.threshold MISSING_KEY
        selection.govFlag.threshold.percent = "100.1" | selection.govFlag.threshold.percent OUT_OF_RANGE
        selection.govFlag.threshold.of = "SOME"       | selection.govFlag.threshold.of NOT_ONE_OF
        selection.council.present = 12                | selection.council.present MORE_THAN_MEMBERS
        selection.council.present = 8                 | selection.council.votes.HH MORE_THAN_PRESENT
        selection.council.members = "11"              | selection.council.members NOT_A_COUNT
        selection.council.votes -                     | selection.council.votes MISSING_KEY
        selection.council.votes.SXD = 1               | selection.council.votes.SXD NOT_A_CANDIDATE
        selection.council.votes.HH = null             | selection.council.votes.HH NOT_A_COUNT
        selection.council.absent = 1                  | selection.council.absent UNKNOWN_KEY
        """);

    // --- several at once

    static final List<String> several = lines("""
        season.code = "" && selection.council.present = 12 && clusters[1].kind = "x" | season.code EMPTY_TEXT; clusters[1].kind NOT_ONE_OF; selection.council.present MORE_THAN_MEMBERS
        season.name - && clusters[0].scores[3].input = "six" && clusters[1].scores[0].by = "XT" | season.name MISSING_KEY; clusters[0].scores[3].input NOT_A_DECIMAL; clusters[1].scores[0].by NOT_THE_UNIT
        clusters[0].criteria.scale = 100 && clusters[0].criteria.nodes[0].children[2].children[0].code = "I.2" && clusters[0].tieBreaks += "SECTION:X" | clusters[0].criteria.scale WRONG_TYPE; clusters[0].criteria.nodes[0].children[2].children[0].code REPEATED; clusters[0].tieBreaks[3] UNKNOWN_SECTION
        clusters[0].criteria.decimals - && clusters[0].scores[3].criterion = "X" && clusters[0].criteria.nodes[0].children[0].rule.max = "-1" | clusters[0].criteria.decimals MISSING_KEY; clusters[0].criteria.nodes[0].children[0].rule.max NEGATIVE; clusters[0].scores[3].criterion NOT_A_LEAF
        clusters[0].criteria.nodes[0] = 1 && clusters[0].criteria.nodes[1].children[1].title = "" | clusters[0].criteria.nodes[0] WRONG_TYPE; clusters[0].criteria.nodes[1].children[1].title EMPTY_TEXT
        units[0] = 1 && units[1] = 2 && clusters[0].holds[0].reason = "" | units[0] WRONG_TYPE; units[1] WRONG_TYPE; clusters[0].holds[0].reason EMPTY_TEXT
        clusters[0].members[0] = 1 && clusters[0].scores[4].input = "x" | clusters[0].members[0] WRONG_TYPE; clusters[0].scores[4].input NOT_A_COUNT
        clusters[0].scores[3].unit = "GT" && clusters[0].scores[3].by = "STC" && clusters[0].scores[3].input = "x" | clusters[0].scores[3].unit NOT_A_MEMBER; clusters[0].scores[3].by NOT_THE_HEAD; clusters[0].scores[3].input NOT_A_DECIMAL
        clusters[0].targets[0].value = "x" && clusters[0].criteria.nodes[0].children[0].rule = {"type":"RATIO","max":"30"} | clusters[0].targets[0].value NOT_A_DECIMAL
        """);

    @ParameterizedTest
    @FieldSource({"seasons", "clusters", "criteria", "scores", "selections", "several"})
    void refusesExactlyThat(String line) {
        assertThat(Packs.refusals(Packs.exampleWith(changes(line)))).isEqualTo(expected(line));
    }

    @ParameterizedTest
    @FieldSource("rules")
    void refusesExactlyThatOfARule(String line) {
        var rule = "clusters[0].criteria.nodes[0].children[2].children[0].rule";
        var pack = Packs.exampleWith(rule + " = " + changes(line)[0]);
        assertThat(Packs.refusals(pack))
                .isEqualTo(expected(line).stream().map(rule::concat).toList());
    }

    @Test
    void hasACaseForEveryFlawOfASmallPack() {
        var refused = new HashSet<String>();
        Stream.of(seasons, clusters, criteria, rules, scores, selections, several)
                .flatMap(List::stream)
                .flatMap(line -> expected(line).stream())
                .map(one -> one.substring(one.indexOf(' ') + 1))
                .forEach(refused::add);
        assertThat(refused)
                .containsAll(Arrays.stream(Flaw.values())
                        .filter(flaw -> flaw != Flaw.TOO_MANY_CELLS
                                && flaw != Flaw.NEEDS_TARGET
                                && flaw != Flaw.SETTLES_NOTHING)
                        .map(Flaw::name)
                        .toList());
    }

    private static String[] changes(String line) {
        return line.substring(0, line.lastIndexOf('|')).strip().split(" && ");
    }

    private static List<String> expected(String line) {
        var all = line.substring(line.lastIndexOf('|') + 1).strip();
        return all.isEmpty() ? List.of() : List.of(all.split("; "));
    }
}
