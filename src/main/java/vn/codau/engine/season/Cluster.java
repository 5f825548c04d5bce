package vn.codau.engine.season;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;

/**
 * A cluster or bloc (cụm, khối thi đua) in one season with everything that its ranking depends on, valid as a whole. Made
 * from a {@link ClusterDraft}.
 */
public final class Cluster {

    private final String code;
    private final ClusterKind kind;
    private final String name;
    private final String head;
    private final List<String> deputies;
    private final List<String> members;
    private final Criteria criteria;
    private final Settlement settlement;
    private final List<TieBreak> tieBreaks;
    private final Optional<Decimal> minTotal;
    private final Targets targets;
    private final Scores scores;
    private final List<NotGraded> notGraded;
    private final List<String> notRegistered;
    private final List<Hold> holds;
    private final Map<String, Integer> votes;
    private final Optional<Decision> decision;
    private final Set<String> notGradedUnits = new HashSet<>();

    Cluster(ClusterData draft, Targets targets, Scores scores) {
        this.code = required(draft.code);
        this.kind = required(draft.kind);
        this.name = required(draft.name);
        this.head = required(draft.head);
        this.deputies = List.copyOf(draft.deputies);
        this.members = List.copyOf(draft.members);
        this.criteria = required(draft.criteria);
        this.settlement = required(draft.settlement);
        this.tieBreaks = List.copyOf(draft.tieBreaks);
        this.minTotal = Optional.ofNullable(draft.minTotal);
        this.targets = targets;
        this.scores = scores;
        this.notGraded = List.copyOf(draft.notGraded);
        this.notRegistered = List.copyOf(draft.notRegistered);
        this.holds = List.copyOf(draft.holds);
        this.votes = Collections.unmodifiableMap(new LinkedHashMap<>(draft.votes));
        this.decision = List.copyOf(draft.decisions).stream().findFirst();
        notGraded.forEach(entry -> notGradedUnits.add(entry.unit()));
    }

    public String code() {
        return code;
    }

    public ClusterKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** The unit code of the head, a member. */
    public String head() {
        return head;
    }

    /** Unit codes of the deputies, in the order in which they stand in for the head on the head's own sheet. */
    public List<String> deputies() {
        return deputies;
    }

    /** Unit codes of all members, head and deputies among them. */
    public List<String> members() {
        return members;
    }

    public Criteria criteria() {
        return criteria;
    }

    /** How cells of leaves without a settlement of their own are settled. */
    public Settlement settlement() {
        return settlement;
    }

    /** What separates equal totals, in this order. */
    public List<TieBreak> tieBreaks() {
        return tieBreaks;
    }

    /** The least total that meets the cluster's standard, if it has one. */
    public Optional<Decimal> minTotal() {
        return minTotal;
    }

    public Targets targets() {
        return targets;
    }

    public Scores scores() {
        return scores;
    }

    public List<NotGraded> notGraded() {
        return notGraded;
    }

    /** Unit codes of members that did not register. */
    public List<String> notRegistered() {
        return notRegistered;
    }

    public List<Hold> holds() {
        return holds;
    }

    /** Votes of the review meeting by unit code; a member without an entry has 0. */
    public Map<String, Integer> votes() {
        return votes;
    }

    /** What people decided about the leading unit, if they did. */
    public Optional<Decision> decision() {
        return decision;
    }

    /** Whether the unit gets a total and a rank. */
    public boolean isGraded(String unit) {
        // Mostly there is none, and then the unit's code need not be fetched from memory.
        return notGradedUnits.isEmpty() || !notGradedUnits.contains(unit);
    }

    private static <T> T required(@Nullable T part) {
        return Objects.requireNonNull(part, "a draft that lacks a part makes no cluster");
    }
}
