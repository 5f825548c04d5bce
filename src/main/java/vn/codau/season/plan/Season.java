package vn.codau.season.plan;

import vn.codau.shared.AuditSubject;
import vn.codau.shared.SeasonId;

/**
 * A season as it stands.
 *
 * @param version given back with a change, so that nobody overwrites what they have not seen
 */
public record Season(SeasonId id, SeasonDetails details, PhasePlan plan, long version) {

    public AuditSubject subject() {
        return AuditSubject.of("season", details.code()).in(id);
    }

    public Season with(SeasonDetails changed) {
        return new Season(id, changed, plan, version);
    }

    public Season with(PhasePlan changed) {
        return new Season(id, details, changed, version);
    }
}
