package vn.codau.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;
import vn.codau.shared.text.OtherOpinions;

/**
 * What was taken down of a cluster's review meeting, for good: a correction is the record of the next version, and of two
 * that take the place of the same one the database's key takes one.
 */
@Entity
@Immutable
@Table(name = "review_meeting")
class MeetingRecord implements Persistable<MeetingRecord.Id> {

    /** Which record of which cluster's meeting; versions count from 1. */
    @Embeddable
    record Id(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "cluster_id"))
            ClusterId cluster,

            long version) {}

    /**
     * What the minutes say of one member.
     *
     * @param present of the whole meeting: the database holds the votes against it
     */
    @Embeddable
    record Line(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
            UnitId unit,

            boolean came,
            String note,
            @Nullable Integer votes,
            int present) {

        static Line of(UnitLine line, int present) {
            return new Line(
                    line.unit(),
                    line.came(),
                    line.note(),
                    line.votes().isPresent() ? line.votes().getAsInt() : null,
                    present);
        }

        private UnitLine shown() {
            return new UnitLine(unit, came, note, votes == null ? OptionalInt.empty() : OptionalInt.of(votes));
        }
    }

    @EmbeddedId
    private Id id;

    /** The record whose place it takes: the database's key sees to it that there is one. */
    @SuppressWarnings("UnusedVariable") // The database reads it.
    private @Nullable Long beforeVersion;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime startedAt;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private @Nullable LocalDateTime endedAt;

    private String place;
    private String chair;
    private String secretary;
    private String document;
    private String otherOpinions;
    private int entitled;
    private int present;
    private String reason;
    private Instant recordedAt;
    private String recordedBy;

    @ElementCollection
    @CollectionTable(
            name = "review_line",
            joinColumns = {
                @JoinColumn(name = "cluster_id", referencedColumnName = "cluster_id"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Line> lines;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected MeetingRecord() {}

    /**
     * The record that takes the place of the latest one.
     *
     * @throws Stale unless that is the one that was seen
     */
    MeetingRecord(Optional<MeetingRecord> before, RecordMeeting request, Instant at, String by) {
        if (before.map(was -> was.id.version()).orElse(0L) != request.version()) {
            throw new Stale();
        }
        this.id = new Id(request.cluster(), request.version() + 1);
        this.beforeVersion = before.map(was -> was.id.version()).orElse(null);
        var held = request.held();
        this.startedAt = held.startedAt();
        this.endedAt = held.endedAt().orElse(null);
        this.place = held.place();
        this.chair = held.chair();
        this.secretary = held.secretary();
        this.document = held.document();
        this.otherOpinions = held.otherOpinions().text();
        this.entitled = request.voters().entitled();
        this.present = request.voters().present();
        this.lines =
                request.lines().stream().map(line -> Line.of(line, present)).toList();
        this.reason = request.reason();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** As it is shown. */
    ReviewMeeting shown() {
        return new ReviewMeeting(
                id.cluster(),
                id.version(),
                new MeetingDetails(
                        startedAt,
                        Optional.ofNullable(endedAt),
                        place,
                        chair,
                        secretary,
                        document,
                        new OtherOpinions(otherOpinions)),
                new Voters(entitled, present),
                lines.stream().map(Line::shown).toList(),
                reason,
                recordedAt,
                recordedBy);
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
