package vn.codau.ranking.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.publication.PublishedResults;
import vn.codau.publication.Release;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;

/** The clusters whose rankings somebody may ask for; what comes of that the services say. */
@Component
class RankedClusters {

    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final PublishedResults published;
    private final ScoringQueries scoring;

    RankedClusters(
            SeasonQueries seasons,
            OrganisationQueries organisation,
            PublishedResults published,
            ScoringQueries scoring) {
        this.scoring = scoring;
        this.seasons = seasons;
        this.organisation = organisation;
        this.published = published;
    }

    /** Those of the season: the own one first, and those without sheets last. */
    List<ClusterView> of(Actor who) {
        return seasons.current().map(season -> of(who, season.id())).orElseGet(List::of);
    }

    private List<ClusterView> of(Actor who, SeasonId season) {
        var all = published.of(season).opensToUnits(Release.CLUSTER_RANKING);
        var begun = scoring.handedIn(season).keySet();
        var isOwn = own(who, season);
        return organisation.clustersWithoutMembers(season).stream()
                .filter(cluster -> isOwn.test(cluster.id()) || (all && isUnit(who)))
                .sorted(Comparator.<ClusterView, Boolean>comparing(cluster -> !isOwn.test(cluster.id()))
                        .thenComparing(cluster -> !begun.contains(cluster.id())))
                .toList();
    }

    private static boolean isUnit(Actor who) {
        return who.acting().scope() instanceof Scope.OfUnit;
    }

    private Predicate<ClusterId> own(Actor who, SeasonId season) {
        return switch (who.acting().scope()) {
            case Scope.Province() -> any -> true;
            case Scope.OfCluster(var cluster, var of) -> cluster::equals;
            case Scope.OfUnit(var unit) -> {
                var own = organisation.clusterOf(season, unit);
                yield cluster -> own.filter(cluster::equals).isPresent();
            }
            case Scope.OfCriteria some -> any -> false;
        };
    }
}
