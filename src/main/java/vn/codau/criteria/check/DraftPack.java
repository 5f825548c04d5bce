package vn.codau.criteria.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.CriteriaJson;
import vn.codau.criteria.table.Fields;
import vn.codau.engine.problem.Problem;

/** A draft as the season pack spells a cluster's measure, and where in the draft a place of that text is. */
public final class DraftPack {

    private static final Pattern PLACE = Pattern.compile("criteria\\.nodes\\[(\\d+)](.*)");
    private static final Pattern CHILD = Pattern.compile("\\.children\\[(\\d+)](.*)");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private DraftPack() {}

    public static byte[] text(CriteriaDraft draft, int version) {
        return CriteriaJson.bytes(tree(draft, version));
    }

    private static Map<String, Object> tree(CriteriaDraft draft, int version) {
        var fields = draft.fields();
        var criteria = new LinkedHashMap<String, Object>();
        criteria.put("version", version);
        putText(criteria, "scale", fields);
        putText(criteria, "decimals", fields);
        criteria.computeIfPresent("decimals", (name, typed) -> count(typed));
        putText(criteria, "notApplicable", fields);
        criteria.put("nodes", draft.sections().stream().map(DraftPack::node).toList());
        var tree = new LinkedHashMap<String, Object>();
        tree.put("criteria", criteria);
        fields.inner("settlement").ifPresent(settlement -> tree.put("settlement", settlement.tree()));
        tree.put("tieBreaks", List.copyOf(draft.tieBreaks()));
        if (fields.has("standard")) {
            tree.put("standard", Map.of("minTotal", fields.text("standard")));
        }
        return tree;
    }

    private static void putText(Map<String, Object> tree, String name, Fields fields) {
        if (fields.has(name)) {
            tree.put(name, fields.text(name));
        }
    }

    private static Object count(Object typed) {
        return COUNT.matcher(typed.toString()).matches() ? Integer.valueOf(typed.toString()) : typed;
    }

    private static Map<String, Object> node(DraftNode node) {
        var tree = new LinkedHashMap<String, Object>(node.fields().tree());
        tree.remove("guidance");
        tree.remove(ConcernReader.FIELD);
        tree.put("kind", node.isGroup() ? "GROUP" : "LEAF");
        node.fields().inner("rule").ifPresent(rule -> tree.put("rule", rule(rule)));
        if (node.isGroup()) {
            tree.put("children", node.children().stream().map(DraftPack::node).toList());
        }
        return tree;
    }

    private static Map<String, Object> rule(Fields typed) {
        var rule = typed.copy();
        if (rule.has("levels")) {
            rule.list("levels").forEach(level -> level.remove("text"));
        }
        var tree = new LinkedHashMap<String, Object>(rule.tree());
        tree.computeIfPresent("lowerIsBetter", (name, flag) -> switch (flag.toString()) {
            case "true" -> true;
            case "false" -> false;
            default -> flag;
        });
        return tree;
    }

    /** The finding that a problem of the text is in the draft. */
    static CriteriaFinding finding(CriteriaDraft draft, Problem problem) {
        var place = PLACE.matcher(problem.path());
        if (!place.matches()) {
            var field = problem.path().equals("standard.minTotal") ? "standard" : problem.path();
            return CriteriaFinding.error(
                    "", field.startsWith("criteria.") ? field.substring("criteria.".length()) : field, problem);
        }
        var node = draft.sections().get(Integer.parseInt(place.group(1)));
        var rest = place.group(2);
        for (var child = CHILD.matcher(rest); child.matches(); child = CHILD.matcher(rest)) {
            node = node.children().get(Integer.parseInt(child.group(1)));
            rest = child.group(2);
        }
        return CriteriaFinding.error(node.id(), rest.startsWith(".") ? rest.substring(1) : rest, problem);
    }
}
