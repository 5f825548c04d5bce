package vn.codau.criteria.editing;

import java.util.Optional;
import java.util.function.Supplier;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftState;
import vn.codau.criteria.draft.DraftStore;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.text.DraftText;
import vn.codau.organisation.cluster.ClusterView;

/** What a cluster's draft is, whether or not one was ever saved. */
public final class DraftLoader {

    private DraftLoader() {}

    public static DraftState state(
            ClusterView cluster, Optional<DraftStore.Kept> kept, Supplier<Optional<CriteriaTable>> published) {
        return kept.map(draft -> new DraftState(
                        cluster,
                        DraftText.read(draft.document()),
                        draft.version(),
                        Optional.of(draft.savedAt()),
                        draft.savedBy()))
                .orElseGet(() -> new DraftState(
                        cluster,
                        published.get().map(DraftText::of).orElseGet(CriteriaDraft::empty),
                        0,
                        Optional.empty(),
                        ""));
    }
}
