package vn.codau.scoring.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.organisation.unit.UnitKind;

/**
 * The criteria that do not concern a unit (không áp dụng): they count as not applicable, whatever anybody entered.
 *
 * @param by the node of the table whose condition keeps a criterion out, by the criterion
 */
public record NotConcerned(Map<String, String> by) {

    static final NotConcerned NOTHING = new NotConcerned(Map.of());

    /** In SQL: whether the criterion of the score {@code c} concerns the unit of the sheet {@code s}. */
    public static final String CONCERNS_SCORED = concerns("c");

    /** The same of the verification {@code v}. */
    public static final String CONCERNS_VERIFIED = concerns("v");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public NotConcerned {
        by = Map.copyOf(by);
    }

    /**
     * What the table, the unit's kind and its answers keep out.
     *
     * @param answers what is known of a criterion: the unit's answer, empty where there is none
     */
    public static NotConcerned of(UnitKind kind, CriteriaTable table, Function<String, Optional<String>> answers) {
        return new NotConcerned(table.concerned().outside(kind, answers));
    }

    /** What a unit of that kind can never be concerned by; no secret, because it tells no answer. */
    public static NotConcerned of(UnitKind kind, CriteriaTable table) {
        return new NotConcerned(table.concerned().outside(kind));
    }

    private static String concerns(String row) {
        return "not json_contains(json_keys(s.outside), json_quote(" + row + ".criterion))";
    }

    public boolean has(String criterion) {
        return by.containsKey(criterion);
    }

    /** As it is stored: a JSON object. */
    public String text() {
        return JSON.writeValueAsString(new TreeMap<>(by));
    }

    public static NotConcerned read(String text) {
        if (text.equals("{}")) {
            return NOTHING; // As in every table without conditions: rankings of a province read thousands of these.
        }
        var by = new LinkedHashMap<String, String>();
        Map<?, ?> tree = JSON.readValue(text, Map.class);
        tree.forEach((criterion, node) -> by.put(String.valueOf(criterion), String.valueOf(node)));
        return new NotConcerned(by);
    }
}
