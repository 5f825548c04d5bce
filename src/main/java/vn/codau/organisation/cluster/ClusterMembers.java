package vn.codau.organisation.cluster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.RegisteredUnit;
import vn.codau.organisation.unit.UniqueKeyProblems;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.UnitId;

/** Puts units into clusters, moves them and takes them out; where a unit was before stays known. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ClusterMembers {

    private final CurrentActor actor;
    private final Memberships memberships;
    private final ClusterLoader clustering;
    private final ApplicationEventPublisher events;

    ClusterMembers(
            CurrentActor actor, Memberships memberships, ClusterLoader clustering, ApplicationEventPublisher events) {
        this.actor = actor;
        this.memberships = memberships;
        this.clustering = clustering;
        this.events = events;
    }

    /** Makes the unit a member from that day on; it must not be in a cluster of the season on that day or later. */
    public void assign(ClusterId id, UnitId member, LocalDate joined) {
        actor.get().require(OrganisationCommand.ASSIGN_MEMBER);
        var unit = clustering.unit(member);
        var cluster = clustering.cluster(id, OrganisationCommand.ASSIGN_MEMBER);
        join(cluster, unit, joined);
        changed(cluster);
        var after = Optional.of(cluster.code() + " | " + joined);
        events.publishEvent(new CommandDone(
                OrganisationCommand.ASSIGN_MEMBER,
                subject(unit, cluster, id.toString()),
                Optional.empty(),
                after,
                Optional.empty()));
    }

    /** Moves the unit in the middle of a season; the old membership ends where the new one begins. */
    public void move(MoveMember move) {
        actor.get().require(OrganisationCommand.MOVE_MEMBER);
        var unit = clustering.unit(move.unit());
        var locked = clusters(move);
        var from = locked.get(move.from());
        var to = locked.get(move.to());
        if (from == null || to == null || !from.season().equals(to.season())) {
            throw new OrganisationProblem("unknownCluster");
        }
        leave(from, unit, move.on(), move.reason());
        join(to, unit, move.on());
        changed(from);
        changed(to);
        events.publishEvent(new CommandDone(
                OrganisationCommand.MOVE_MEMBER,
                subject(unit, from, move.from() + "/" + move.to())
                        .withId(move.to().value()),
                Optional.of(from.code()),
                Optional.of(to.code() + " | " + move.on()),
                said(move.reason())));
    }

    /** Ends a membership; one that would end on its first day is taken back altogether. */
    public void remove(RemoveMember removal) {
        actor.get().require(OrganisationCommand.REMOVE_MEMBER);
        var unit = clustering.unit(removal.unit());
        var cluster = clustering.cluster(removal.cluster(), OrganisationCommand.REMOVE_MEMBER);
        leave(cluster, unit, removal.on(), removal.reason());
        changed(cluster);
        events.publishEvent(new CommandDone(
                OrganisationCommand.REMOVE_MEMBER,
                subject(unit, cluster, removal.cluster().toString()),
                Optional.of(cluster.code()),
                Optional.of("| " + removal.on()),
                said(removal.reason())));
    }

    /** Both clusters, locked in the same order by everybody. */
    private Map<ClusterId, SeasonCluster> clusters(MoveMember move) {
        if (move.from().equals(move.to())) {
            throw new OrganisationProblem("sameCluster");
        }
        var locked = new HashMap<ClusterId, SeasonCluster>();
        Stream.of(move.from(), move.to())
                .sorted(Comparator.comparing(ClusterId::value))
                .forEach(id -> locked.put(id, clustering.cluster(id, OrganisationCommand.MOVE_MEMBER)));
        return locked;
    }

    private void join(SeasonCluster cluster, RegisteredUnit unit, LocalDate day) {
        var membership = new ClusterMembership(UUID.randomUUID(), cluster, unit, day);
        if (inSeason(cluster, unit).stream().anyMatch(stay -> stay.reachesPast(day))) {
            throw new OrganisationProblem("alreadyMember", unit.code(), day);
        }
        UniqueKeyProblems.flushed(
                () -> memberships.saveAndFlush(membership),
                () -> new OrganisationProblem("alreadyMember", unit.code(), day));
    }

    private void leave(SeasonCluster cluster, RegisteredUnit unit, LocalDate day, String reason) {
        cluster.requireNotLedBy(unit);
        var stay = inSeason(cluster, unit).stream()
                .filter(one -> one.isOpen() && one.isIn(cluster.id()))
                .findFirst()
                .orElseThrow(() -> new OrganisationProblem("notAMember", unit.code(), cluster.code()));
        if (!stay.leave(day, reason)) {
            memberships.delete(stay);
        }
        memberships.flush(); // Before the new membership, which the database would see overlapping.
    }

    private void changed(SeasonCluster cluster) {
        events.publishEvent(new ClusterChanged(cluster.id(), cluster.season()));
    }

    private List<ClusterMembership> inSeason(SeasonCluster cluster, RegisteredUnit unit) {
        return memberships.inSeason(cluster.season().value(), unit.id().value());
    }

    /** Names the cluster too, whose history this is. */
    private static AuditSubject subject(RegisteredUnit unit, SeasonCluster cluster, String clusters) {
        return AuditSubject.of("unit", unit.code() + "/" + clusters)
                .in(cluster.season())
                .in(cluster.id())
                .of(unit.id());
    }

    private static Optional<String> said(String reason) {
        return Optional.of(reason).filter(text -> !text.isBlank());
    }
}
