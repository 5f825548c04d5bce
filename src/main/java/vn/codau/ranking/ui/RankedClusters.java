package vn.codau.ranking.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.codau.organisation.ClusterView;
import vn.codau.organisation.OrganisationQueries;
import vn.codau.publication.PublishedResults;
import vn.codau.publication.Release;
import vn.codau.season.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.Scope;

/** The clusters whose rankings somebody may ask for; what comes of that the services say. */
@Component
class RankedClusters {

    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final PublishedResults published;

    RankedClusters(SeasonQueries seasons, OrganisationQueries organisation, PublishedResults published) {
        this.seasons = seasons;
        this.organisation = organisation;
        this.published = published;
    }

    /** Those of the season, the own one first. */
    List<ClusterView> of(Actor who) {
        return seasons.current().stream()
                .flatMap(season -> {
                    var all = published.of(season.id()).opensToUnits(Release.CLUSTER_RANKING);
                    return organisation.clusters(season.id()).stream()
                            .filter(cluster -> isOwn(who, cluster) || (all && isUnit(who)));
                })
                .sorted(Comparator.comparing(cluster -> !isOwn(who, cluster)))
                .toList();
    }

    private static boolean isUnit(Actor who) {
        return who.acting().scope() instanceof Scope.OfUnit;
    }

    private static boolean isOwn(Actor who, ClusterView cluster) {
        return switch (who.acting().scope()) {
            case Scope.Province() -> true;
            case Scope.OfCluster(var own, var season) -> cluster.id().equals(own);
            case Scope.OfUnit(var unit) ->
                cluster.members().stream().anyMatch(member -> member.unit().equals(unit));
        };
    }
}
