package vn.codau.organisation.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.RegisteredUnit;
import vn.codau.organisation.unit.TextFolding;
import vn.codau.shared.ClusterId;

/** A unit's time in a cluster, from its first day to the day before it left. */
@Entity
@Table(name = "membership")
public class ClusterMembership {

    /** The day of leaving of whoever has not left: the database's promise about overlaps needs a date. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private UUID seasonId;

    private UUID clusterId;

    private UUID unitId;

    private LocalDate joinedOn;
    private LocalDate leftOn;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected ClusterMembership() {}

    public ClusterMembership(UUID id, SeasonCluster cluster, RegisteredUnit unit, LocalDate joined) {
        unit.requireValidOn(joined);
        this.id = id;
        this.seasonId = cluster.season().value();
        this.clusterId = cluster.id().value();
        this.unitId = unit.id().value();
        this.joinedOn = joined;
        this.leftOn = OPEN;
        this.reason = "";
    }

    /** The same unit's time in the copy of its cluster, from that day on. */
    ClusterMembership continuedIn(SeasonCluster copy, LocalDate joined) {
        var next = new ClusterMembership();
        next.id = UUID.randomUUID();
        next.seasonId = copy.season().value();
        next.clusterId = copy.id().value();
        next.unitId = unitId;
        next.joinedOn = joined;
        next.leftOn = OPEN;
        next.reason = "";
        return next;
    }

    ClusterId cluster() {
        return new ClusterId(clusterId);
    }

    boolean isIn(ClusterId cluster) {
        return clusterId.equals(cluster.value());
    }

    boolean isOpen() {
        return leftOn.equals(OPEN);
    }

    public LocalDate joined() {
        return joinedOn;
    }

    /** Whether it has a day in common with one that begins that day and has no end. */
    boolean reachesPast(LocalDate day) {
        return leftOn.isAfter(day);
    }

    /** Ends it; whether a day of it is left, or it never took effect. */
    boolean leave(LocalDate day, String why) {
        if (day.isBefore(joinedOn)) {
            throw new OrganisationProblem("leavesBeforeJoining", day, joinedOn);
        }
        leftOn = day;
        reason = TextFolding.reason(why);
        return day.isAfter(joinedOn);
    }
}
