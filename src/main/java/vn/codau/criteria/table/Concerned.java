package vn.codau.criteria.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.organisation.unit.UnitKind;

/** The one place that says which criteria of a table concern a unit. */
public final class Concerned {

    private final List<Node> sections;
    private final Map<String, Concern> concerns;

    Concerned(List<Node> sections, Map<String, Concern> concerns) {
        this.sections = sections;
        this.concerns = concerns;
    }

    /**
     * The criteria that take a score and do not concern the unit, each with the node whose condition keeps it out: the
     * criterion itself or a group above it.
     *
     * @param answers as {@link Concern#holds} takes them
     */
    public Map<String, String> outside(UnitKind kind, Function<String, Optional<String>> answers) {
        var outside = new LinkedHashMap<String, String>();
        if (!concerns.isEmpty()) {
            sections.forEach(node -> new Walk(kind, answers, outside).enter(node, ""));
        }
        return outside;
    }

    /** Those that cannot concern any unit of that kind, whatever it answers. */
    public Map<String, String> outside(UnitKind kind) {
        return outside(kind, criterion -> Optional.empty());
    }

    /** The criteria whose answers decide whether such a leaf concerns a unit. */
    public Set<String> deciding(Predicate<Leaf> leaves) {
        var deciding = new HashSet<String>();
        sections.forEach(node -> collect(node, Set.of(), leaves, deciding));
        return deciding;
    }

    /** The conditions on the way to that criterion, from the section down, by the codes of their nodes. */
    public Map<String, Concern> over(String criterion) {
        var over = new LinkedHashMap<String, Concern>();
        sections.forEach(node -> over(node, criterion, over));
        return over;
    }

    /** Puts in what is said on the way, last what is nearest; whether the criterion is there. */
    private boolean over(Node node, String criterion, Map<String, Concern> over) {
        var isThere = node.code().equals(criterion);
        var below = new LinkedHashMap<String, Concern>();
        if (node instanceof Group group) {
            isThere = isThere || group.children().stream().anyMatch(child -> over(child, criterion, below));
        }
        if (isThere && concerns.containsKey(node.code())) {
            over.put(node.code(), of(node));
        }
        over.putAll(below);
        return isThere;
    }

    /** Whether one of these answers decides whether the criterion concerns a unit. */
    public boolean depends(String criterion, Collection<String> answers) {
        return !concerns.isEmpty()
                && deciding(leaf -> leaf.code().equals(criterion)).stream().anyMatch(answers::contains);
    }

    private void collect(Node node, Set<String> above, Predicate<Leaf> leaves, Set<String> deciding) {
        var here = new HashSet<>(above);
        of(node).where().map(Concern.Answer::criterion).ifPresent(here::add);
        switch (node) {
            case Group group -> group.children().forEach(child -> collect(child, here, leaves, deciding));
            case Leaf leaf -> {
                if (leaves.test(leaf)) {
                    deciding.addAll(here);
                }
            }
        }
    }

    private Concern of(Node node) {
        return concerns.getOrDefault(node.code(), Concern.EVERYBODY);
    }

    /** From above: an answer is asked for only where everything above concerns the unit, so it was asked of the unit. */
    private final class Walk {

        private final UnitKind kind;
        private final Function<String, Optional<String>> answers;
        private final Map<String, String> outside;

        Walk(UnitKind kind, Function<String, Optional<String>> answers, Map<String, String> outside) {
            this.kind = kind;
            this.answers = answers;
            this.outside = outside;
        }

        void enter(Node node, String keptOut) {
            var by = keptOut.isEmpty() && !of(node).holds(kind, answers) ? node.code() : keptOut;
            switch (node) {
                case Group group -> group.children().forEach(child -> enter(child, by));
                case Leaf leaf -> {
                    if (!by.isEmpty() && !(leaf.rule() instanceof Fixed)) {
                        outside.put(leaf.code(), by);
                    }
                }
            }
        }
    }
}
