package vn.codau.proposal.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;
import vn.codau.engine.law.Quorum;
import vn.codau.engine.law.RuleSet;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.GovernmentFlag;
import vn.codau.engine.season.Selection.Threshold;
import vn.codau.proposal.Recorded;
import vn.codau.shared.SeasonId;

/** A season's rule for the Government's flag as it was laid down, for good: a change is the record of the next version. */
@Entity
@Immutable
@Table(name = "selection_rule")
class RecordedSelectionRule implements Persistable<RecordedSelectionRule.Id> {

    /** Which record of which season; versions count from 1. */
    @Embeddable
    record Id(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "season_id"))
            SeasonId season,

            long version) {}

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Base base;

    private String thresholdPercent;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Electorate thresholdOf;

    private int quorumPart;
    private int quorumWhole;
    private String document;
    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected RecordedSelectionRule() {}

    /** The one that the rule takes the place of is the version before its own: of two of one version the database takes one. */
    RecordedSelectionRule(SeasonId season, SelectionRule rule) {
        var recorded = rule.recorded().orElseThrow();
        this.id = new Id(season, recorded.version());
        this.base = rule.flag().base();
        this.thresholdPercent = rule.flag().threshold().percent().toString();
        this.thresholdOf = rule.flag().threshold().of();
        this.quorumPart = rule.quorum().part();
        this.quorumWhole = rule.quorum().whole();
        this.document = recorded.document();
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    /** As it is shown; how many percent there are to choose the law alone says. */
    SelectionRule shown(RuleSet law) {
        return new SelectionRule(
                new GovernmentFlag(
                        law.flagCapPercent(), base, new Threshold(Decimal.of(thresholdPercent), thresholdOf)),
                new Quorum(quorumPart, quorumWhole),
                Optional.of(new Recorded(document, recordedAt, recordedBy, id.version())));
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
