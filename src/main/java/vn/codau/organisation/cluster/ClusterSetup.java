package vn.codau.organisation.cluster;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.TextFolding;
import vn.codau.organisation.unit.UniqueKeyProblems;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** What the standing body does with clusters of a season, and whom it puts at their head. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ClusterSetup {

    private final CurrentActor actor;
    private final Clusters clusters;
    private final ClusterLoader clustering;
    private final ApplicationEventPublisher events;

    ClusterSetup(CurrentActor actor, Clusters clusters, ClusterLoader clustering, ApplicationEventPublisher events) {
        this.actor = actor;
        this.clusters = clusters;
        this.clustering = clustering;
        this.events = events;
    }

    /** Adds a cluster without members to a season. */
    public ClusterId create(SeasonId season, ClusterForm form) {
        actor.get().require(OrganisationCommand.CREATE_CLUSTER);
        clustering.require(season, OrganisationCommand.CREATE_CLUSTER);
        var cluster = new SeasonCluster(ClusterId.next(), season, form);
        requireFree(cluster);
        save(cluster);
        done(OrganisationCommand.CREATE_CLUSTER, cluster, Optional.empty(), cluster.described());
        return cluster.id();
    }

    /** Corrects a cluster's code, name or kind. */
    public void change(ClusterId id, long version, ClusterForm form) {
        actor.get().require(OrganisationCommand.CHANGE_CLUSTER);
        var cluster = clustering.cluster(id, OrganisationCommand.CHANGE_CLUSTER);
        cluster.requireVersion(version);
        var code = cluster.code();
        var before = cluster.described();
        if (!code.equals(TextFolding.code(form.code()))) {
            requireFree(new SeasonCluster(id, cluster.season(), form));
        }
        cluster.change(form);
        save(cluster);
        done(OrganisationCommand.CHANGE_CLUSTER, cluster, Optional.of(before), cluster.described());
    }

    /** Puts a member at the cluster's head; whoever was it before is an ordinary member again. */
    public void appointHead(ClusterId id, UnitId member) {
        actor.get().require(OrganisationCommand.APPOINT_HEAD);
        var unit = clustering.unit(member);
        var cluster = clustering.cluster(id, OrganisationCommand.APPOINT_HEAD);
        clustering.requireMember(cluster, unit);
        var before = head(cluster);
        cluster.appointHead(unit.id());
        save(cluster);
        done(OrganisationCommand.APPOINT_HEAD, cluster, before, unit.code());
    }

    /** Leaves the cluster without a head until another one is appointed. */
    public void relieveHead(ClusterId id) {
        actor.get().require(OrganisationCommand.APPOINT_HEAD);
        var cluster = clustering.cluster(id, OrganisationCommand.APPOINT_HEAD);
        var before = head(cluster);
        cluster.relieveHead();
        save(cluster);
        done(OrganisationCommand.APPOINT_HEAD, cluster, before, "");
    }

    /** Names all deputies, in their order; nobody relieves them of it but the next such command. */
    public void appointDeputies(ClusterId id, List<UnitId> members) {
        actor.get().require(OrganisationCommand.APPOINT_DEPUTIES);
        var units = members.stream()
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(clustering::unit)
                .toList();
        var cluster = clustering.cluster(id, OrganisationCommand.APPOINT_DEPUTIES);
        units.forEach(unit -> clustering.requireMember(cluster, unit));
        var before = clustering.codes(cluster.deputies());
        cluster.relieveDeputies();
        save(cluster); // Before the new ones: the database would meet a deputy twice while the order changes.
        cluster.appointDeputies(members);
        save(cluster);
        done(OrganisationCommand.APPOINT_DEPUTIES, cluster, Optional.of(before), clustering.codes(members));
    }

    private Optional<String> head(SeasonCluster cluster) {
        return cluster.head().map(head -> clustering.codes(List.of(head)));
    }

    private void requireFree(SeasonCluster cluster) {
        if (clusters.existsBySeasonIdAndCode(cluster.season().value(), cluster.code())) {
            throw new OrganisationProblem("clusterCodeTaken", cluster.code());
        }
    }

    private void save(SeasonCluster cluster) {
        UniqueKeyProblems.flushed(
                () -> clusters.saveAndFlush(cluster),
                () -> new OrganisationProblem("clusterCodeTaken", cluster.code()));
    }

    private void done(Command command, SeasonCluster cluster, Optional<String> before, String after) {
        events.publishEvent(new ClusterChanged(cluster.id(), cluster.season()));
        events.publishEvent(CommandDone.of(
                command,
                AuditSubject.of("cluster", cluster.code() + "/" + cluster.id())
                        .in(cluster.season())
                        .in(cluster.id()),
                before,
                Optional.of(after)));
    }
}
