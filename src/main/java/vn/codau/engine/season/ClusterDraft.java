package vn.codau.engine.season;

import java.util.List;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;

/** A cluster as far as it has been read or typed. {@link #check} says what is wrong; {@link #build} makes the cluster. */
public final class ClusterDraft extends ClusterData {

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
