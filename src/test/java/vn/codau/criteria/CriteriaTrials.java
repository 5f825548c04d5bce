package vn.codau.criteria;

import java.util.Map;
import vn.codau.access.Trial;
import vn.codau.access.Trials;
import vn.codau.shared.Command;

/** How criteria are drawn up. */
class CriteriaTrials implements Trials {

    private final CriteriaDrafts drafts;

    CriteriaTrials(CriteriaDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Map<Command, Trial> trials() {
        return Map.of(
                Command.SAVE_CRITERIA_DRAFT,
                Trial.of(ground -> () -> drafts.save(ground.cluster(), 0, CriteriaDraft.empty())));
    }
}
