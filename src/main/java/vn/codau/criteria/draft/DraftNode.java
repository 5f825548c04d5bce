package vn.codau.criteria.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.codau.criteria.table.Fields;

/**
 * A criterion or a group of criteria that is being drawn up; it may lack anything. Its fields have the names that the season
 * pack gives them, and {@code guidance} and {@code concerns} besides; a level's description stands with the level as {@code text}.
 */
public final class DraftNode {

    private static final String CHILDREN = "children";

    private final String id;
    private final boolean group;
    private final Fields fields;
    private final List<DraftNode> children = new ArrayList<>();

    private DraftNode(String id, boolean group, Fields fields) {
        this.id = id;
        this.group = group;
        this.fields = fields;
    }

    /** An empty group. */
    public static DraftNode group() {
        return new DraftNode(nextId(), true, new Fields());
    }

    /** A criterion without a rule, which counts as base points. */
    public static DraftNode leaf() {
        return new DraftNode(nextId(), false, new Fields().set("counts", "BASE"));
    }

    static DraftNode of(Map<?, ?> tree) {
        var fields = Fields.of(tree);
        var nodes = tree.get(CHILDREN) instanceof List<?> list ? list : List.of();
        var kind = fields.text("kind");
        boolean group = kind.isEmpty() ? tree.containsKey(CHILDREN) : kind.equals("GROUP");
        var id = fields.text("id").isEmpty() ? nextId() : fields.text("id");
        for (var taken : List.of("id", "kind", CHILDREN)) {
            fields.remove(taken);
        }
        var node = new DraftNode(id, group, fields);
        for (var child : nodes) {
            node.children.add(of(child instanceof Map<?, ?> inner ? inner : Map.of("title", String.valueOf(child))));
        }
        return node;
    }

    private static String nextId() {
        return UUID.randomUUID().toString().substring(0, 13);
    }

    /** Stays the same while the draft lives, whatever its code becomes. */
    public String id() {
        return id;
    }

    public boolean isGroup() {
        return group;
    }

    public String code() {
        return fields.text("code");
    }

    public String title() {
        return fields.text("title");
    }

    /** What was typed, to be changed. */
    public Fields fields() {
        return fields;
    }

    /** The type of its rule; empty as long as none is chosen. */
    public String ruleType() {
        return fields.inner("rule").map(rule -> rule.text("type")).orElse("");
    }

    /** The ways in which it can be answered, where they can be named: done or not done, or the codes of its levels. */
    public Optional<List<String>> answers() {
        return switch (ruleType()) {
            case "PASS_FAIL" -> Optional.of(List.of("true", "false"));
            case "LEVELS" -> fields.inner("rule").map(rule -> rule.has("levels") ? codes(rule) : List.of());
            default -> Optional.empty();
        };
    }

    private static List<String> codes(Fields rule) {
        return rule.list("levels").stream()
                .map(level -> level.text("code"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** Its children in their order, to be changed. */
    public List<DraftNode> children() {
        return children;
    }

    /** This node and all below it, in the order of the tree. */
    public Stream<DraftNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(DraftNode::all));
    }

    /** A copy with ids of its own. */
    public DraftNode duplicate() {
        var copy = new DraftNode(nextId(), group, fields.copy());
        children.forEach(child -> copy.children.add(child.duplicate()));
        return copy;
    }

    Map<String, Object> tree(boolean withId) {
        var tree = new LinkedHashMap<String, Object>();
        if (withId) {
            tree.put("id", id);
        }
        tree.put("kind", group ? "GROUP" : "LEAF");
        tree.putAll(fields.tree());
        if (group) {
            tree.put(
                    CHILDREN, children.stream().map(child -> child.tree(withId)).toList());
        }
        return tree;
    }
}
