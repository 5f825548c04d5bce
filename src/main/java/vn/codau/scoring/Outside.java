package vn.codau.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import vn.codau.criteria.CriteriaTable;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Source;
import vn.codau.organisation.UnitKind;

/**
 * The criteria that do not concern a unit (không áp dụng): they count as not applicable, whatever anybody entered.
 *
 * @param by the node of the table whose condition keeps a criterion out, by the criterion
 */
record Outside(Map<String, String> by) {

    static final Outside NOTHING = new Outside(Map.of());

    /** In SQL: whether the criterion of the score {@code c} concerns the unit of the sheet {@code s}. */
    static final String CONCERNS_SCORED = concerns("c");

    /** The same of the verification {@code v}. */
    static final String CONCERNS_VERIFIED = concerns("v");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Outside {
        by = Map.copyOf(by);
    }

    /** What the table, the unit's kind and its answers keep out: verified ones first, otherwise the unit's own. */
    static Outside of(Sheet sheet, CriteriaTable table) {
        return new Outside(table.concerned().outside(sheet.head().kind(), criterion -> answer(sheet, criterion)));
    }

    /** What a unit of that kind can never be concerned by; no secret, because it tells no answer. */
    static Outside of(UnitKind kind, CriteriaTable table) {
        return new Outside(table.concerned().outside(kind));
    }

    private static String concerns(String row) {
        return "not json_contains(json_keys(s.outside), json_quote(" + row + ".criterion))";
    }

    private static Optional<String> answer(Sheet sheet, String criterion) {
        return sheet.mark(new Mark.Key(criterion, Source.VERIFIED, VerifiedCells.STANDING_BODY))
                .filter(Mark::counts)
                .or(() -> sheet.claim(criterion).filter(Mark::counts))
                .map(mark -> mark.entered() instanceof Entered.Value(Input.Text(var value)) ? value : "");
    }

    boolean has(String criterion) {
        return by.containsKey(criterion);
    }

    /** As it is stored: a JSON object. */
    String text() {
        return JSON.writeValueAsString(new TreeMap<>(by));
    }

    static Outside read(String text) {
        if (text.equals("{}")) {
            return NOTHING; // As in every table without conditions: rankings of a province read thousands of these.
        }
        var by = new LinkedHashMap<String, String>();
        Map<?, ?> tree = JSON.readValue(text, Map.class);
        tree.forEach((criterion, node) -> by.put(String.valueOf(criterion), String.valueOf(node)));
        return new Outside(by);
    }
}
