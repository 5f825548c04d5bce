package vn.codau.scoring.progress;

import java.util.Set;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Says which units are not graded (không xếp loại), so that nobody waits for their sheets. That is laid down where units rank. */
public interface UngradedUnits {

    /** Those of the cluster. */
    Set<UnitId> of(ClusterId cluster);
}
