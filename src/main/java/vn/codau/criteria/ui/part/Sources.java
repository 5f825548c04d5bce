package vn.codau.criteria.ui.part;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.ClusterId;

/** Where published tables can be copied from: every cluster of every season that has one. */
@Component
public class Sources {

    /** A cluster with a published table, named with its season. */
    public record Source(ClusterId cluster, String name) {}

    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final CriteriaQueries criteria;

    Sources(SeasonQueries seasons, OrganisationQueries organisation, CriteriaQueries criteria) {
        this.seasons = seasons;
        this.organisation = organisation;
        this.criteria = criteria;
    }

    /** All but that one, the newest season first. */
    public List<Source> allBut(ClusterId cluster) {
        var sources = new ArrayList<Source>();
        for (var season : seasons.list()) {
            organisation.clusters(season.id()).stream()
                    .filter(each -> !each.id().equals(cluster) && criteria.isPublished(each.id()))
                    .map(each -> new Source(
                            each.id(), each.name() + " · " + season.details().name()))
                    .forEach(sources::add);
        }
        return sources;
    }
}
