package vn.codau.ranking.input;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * Finds clusters and their members, under the codes by which they are scored and ranked in their season: a unit that got
 * another code since is the same unit.
 */
@Component
public class Members {

    private final OrganisationQueries organisation;
    private final StoredScores scores;

    Members(OrganisationQueries organisation, StoredScores scores) {
        this.organisation = organisation;
        this.scores = scores;
    }

    /** The cluster with whoever belongs to it now. */
    public ClusterView cluster(ClusterId cluster) {
        return organisation
                .cluster(cluster)
                .map(this::named)
                .orElseThrow(() -> new RankingProblem(RankingProblem.Reason.UNKNOWN_CLUSTER));
    }

    /** The cluster alone: what there is to know before anybody's list of members is read. */
    public ClusterView alone(ClusterId cluster) {
        return organisation
                .clusterWithoutMembers(cluster)
                .orElseThrow(() -> new RankingProblem(RankingProblem.Reason.UNKNOWN_CLUSTER));
    }

    /** Whether it is the cluster of a unit for which the actor acts. */
    public boolean has(ClusterView cluster, Actor actor) {
        return actor.acting().scope() instanceof Scope.OfUnit(var unit)
                && organisation
                        .clusterOf(cluster.season(), unit)
                        .filter(cluster.id()::equals)
                        .isPresent();
    }

    /** The season's clusters by code. */
    public List<ClusterView> clusters(SeasonId season) {
        return organisation.clusters(season).stream().map(this::named).toList();
    }

    private ClusterView named(ClusterView view) {
        return named(view, scores.codes(view.id()));
    }

    /** The cluster with its units called by these codes, wherever there is one. */
    public static ClusterView named(ClusterView view, Map<UnitId, String> codes) {
        return view.with(
                view.members().stream().map(member -> named(member, codes)).toList());
    }

    private static Member named(Member member, Map<UnitId, String> codes) {
        var code = codes.getOrDefault(member.unit(), member.code());
        return code.equals(member.code())
                ? member
                : new Member(member.unit(), code, member.name(), member.position(), member.joined());
    }

    static Member member(ClusterView cluster, UnitId unit) {
        return cluster.members().stream()
                .filter(member -> member.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new RankingProblem(RankingProblem.Reason.NOT_A_MEMBER));
    }
}
