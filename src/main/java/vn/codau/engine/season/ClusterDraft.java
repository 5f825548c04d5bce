package vn.codau.engine.season;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;

/**
 * A cluster as far as it has been read or typed. What could not be read is null, and keeps its place in its list, so that
 * everything else is still checked and named by its place. {@link #check} says what is wrong; {@link #build} makes the
 * cluster.
 */
public final class ClusterDraft {

    public @Nullable String code;
    public @Nullable ClusterKind kind;
    public @Nullable String name;
    public @Nullable String head;
    public final List<@Nullable String> deputies = new ArrayList<>();
    public final List<@Nullable String> members = new ArrayList<>();
    public @Nullable Criteria criteria;

    /** The sections; a node that could not be read is kept as a leaf that takes no score. */
    public final List<Node> nodes = new ArrayList<>();

    /** Whether the whole tree could be read; if not, nothing is said about criteria that are not found. */
    public boolean treeReadable = true;

    public @Nullable Settlement settlement;
    public final List<@Nullable TieBreak> tieBreaks = new ArrayList<>();
    public @Nullable Decimal minTotal;
    public final List<@Nullable Target> targets = new ArrayList<>();
    public final List<@Nullable Score> scores = new ArrayList<>();
    public final List<@Nullable NotGraded> notGraded = new ArrayList<>();
    public final List<@Nullable String> notRegistered = new ArrayList<>();
    public final List<@Nullable Hold> holds = new ArrayList<>();
    public final Map<String, Integer> votes = new LinkedHashMap<>();
    public final List<@Nullable Decision> decisions = new ArrayList<>();

    /** A draft that makes the same cluster again, to be changed. */
    public static ClusterDraft of(Cluster cluster) {
        var draft = new ClusterDraft();
        draft.code = cluster.code();
        draft.kind = cluster.kind();
        draft.name = cluster.name();
        draft.head = cluster.head();
        draft.deputies.addAll(cluster.deputies());
        draft.members.addAll(cluster.members());
        draft.criteria = cluster.criteria();
        draft.nodes.addAll(cluster.criteria().sections());
        draft.settlement = cluster.settlement();
        draft.tieBreaks.addAll(cluster.tieBreaks());
        draft.minTotal = cluster.minTotal().orElse(null);
        draft.targets.addAll(cluster.targets().all());
        cluster.scores().forEach(draft.scores::add);
        draft.addStanding(cluster);
        return draft;
    }

    private void addStanding(Cluster cluster) {
        notGraded.addAll(cluster.notGraded());
        notRegistered.addAll(cluster.notRegistered());
        holds.addAll(cluster.holds());
        votes.putAll(cluster.votes());
        cluster.decision().ifPresent(decisions::add);
    }

    /** Everything that is wrong with what is there; what is missing altogether is for the reader to say. */
    public List<Problem> check() {
        return checked().problems();
    }

    /**
     * The cluster. Only for a draft that lacks nothing.
     *
     * @throws InvalidSeason with everything that is wrong
     */
    public Cluster build() {
        return build(checked());
    }

    ClusterCheck.Result checked() {
        return new ClusterCheck(this).result();
    }

    /** The cluster that was just checked. */
    Cluster build(ClusterCheck.Result checked) {
        if (!checked.problems().isEmpty()) {
            throw new InvalidSeason(checked.problems());
        }
        var scores = checked.scores().orElseThrow(() -> new InvalidSeason("criteria", Flaw.NO_SECTION));
        return new Cluster(this, checked.targets(), scores);
    }
}
