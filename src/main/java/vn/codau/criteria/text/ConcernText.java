package vn.codau.criteria.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.codau.criteria.check.ConcernReader;
import vn.codau.criteria.table.Concern;
import vn.codau.criteria.table.Concern.Answer;
import vn.codau.criteria.table.CriteriaJson;
import vn.codau.organisation.unit.UnitKind;

/** Whom nodes concern, as a published version's text keeps it: lists of names, by the nodes' codes. */
final class ConcernText {

    private ConcernText() {}

    static Map<String, Object> write(Map<String, Concern> concerns) {
        var tree = new TreeMap<String, Object>();
        concerns.forEach((code, concern) -> tree.put(code, write(concern)));
        return tree;
    }

    private static Map<String, Object> write(Concern concern) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put(
                ConcernReader.KINDS,
                concern.kinds().stream().map(UnitKind::name).toList());
        concern.where().ifPresent(other -> {
            tree.put(ConcernReader.CRITERION, other.criterion());
            tree.put(ConcernReader.ANSWERS, other.values());
        });
        return tree;
    }

    static Map<String, Concern> read(Map<?, ?> tree) {
        var concerns = new LinkedHashMap<String, Concern>();
        tree.forEach((code, kept) -> concerns.put(code.toString(), concern((Map<?, ?>) kept)));
        return concerns;
    }

    private static Concern concern(Map<?, ?> kept) {
        return new Concern(
                texts(kept, ConcernReader.KINDS).stream().map(UnitKind::valueOf).toList(),
                Optional.ofNullable(kept.get(ConcernReader.CRITERION))
                        .map(criterion -> new Answer(criterion.toString(), texts(kept, ConcernReader.ANSWERS))));
    }

    private static List<String> texts(Map<?, ?> tree, String name) {
        return CriteriaJson.list(tree, name).stream().map(Object::toString).toList();
    }
}
