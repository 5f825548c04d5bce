package vn.codau.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.codau.organisation.ClusterForm;
import vn.codau.organisation.ClusterMembers;
import vn.codau.organisation.ClusterSetup;
import vn.codau.organisation.Organisation;
import vn.codau.organisation.UnitForm;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Makes the demo's clusters with their units. */
@Component
@Profile("demo")
class DemoClusters {

    private final Organisation organisation;
    private final ClusterSetup clusters;
    private final ClusterMembers members;

    DemoClusters(Organisation organisation, ClusterSetup clusters, ClusterMembers members) {
        this.organisation = organisation;
        this.clusters = clusters;
        this.members = members;
    }

    /** A cluster of new units, whose first is the head and whose second is the deputy; adds the units to {@code units}. */
    ClusterId make(SeasonId season, LocalDate from, DemoProvince.Group group, Map<String, UnitId> units) {
        var cluster = clusters.create(season, new ClusterForm(group.code(), group.name(), group.kind()));
        var made = new ArrayList<UnitId>();
        for (var member : group.members()) {
            var unit = organisation.create(new UnitForm(member.code(), member.name(), member.kind(), from));
            members.assign(cluster, unit, from);
            units.put(member.code(), unit);
            made.add(unit);
        }
        clusters.appointHead(cluster, made.getFirst());
        clusters.appointDeputies(cluster, List.of(made.get(1)));
        return cluster;
    }
}
