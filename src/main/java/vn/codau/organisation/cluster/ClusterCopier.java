package vn.codau.organisation.cluster;

import java.util.HashMap;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonCopied;

/** Copies the clusters with their present members, heads and deputies when a season is copied into the next. */
@Component
class ClusterCopier {

    private final Clusters clusters;
    private final Memberships memberships;

    ClusterCopier(Clusters clusters, Memberships memberships) {
        this.clusters = clusters;
        this.memberships = memberships;
    }

    /** Runs in the copying transaction: the copy is whole or is not made. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SeasonCopied copied) {
        var copies = new HashMap<ClusterId, SeasonCluster>();
        clusters.findBySeasonIdOrderByCode(copied.from().value())
                .forEach(cluster -> copies.put(cluster.id(), cluster.copiedInto(copied.to())));
        clusters.saveAllAndFlush(copies.values());
        var stays = memberships.openInSeason(copied.from().value(), ClusterMembership.OPEN).stream()
                .map(stay -> stay.continuedIn(Objects.requireNonNull(copies.get(stay.cluster())), copied.firstDay()))
                .toList();
        memberships.saveAllAndFlush(stays);
    }
}
