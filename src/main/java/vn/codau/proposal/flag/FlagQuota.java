package vn.codau.proposal.flag;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import vn.codau.proposal.council.CouncilRecord;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.SeasonId;

/** How many units may be proposed from a sealed season, and by which of the Council's records they were chosen; for good. */
@Entity
@Immutable
@Table(name = "flag_quota")
@SuppressWarnings("UnusedVariable") // Queries and the database's keys read it.
class FlagQuota implements Persistable<SnapshotId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "snapshot_id"))
    private SnapshotId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "season_id"))
    private SeasonId season;

    private long councilVersion;
    private int cap;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected FlagQuota() {}

    FlagQuota(SnapshotId snapshot, SeasonId season, CouncilRecord council, int cap) {
        this.id = snapshot;
        this.season = season;
        this.councilVersion = council.recorded().version();
        this.cap = cap;
    }

    @Override
    public SnapshotId getId() {
        return id;
    }

    /** It is saved once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
