package vn.codau.ranking.input;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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
import vn.codau.ranking.standing.LeaderDecision;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/** What people decided about who leads a cluster; one decision takes the other's place, and a withdrawn one is kept as such. */
@Entity
@Table(name = "leader_decision")
@SuppressWarnings("UnusedVariable") // Queries read it.
class LeaderChoice {

    private enum Type {
        LEADER,
        VACANT,
        WITHDRAWN
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "cluster_id"))
    private ClusterId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "season_id"))
    private SeasonId season;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Type type;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private @Nullable UnitId unit;

    private String reason;
    private String document;
    private String otherOpinions;
    private Instant decidedAt;
    private String decidedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected LeaderChoice() {}

    /** Nothing decided yet. */
    LeaderChoice(ClusterId cluster, SeasonId season) {
        this.id = cluster;
        this.season = season;
        this.type = Type.WITHDRAWN;
        this.reason = "";
        this.document = "";
        this.otherOpinions = "";
        this.decidedAt = Instant.EPOCH;
        this.decidedBy = "";
    }

    /** Names the leading unit, or leaves the place vacant. */
    void decide(LeaderDecision decision) {
        take(decision.unit().isPresent() ? Type.LEADER : Type.VACANT, decision);
    }

    /** Takes the decision back, for the reason that is given instead of one. */
    void withdraw(LeaderDecision instead) {
        take(Type.WITHDRAWN, instead);
    }

    private void take(Type what, LeaderDecision decision) {
        requireSeen(decision.version());
        type = what;
        unit = decision.unit().map(LeaderDecision.Chosen::id).orElse(null);
        reason = decision.reason();
        document = decision.document();
        otherOpinions = decision.otherOpinions().text();
        decidedAt = decision.at();
        decidedBy = decision.by();
    }

    /** Refuses a change to what somebody else has changed since it was shown: 0 for none, and one more with each change. */
    void requireSeen(long seen) {
        if ((version == null ? 0 : version + 1) != seen) {
            throw new Stale();
        }
    }
}
