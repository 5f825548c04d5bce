package vn.codau.season.plan;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import vn.codau.shared.SeasonId;

/**
 * The plans that were read, each good for one stamp of its season. Every change gives the season a stamp that never was
 * before, so what is remembered is never older than what the asking transaction sees.
 */
final class KnownPlans {

    private record Known(UUID stamp, PhasePlan plan) {}

    private final Function<SeasonId, PhasePlan> read;
    private final ConcurrentMap<SeasonId, Known> known = new ConcurrentHashMap<>();

    /** Plans that are read like that. */
    KnownPlans(Function<SeasonId, PhasePlan> read) {
        this.read = read;
    }

    PhasePlan plan(SeasonId season, UUID stamp) {
        var last = known.get(season);
        if (last != null && last.stamp().equals(stamp)) {
            return last.plan();
        }
        var plan = read.apply(season);
        known.put(season, new Known(stamp, plan));
        return plan;
    }
}
