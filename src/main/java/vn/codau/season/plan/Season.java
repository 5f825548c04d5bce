package vn.codau.season.plan;

import vn.codau.shared.SeasonId;
import vn.codau.shared.record.AuditSubject;

/**
 * A season as it stands.
 *
 * @param version given back with a change, so that nobody overwrites what they have not seen
 */
public record Season(SeasonId id, SeasonDetails details, PhasePlan plan, long version) {

    public AuditSubject subject() {
        return AuditSubject.of("season", details.code()).in(id);
    }
}
