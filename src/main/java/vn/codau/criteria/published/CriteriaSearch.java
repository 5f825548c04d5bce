package vn.codau.criteria.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.Leaf;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.SeasonId;
import vn.codau.shared.screen.SearchSource;
import vn.codau.uikit.Vietnamese;

/** Finds criteria by code and title in the published tables of the season, which everybody may read; the own cluster's first. */
@Component
@Order(2)
public class CriteriaSearch implements SearchSource {

    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final CriteriaQueries criteria;

    public CriteriaSearch(SeasonQueries seasons, OrganisationQueries organisation, CriteriaQueries criteria) {
        this.seasons = seasons;
        this.organisation = organisation;
        this.criteria = criteria;
    }

    @Override
    public List<Found> find(Actor actor, String text, int limit) {
        return seasons.current().stream()
                .flatMap(season -> find(actor, season.id(), text))
                .limit(limit)
                .toList();
    }

    private Stream<Found> find(Actor actor, SeasonId season, String text) {
        var tables = criteria.published(season).stream()
                .collect(Collectors.toMap(CriteriaTable::cluster, Function.identity()));
        return organisation.clusters(season).stream()
                .sorted(Comparator.comparing(cluster -> !cluster.isOwnOf(actor)))
                .flatMap(cluster -> Optional.ofNullable(tables.get(cluster.id())).stream()
                        .flatMap(table -> table.criteria().leaves().stream())
                        .filter(leaf -> Vietnamese.finds(text, leaf.code() + " " + leaf.title()))
                        .map(leaf -> found(cluster, leaf)));
    }

    private static Found found(ClusterView cluster, Leaf leaf) {
        return new Found(
                "criteria.search.criterion",
                leaf.code() + " · " + leaf.title() + " · " + cluster.name(),
                "criteria/" + encoded(cluster.code()) + "?criterion=" + encoded(leaf.code()));
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, UTF_8);
    }
}
