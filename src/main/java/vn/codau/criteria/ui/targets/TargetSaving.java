package vn.codau.criteria.ui.targets;

import java.util.List;
import vn.codau.criteria.table.TargetChange;

/** Takes the changes; says whether they were saved. */
public interface TargetSaving {
    void save(List<TargetChange> changes, String reason, Runnable saved);
}
