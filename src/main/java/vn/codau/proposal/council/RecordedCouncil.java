package vn.codau.proposal.council;

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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import vn.codau.proposal.Recorded;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.text.OtherOpinions;

/**
 * What was taken down of the Council's meeting, for good: a correction or a withdrawal is the record of the next version, and
 * of two that take the place of the same one the database's key takes one.
 */
@Entity
@Immutable
@Table(name = "council_record")
class RecordedCouncil implements Persistable<RecordedCouncil.Id> {

    /** Which record of which season; versions count from 1. */
    @Embeddable
    record Id(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "season_id"))
            SeasonId season,

            long version) {}

    /**
     * Votes for one candidate, by the code that it has in the snapshot.
     *
     * @param present of the whole meeting: the database holds the votes against it
     */
    @Embeddable
    record Vote(String unitCode, int votes, int present) {}

    @EmbeddedId
    private Id id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "snapshot_id"))
    private SnapshotId snapshot;

    private boolean withdrawn;
    private int members;
    private int present;
    private LocalDate heldOn;
    private String chair;
    private String secretary;
    private String otherOpinions;
    private String reason;
    private String document;
    private Instant recordedAt;
    private String recordedBy;

    @ElementCollection
    @CollectionTable(
            name = "council_vote",
            joinColumns = {
                @JoinColumn(name = "season_id", referencedColumnName = "season_id"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @OrderBy("votes desc, unitCode")
    @BatchSize(size = 100)
    private List<Vote> votes;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected RecordedCouncil() {}

    /**
     * The record that takes the place of the latest one.
     *
     * @throws Stale unless that is the one that was seen
     */
    RecordedCouncil(Optional<RecordedCouncil> before, SeasonId season, CouncilRecord record) {
        var recorded = record.recorded();
        if (before.map(was -> was.id.version()).orElse(0L) != recorded.version() - 1) {
            throw new Stale();
        }
        this.id = new Id(season, recorded.version());
        this.snapshot = record.snapshot();
        this.withdrawn = record.withdrawn();
        this.members = record.members();
        this.present = record.present();
        this.heldOn = record.minutes().heldOn();
        this.chair = record.minutes().chair();
        this.secretary = record.minutes().secretary();
        this.otherOpinions = record.minutes().otherOpinions().text();
        this.votes = record.votes().entrySet().stream()
                .map(vote -> new Vote(vote.getKey(), vote.getValue(), present))
                .toList();
        this.reason = record.reason();
        this.document = recorded.document();
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** As it is shown; most votes first. */
    CouncilRecord shown() {
        var counted = new LinkedHashMap<String, Integer>();
        votes.forEach(vote -> counted.put(vote.unitCode(), vote.votes()));
        return new CouncilRecord(
                snapshot,
                members,
                present,
                new CouncilMinutes(heldOn, chair, secretary, new OtherOpinions(otherOpinions)),
                counted,
                withdrawn,
                reason,
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
