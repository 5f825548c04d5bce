package vn.codau.ranking.input;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import vn.codau.ranking.standing.UnitStatus;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/** Whether a unit registered and is graded; one about which nothing was ever laid down did and is, and is not kept. */
@Entity
@Table(name = "unit_status")
class UnitRegistration {

    /** A unit in a cluster. */
    @Embeddable
    record Id(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "cluster_id"))
            ClusterId cluster,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
            UnitId unit) {}

    @EmbeddedId
    private Id id;

    private boolean registered;
    private boolean graded;
    private String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected UnitRegistration() {}

    /** As it is as long as nothing is laid down. */
    UnitRegistration(Id id) {
        this.id = id;
        this.registered = true;
        this.graded = true;
        this.reason = "";
    }

    /** Says whether it registered; how it is graded stays. */
    void register(boolean isRegistered) {
        registered = isRegistered;
    }

    /** Leaves it without total and rank. */
    void exclude(String why) {
        graded = false;
        reason = why;
    }

    /** Grades it again. */
    void include() {
        graded = true;
        reason = "";
    }

    /** Refuses a change to what somebody else has changed since it was shown. */
    void requireSeen(long seen) {
        if (shown().version() != seen) {
            throw new Stale();
        }
    }

    /** As it is shown: with 0 where nothing is kept, and one more with each change. */
    UnitStatus shown() {
        return new UnitStatus(id.unit(), registered, graded, reason, version == null ? 0 : version + 1);
    }
}
