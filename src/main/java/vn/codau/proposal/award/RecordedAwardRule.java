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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import vn.codau.engine.rank.AwardPlaces;
import vn.codau.engine.rank.AwardPlaces.Band;
import vn.codau.proposal.Recorded;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** How many units the province honours, as it was laid down, for good: a change is the record of the next version. */
@Entity
@Immutable
@Table(name = "award_rule")
class RecordedAwardRule implements Persistable<RecordedAwardRule.Id> {

    /**
     * Which record; versions count from 1.
     *
     * @param scope a cluster's id, or the season's for every cluster that has no rule of its own
     */
    @Embeddable
    record Id(UUID scope, long version) {}

    /** From which size of a cluster on how many. */
    @Embeddable
    record SizeBand(int fromSize, int flags, int merits) {}

    @EmbeddedId
    private Id id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "season_id"))
    private SeasonId season;

    private boolean flagBesides;
    private String document;
    private Instant recordedAt;
    private String recordedBy;

    @ElementCollection
    @CollectionTable(
            name = "award_band",
            joinColumns = {
                @JoinColumn(name = "scope", referencedColumnName = "scope"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @BatchSize(size = 100)
    private List<SizeBand> bands;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected RecordedAwardRule() {}

    /**
     * The rule that takes the place of the latest one.
     *
     * @throws Stale unless that is the one that was seen
     */
    RecordedAwardRule(Optional<AwardRule> before, SeasonId season, UUID scope, AwardRule rule) {
        var recorded = rule.recorded();
        if (before.map(was -> was.recorded().version()).orElse(0L) != recorded.version() - 1) {
            throw new Stale();
        }
        this.id = new Id(scope, recorded.version());
        this.season = season;
        this.flagBesides = rule.places().flagBesides();
        this.bands = rule.places().bands().stream()
                .map(band -> new SizeBand(band.from(), band.flags(), band.merits()))
                .toList();
        this.document = recorded.document();
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    UUID scope() {
        return id.scope();
    }

    /** As it is shown. */
    AwardRule shown() {
        var places = new AwardPlaces(
                bands.stream()
                        .map(band -> new Band(band.fromSize(), band.flags(), band.merits()))
                        .toList(),
                flagBesides);
        var own = !id.scope().equals(season.value());
        return new AwardRule(places, own, new Recorded(document, recordedAt, recordedBy, id.version()));
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
