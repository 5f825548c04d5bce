package vn.codau.ranking;

import org.springframework.stereotype.Component;
import vn.codau.organisation.ClusterView;
import vn.codau.organisation.Member;
import vn.codau.organisation.OrganisationQueries;
import vn.codau.season.SeasonQueries;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Finds clusters and their members. */
@Component
class Members {

    private final OrganisationQueries organisation;
    private final SeasonQueries seasons;

    Members(OrganisationQueries organisation, SeasonQueries seasons) {
        this.organisation = organisation;
        this.seasons = seasons;
    }

    /** The cluster with whoever belongs to it now. */
    ClusterView cluster(SeasonId season, ClusterId cluster) {
        return organisation.clusters(season).stream()
                .filter(view -> view.id().equals(cluster))
                .findFirst()
                .orElseThrow(() -> new RankingProblem(RankingProblem.Reason.UNKNOWN_CLUSTER));
    }

    /** The cluster, of whatever season it is. */
    ClusterView cluster(ClusterId cluster) {
        return seasons.list().stream()
                .flatMap(season -> organisation.clusters(season.id()).stream())
                .filter(view -> view.id().equals(cluster))
                .findFirst()
                .orElseThrow(() -> new RankingProblem(RankingProblem.Reason.UNKNOWN_CLUSTER));
    }

    static Member member(ClusterView cluster, UnitId unit) {
        return cluster.members().stream()
                .filter(member -> member.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new RankingProblem(RankingProblem.Reason.NOT_A_MEMBER));
    }
}
