package vn.codau.engine;

import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;

/** Copies to change: a draft is checked only once. */
public final class Drafts {

    private Drafts() {}

    public static ClusterDraft copyOf(ClusterDraft draft) {
        var copy = new ClusterDraft();
        copy.code = draft.code;
        copy.kind = draft.kind;
        copy.name = draft.name;
        copy.head = draft.head;
        copy.deputies.addAll(draft.deputies);
        copy.members.addAll(draft.members);
        copy.criteria = draft.criteria;
        copy.nodes.addAll(draft.nodes);
        copy.treeReadable = draft.treeReadable;
        copy.settlement = draft.settlement;
        copy.tieBreaks.addAll(draft.tieBreaks);
        copy.minTotal = draft.minTotal;
        copy.targets.addAll(draft.targets);
        copy.scores.addAll(draft.scores);
        copy.notGraded.addAll(draft.notGraded);
        copy.notRegistered.addAll(draft.notRegistered);
        copy.holds.addAll(draft.holds);
        copy.votes.putAll(draft.votes);
        copy.decisions.addAll(draft.decisions);
        return copy;
    }

    /** The draft that a cluster could have been made from. */
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
        draft.notGraded.addAll(cluster.notGraded());
        draft.notRegistered.addAll(cluster.notRegistered());
        draft.holds.addAll(cluster.holds());
        draft.votes.putAll(cluster.votes());
        cluster.decision().ifPresent(draft.decisions::add);
        return draft;
    }
}
