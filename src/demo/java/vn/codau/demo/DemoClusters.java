package vn.codau.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.cluster.ClusterMembers;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Makes the demo's clusters with their units. */
@Component
@Profile("demo")
class DemoClusters {

    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private final Organisation organisation;
    private final OrganisationQueries queries;
    private final ClusterSetup clusters;
    private final ClusterMembers members;

    DemoClusters(
            Organisation organisation, OrganisationQueries queries, ClusterSetup clusters, ClusterMembers members) {
        this.organisation = organisation;
        this.queries = queries;
        this.clusters = clusters;
        this.members = members;
    }

    /** A cluster of new units, whose first is the head and whose second is the deputy; adds the units to {@code units}. */
    ClusterId make(SeasonId season, LocalDate from, DemoProvince.Group group, Map<String, UnitId> units) {
        for (var member : group.members()) {
            units.put(
                    member.code(),
                    organisation.create(new UnitForm(member.code(), member.name(), member.kind(), FOUNDED)));
        }
        return gather(season, from, group);
    }

    /** The same of units that are there. */
    ClusterId gather(SeasonId season, LocalDate from, DemoProvince.Group group) {
        var cluster = clusters.create(season, new ClusterForm(group.code(), group.name(), group.kind()));
        var gathered = new ArrayList<UnitId>();
        for (var member : group.members()) {
            var unit = queries.unit(member.code()).orElseThrow().id();
            members.assign(cluster, unit, from);
            gathered.add(unit);
        }
        clusters.appointHead(cluster, gathered.getFirst());
        clusters.appointDeputies(cluster, List.of(gathered.get(1)));
        return cluster;
    }
}
