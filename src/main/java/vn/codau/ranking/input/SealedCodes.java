package vn.codau.ranking.input;

import java.util.Map;
import java.util.Optional;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/**
 * Which of the portal's clusters and units the codes of a sealed pack stand for. It lies beside the pack, whose format knows
 * codes only (docs/decisions/0003); a code that changes afterwards changes nothing about whose results they are.
 */
public record SealedCodes(Map<ClusterId, String> clusters, Map<UnitId, String> units) {

    public SealedCodes {
        clusters = Map.copyOf(clusters);
        units = Map.copyOf(units);
    }

    public Optional<String> of(ClusterId cluster) {
        return Optional.ofNullable(clusters.get(cluster));
    }

    public Optional<String> of(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }
}
