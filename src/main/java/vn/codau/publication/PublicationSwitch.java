package vn.codau.publication;

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
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.codau.publication.PublicationProblem.Reason;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** Whether one table of a season is published to one audience, and who moved that last. One that was never moved is not kept. */
@Entity
@Table(name = "publication")
class PublicationSwitch {

    /** Which switch of which season. */
    @Embeddable
    record Id(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "season_id"))
            SeasonId season,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            Release what,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            Audience audience) {

        static Id of(SeasonId season, Switch.Key key) {
            return new Id(season, key.what(), key.audience());
        }

        private Switch.Key key() {
            return new Switch.Key(what, audience);
        }
    }

    @EmbeddedId
    private Id id;

    private boolean isOpen;
    private Instant changedAt;
    private String changedBy;
    private String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected PublicationSwitch() {}

    /** One that was never moved. */
    PublicationSwitch(Id id) {
        this.id = id;
        this.changedAt = Instant.EPOCH;
        this.changedBy = "";
        this.reason = "";
    }

    /** Publishes. */
    void open(long seen, Switch.Change change) {
        move(seen, true, change);
    }

    /** Withdraws, for the reason that the change names. */
    void close(long seen, Switch.Change change) {
        move(seen, false, change);
    }

    private void move(long seen, boolean open, Switch.Change change) {
        if (seen() != seen) {
            throw new Stale();
        }
        if (isOpen == open) {
            throw new PublicationProblem(Reason.ALREADY);
        }
        isOpen = open;
        changedAt = change.at();
        changedBy = change.by();
        reason = change.reason();
    }

    /** As it is shown. */
    Switch shown() {
        return new Switch(id.key(), isOpen, seen(), change());
    }

    private Optional<Switch.Change> change() {
        return version == null ? Optional.empty() : Optional.of(new Switch.Change(changedAt, changedBy, reason));
    }

    /** What a change must name: 0 where it was never moved, and one more with each move. */
    private long seen() {
        return version == null ? 0 : version + 1;
    }
}
