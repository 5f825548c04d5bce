package vn.codau.criteria.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.Difference;
import vn.codau.criteria.table.Difference.Kind;
import vn.codau.criteria.table.Fields;

/** Lists what two drafts, or the drafts that two published tables make, have differently. */
public final class Differences {

    private record Place(String group, int number, DraftNode node, Map<String, String> fields) {

        @Override
        public String toString() {
            return (group.isEmpty() ? "" : group + " ") + "#" + number;
        }
    }

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** What became of {@code before}, in the order of the newer tree; nodes are the same if they have the same code. */
    public static List<Difference> between(CriteriaDraft before, CriteriaDraft after) {
        var differences = new Differences();
        differences.fields(Kind.CHANGED, "", "", whole(before), whole(after));
        differences.nodes(places(before), places(after));
        return differences.found;
    }

    /** What became of the targets and everything else of {@code before}. */
    public static List<Difference> between(CriteriaTable before, CriteriaTable after) {
        var differences = new Differences();
        differences.found.addAll(between(DraftText.of(before), DraftText.of(after)));
        differences.fields(Kind.CHANGED, "", "", targets(before), targets(after));
        return differences.found;
    }

    private static Map<String, String> whole(CriteriaDraft draft) {
        var fields = flat(draft.fields());
        if (!draft.tieBreaks().isEmpty()) {
            fields.put("tieBreaks", String.join(", ", draft.tieBreaks()));
        }
        return fields;
    }

    private static Map<String, String> targets(CriteriaTable table) {
        var targets = new LinkedHashMap<String, String>();
        table.targets()
                .forEach(target -> targets.put(
                        "targets." + target.criterion() + "." + target.unit(),
                        target.value().toString()));
        return targets;
    }

    private static Map<String, Place> places(CriteriaDraft draft) {
        var places = new LinkedHashMap<String, Place>();
        collect("", draft.sections(), places);
        return places;
    }

    private static void collect(String group, List<DraftNode> nodes, Map<String, Place> places) {
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            // A code that is missing or met twice, as in a draft it may be, gets a name by which both can be told.
            var code = node.code().isEmpty() || places.containsKey(node.code())
                    ? node.code() + "?" + node.id()
                    : node.code();
            places.put(code, new Place(group, i + 1, node, flat(node.fields())));
            collect(node.code(), node.children(), places);
        }
    }

    private void nodes(Map<String, Place> before, Map<String, Place> after) {
        var overtaking = overtaking(before, after);
        after.forEach((code, place) -> {
            var old = before.get(code);
            if (old == null) {
                found.add(new Difference(
                        Kind.ADDED,
                        code,
                        place.node().title(),
                        "",
                        "",
                        place.node().title()));
            } else {
                if (!old.group().equals(place.group()) || overtaking.contains(code)) {
                    found.add(new Difference(
                            Kind.MOVED, code, place.node().title(), "", old.toString(), place.toString()));
                }
                fields(Kind.CHANGED, code, place.node().title(), old.fields(), place.fields());
            }
        });
        before.forEach((code, place) -> {
            if (!after.containsKey(code)) {
                found.add(new Difference(
                        Kind.REMOVED,
                        code,
                        place.node().title(),
                        "",
                        place.node().title(),
                        ""));
            }
        });
    }

    /** The nodes that stay in their group but overtook a sibling that stays too: as few as explain the new order. */
    private static Set<String> overtaking(Map<String, Place> before, Map<String, Place> after) {
        var staying = new LinkedHashMap<String, Map<String, Integer>>();
        after.forEach((code, place) -> {
            var old = before.get(code);
            if (old != null && old.group().equals(place.group())) {
                staying.computeIfAbsent(place.group(), group -> new LinkedHashMap<>())
                        .put(code, old.number());
            }
        });
        var overtaking = new HashSet<String>();
        staying.values().forEach(group -> overtaking.addAll(LongestKeptOrder.in(group)));
        return overtaking;
    }

    private void fields(Kind kind, String code, String title, Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.remove("code");
        for (var name : names) {
            var old = before.getOrDefault(name, "");
            var now = after.getOrDefault(name, "");
            if (!old.equals(now)) {
                found.add(new Difference(kind, code, title, name, old, now));
            }
        }
    }

    private static Map<String, String> flat(Fields fields) {
        var flat = new LinkedHashMap<String, String>();
        flatten("", fields.tree(), flat);
        return flat;
    }

    private static void flatten(String path, Object value, Map<String, String> flat) {
        switch (value) {
            case Map<?, ?> inner ->
                inner.forEach(
                        (name, each) -> flatten(path.isEmpty() ? name.toString() : path + "." + name, each, flat));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    flatten(path + "[" + i + "]", list.get(i), flat);
                }
            }
            default -> flat.put(path, value.toString());
        }
    }
}
