package vn.codau.engine.season;

import java.util.ArrayList;

/** What the targets and scores of a cluster are checked against. */
record Frame(ClusterData draft, MemberCheck membership, LeafPlaces leaves, Targets targets) {

    static Frame of(ClusterData draft) {
        var targets = new ArrayList<Target>();
        for (var target : draft.targets) {
            if (target != null) {
                targets.add(target);
            }
        }
        return new Frame(draft, new MemberCheck(draft), new LeafPlaces(draft), new Targets(targets));
    }
}
