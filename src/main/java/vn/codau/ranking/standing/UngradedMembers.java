package vn.codau.ranking.standing;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.scoring.progress.UngradedUnits;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Tells scoring which units are not graded. */
@Component
class UngradedMembers implements UngradedUnits {

    private final UnitStandingStore store;

    UngradedMembers(UnitStandingStore store) {
        this.store = store;
    }

    @Override
    public Set<UnitId> of(ClusterId cluster) {
        return store.statuses(cluster).stream()
                .filter(status -> !status.graded())
                .map(UnitStatus::unit)
                .collect(Collectors.toSet());
    }
}
