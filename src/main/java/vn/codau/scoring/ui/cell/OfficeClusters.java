package vn.codau.scoring.ui.cell;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.ui.ClusterChoice;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.Scope;

/** The clusters of the season whose sheets somebody in an office has to do with. */
@Component
public class OfficeClusters {

    private final CurrentSeason season;
    private final OrganisationQueries organisation;
    private final ScoringQueries scoring;

    OfficeClusters(CurrentSeason season, OrganisationQueries organisation, ScoringQueries scoring) {
        this.season = season;
        this.organisation = organisation;
        this.scoring = scoring;
    }

    /** All of the season for those who act for the province, one's own for those who lead one. */
    public List<ClusterView> of(Actor who) {
        return season.current().stream()
                .flatMap(current -> organisation.clusters(current).stream())
                .filter(cluster -> switch (who.acting().scope()) {
                    case Scope.Province() -> true;
                    case Scope.OfCluster own -> cluster.isOwnOf(who);
                    case Scope.OfUnit unit -> false;
                    case Scope.OfCriteria some -> false;
                })
                .toList();
    }

    /** Shows the one that the address names; where none is named, the first that has sheets, or else the first. */
    public Optional<ClusterView> show(ClusterChoice choice, BeforeEnterEvent event, Actor who) {
        var clusters = of(who);
        var begun = clusters.stream()
                .findFirst()
                .map(any -> scoring.handedIn(any.season()).keySet())
                .orElseGet(Set::of);
        return choice.show(event, clusters, cluster -> begun.contains(cluster.id()));
    }
}
