package vn.codau.season.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.codau.shared.Phase;
import vn.codau.shared.UnitId;

/**
 * One unit may do a phase's work for longer.
 *
 * @param until the first instant at which it may no more
 * @param approver who approved it, as the paper says
 */
@Embeddable
public record Extension(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit"))
        UnitId unit,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Phase phase,

        Instant grantedAt,
        Instant until,
        String reason,
        String approver) {

    public boolean holdsFor(UnitId other, Phase work, Instant at) {
        return unit.equals(other) && phase == work && !at.isBefore(grantedAt) && at.isBefore(until);
    }
}
