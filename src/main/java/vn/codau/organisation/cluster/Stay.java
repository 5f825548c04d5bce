package vn.codau.organisation.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/**
 * One entry of a unit's history: in that cluster, from when to when.
 *
 * @param left the first day on which it no longer belonged to it; null while it does
 * @param reason why it left; empty while it has not
 */
public record Stay(
        SeasonId season,
        ClusterId cluster,
        String code,
        String name,
        LocalDate joined,
        @Nullable LocalDate left,
        String reason) {}
