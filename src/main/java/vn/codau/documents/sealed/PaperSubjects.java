package vn.codau.documents.sealed;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.codau.publication.Published;
import vn.codau.publication.Release;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Which codes of a sealed season stand for which cluster and unit of the portal. */
public record PaperSubjects(SeasonId season, Map<ClusterId, String> clusters, Map<UnitId, String> units) {

    private static final Set<Release> ON_A_SHEET =
            EnumSet.of(Release.OWN_TOTAL, Release.CLUSTER_RANKING, Release.SCORERS);

    public PaperSubjects {
        clusters = Map.copyOf(clusters);
        units = Map.copyOf(units);
    }

    Optional<ClusterId> cluster(String code) {
        return withCode(clusters, code);
    }

    Optional<UnitId> unit(String code) {
        return withCode(units, code);
    }

    private static <T> Optional<T> withCode(Map<T, String> codes, String code) {
        return codes.entrySet().stream()
                .filter(one -> one.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Whether the actor stands in that relation to what the paper is about, and that is published to it; its role is asked
     * before. A unit's sheet tells its total, its rank and what every scorer gave.
     */
    public boolean mayHave(Actor actor, PaperOf of, Published published) {
        return switch (actor.acting().scope()) {
            case Scope.Province() -> true;
            case Scope.OfCluster(var cluster, var in) ->
                of.paper().extent() == Paper.Extent.CLUSTER
                        && in.equals(season)
                        && of.subject().equals(clusters.get(cluster));
            case Scope.OfUnit(var unit) ->
                of.paper().extent() == Paper.Extent.UNIT
                        && of.subject().equals(units.get(unit))
                        && ON_A_SHEET.stream().allMatch(what -> published.opens(actor, what, true));
            case Scope.OfCriteria some -> false;
        };
    }
}
