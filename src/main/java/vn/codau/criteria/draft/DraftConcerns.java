package vn.codau.criteria.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.codau.criteria.table.Concern;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Target;
import vn.codau.organisation.unit.UnitKind;

/** Whom the nodes of a draft concern, as far as what was typed makes sense. */
public final class DraftConcerns {

    private final CriteriaDraft draft;
    private final Map<String, Concern> byId = new HashMap<>();
    private final Map<String, DraftNode> parents = new HashMap<>();

    public DraftConcerns(CriteriaDraft draft) {
        this.draft = draft;
        draft.all().forEach(node -> node.children().forEach(child -> parents.put(child.id(), node)));
    }

    public void put(DraftNode node, Concern concern) {
        byId.put(node.id(), concern);
    }

    /** What is said of the node itself. */
    public Concern of(DraftNode node) {
        return byId.getOrDefault(node.id(), Concern.EVERYBODY);
    }

    /** By the codes of the nodes; those that concern everybody have no entry. */
    public Map<String, Concern> byCode() {
        var all = new LinkedHashMap<String, Concern>();
        draft.all().filter(node -> byId.containsKey(node.id())).forEach(node -> all.put(node.code(), of(node)));
        return all;
    }

    /** The node and the groups that it is in, from the section down. */
    public List<DraftNode> path(DraftNode node) {
        var path = new ArrayDeque<DraftNode>();
        for (var each = Optional.of(node);
                each.isPresent();
                each = Optional.ofNullable(parents.get(each.get().id()))) {
            path.addFirst(each.get());
        }
        return new ArrayList<>(path);
    }

    /** The kinds of unit that it concerns after everything above it. */
    public Set<UnitKind> kinds(DraftNode node) {
        var kinds = EnumSet.allOf(UnitKind.class);
        path(node).forEach(each -> kinds.removeIf(kind -> !of(each).takes(kind)));
        return Collections.unmodifiableSet(kinds);
    }

    /**
     * The targets, and where a criterion cannot concern a member one to take its place: the engine asks for it and never
     * looks at it.
     */
    public List<Target> filled(List<Target> targets, Map<String, UnitKind> members) {
        var all = new ArrayList<>(targets);
        draft.leaves()
                .filter(leaf -> leaf.ruleType().equals("RATIO"))
                .forEach(leaf -> members.forEach((unit, kind) -> {
                    if (!kinds(leaf).contains(kind)) {
                        all.removeIf(target ->
                                target.unit().equals(unit) && target.criterion().equals(leaf.code()));
                        all.add(new Target(unit, leaf.code(), Decimal.ONE));
                    }
                }));
        return all;
    }
}
