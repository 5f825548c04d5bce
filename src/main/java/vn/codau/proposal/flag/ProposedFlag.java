package vn.codau.proposal.flag;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.codau.proposal.ProposalProblem;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.proposal.Recorded;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.Stale;

/**
 * A place under the cap and the unit that has it. Who is withdrawn or refused keeps the place: neither the unit nor the cap of
 * a place can be changed.
 */
@Entity
@Table(name = "flag_place")
class ProposedFlag {

    /** Which place of which seal; they are numbered from 1. */
    @Embeddable
    record Id(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "snapshot_id"))
            SnapshotId snapshot,

            int number) {}

    @EmbeddedId
    private Id id;

    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // The database holds the number of the place against it.
    private int cap;

    @Column(updatable = false)
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FlagPlace.State state;

    private String reason;
    private String document;
    private Instant changedAt;
    private String changedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected ProposedFlag() {}

    /** Gives a unit a place. */
    ProposedFlag(Id id, int cap, String unit, Recorded minutes) {
        this.id = id;
        this.cap = cap;
        this.unitCode = unit;
        this.state = FlagPlace.State.PROPOSED;
        this.reason = "";
        this.document = minutes.document();
        this.changedAt = minutes.at();
        this.changedBy = minutes.by();
    }

    /** Whether it is the place of that unit and the unit is still proposed. */
    boolean holds(String unit) {
        return unitCode.equals(unit) && state == FlagPlace.State.PROPOSED;
    }

    /** Ends the proposal; the place stays empty. */
    void end(EndProposal request, Instant at, String by) {
        if (seen() != request.version()) {
            throw new Stale();
        }
        ProposalProblem.require(state == FlagPlace.State.PROPOSED, Reason.UNKNOWN_PLACE);
        state = request.state();
        reason = request.reason();
        document = request.document();
        changedAt = at;
        changedBy = by;
    }

    /** As it is shown. */
    FlagPlace shown() {
        return new FlagPlace(
                id.number(), unitCode, state, reason, new Recorded(document, changedAt, changedBy, seen()));
    }

    /** What a change must name: 1 for a new one, and one more with each change. */
    private long seen() {
        return version == null ? 0 : version + 1;
    }
}
