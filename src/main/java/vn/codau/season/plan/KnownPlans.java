package vn.codau.season.plan;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.UUID;
import java.util.function.Function;
import vn.codau.platform.cache.Caches;
import vn.codau.shared.SeasonId;

/**
 * The plans that were read, each good for one stamp of its season. Every change gives the season a stamp that never was
 * before, so what is remembered is never older than what the asking transaction sees.
 */
final class KnownPlans {

    /** More seasons than anybody works on at a time. */
    private static final int MOST = 200;

    private record Known(UUID stamp, PhasePlan plan) {}

    private final Function<SeasonId, PhasePlan> read;
    private final Cache<SeasonId, Known> known = Caches.ofAtMost(MOST);

    /** Plans that are read like that. */
    KnownPlans(Function<SeasonId, PhasePlan> read) {
        this.read = read;
    }

    PhasePlan plan(SeasonId season, UUID stamp) {
        var last = known.getIfPresent(season);
        if (last != null && last.stamp().equals(stamp)) {
            return last.plan();
        }
        var plan = read.apply(season);
        known.put(season, new Known(stamp, plan));
        return plan;
    }
}
