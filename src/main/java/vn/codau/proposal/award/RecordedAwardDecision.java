package vn.codau.proposal.award;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import vn.codau.proposal.Recorded;
import vn.codau.shared.ClusterId;
import vn.codau.shared.text.OtherOpinions;

/**
 * Whom people put first among units of one rank, as it was decided, for good: another decision is the record of the next
 * version, and of two that follow the same one the database's key takes one.
 */
@Entity
@Immutable
@Table(name = "award_decision")
class RecordedAwardDecision implements Persistable<RecordedAwardDecision.Id> {

    /** Which record of which cluster; versions count from 1. */
    @Embeddable
    record Id(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "cluster_id"))
            ClusterId cluster,

            long version) {}

    /**
     * One of the units of one rank, by the code that it has in the seal.
     *
     * @param place among those put first, from 1; 0 for one that was not put first
     */
    @Embeddable
    record Placed(String unitCode, int place) {}

    @EmbeddedId
    private Id id;

    private String reason;
    private String otherOpinions;
    private String document;
    private Instant recordedAt;
    private String recordedBy;

    @ElementCollection
    @CollectionTable(
            name = "award_decision_unit",
            joinColumns = {
                @JoinColumn(name = "cluster_id", referencedColumnName = "cluster_id"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @OrderBy("place, unitCode")
    @BatchSize(size = 100)
    private List<Placed> units;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected RecordedAwardDecision() {}

    RecordedAwardDecision(ClusterId cluster, AwardDecision decision) {
        var recorded = decision.recorded();
        this.id = new Id(cluster, recorded.version());
        this.reason = decision.reason();
        this.otherOpinions = decision.otherOpinions().text();
        this.units = decision.tied().stream()
                .map(unit -> new Placed(unit, decision.first().indexOf(unit) + 1))
                .toList();
        this.document = recorded.document();
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    ClusterId cluster() {
        return id.cluster();
    }

    /** As it is shown. */
    AwardDecision shown() {
        return new AwardDecision(
                units.stream().map(Placed::unitCode).collect(Collectors.toSet()),
                units.stream()
                        .filter(unit -> unit.place() > 0)
                        .map(Placed::unitCode)
                        .toList(),
                reason,
                new OtherOpinions(otherOpinions),
                new Recorded(document, recordedAt, recordedBy, id.version()));
    }

    @Override
    public Id getId() {
        return id;
    }

    /** It is saved once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
