package vn.codau.ranking.live;

import vn.codau.organisation.cluster.ClusterView;
import vn.codau.publication.Published;
import vn.codau.season.plan.Season;
import vn.codau.shared.Actor;

/**
 * What is read, and for whom.
 *
 * @param cluster without its members, who are read when it is known that they may be told
 * @param isMember whether the reader acts for one of them
 * @param published what counts as published
 */
record RankingRequest(ClusterView cluster, Season season, Actor reader, boolean isMember, Published published) {

    RankingRequest with(ClusterView members) {
        return new RankingRequest(members, season, reader, isMember, published);
    }
}
