package vn.codau.ranking.input;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.codau.ranking.standing.HeldUnit;
import vn.codau.ranking.standing.HoldId;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;
import vn.codau.shared.text.Longest;

/** A unit that must not be proposed from one day to another (tạm dừng xét). A release sets the last day; what was stays. */
@Entity
@Table(name = "unit_hold")
@SuppressWarnings("UnusedVariable") // Queries read it.
class UnitHold {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HoldId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "season_id"))
    private SeasonId season;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cluster_id"))
    private ClusterId cluster;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    private String reason;
    private String document;
    private LocalDate fromDate;
    private @Nullable LocalDate toDate;
    private String placedBy;
    private String releaseReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected UnitHold() {}

    UnitHold(SeasonId season, HeldUnit hold) {
        this.id = hold.id();
        this.season = season;
        this.cluster = hold.cluster();
        this.unit = hold.unit();
        this.reason = hold.reason();
        this.document = hold.document();
        this.fromDate = hold.from();
        this.toDate = hold.to().orElse(null);
        this.placedBy = hold.placedBy();
        this.releaseReason = "";
    }

    /** Ends it; the day is its last. */
    void release(long seen, LocalDate lastDay, String why) {
        if (version == null || version != seen) {
            throw new Stale();
        }
        if (lastDay.isBefore(fromDate)) {
            throw new RankingProblem(Reason.DATES);
        }
        toDate = lastDay;
        releaseReason = RankingProblem.text(why, Longest.REASON);
    }
}
