package vn.codau.criteria;

import java.util.Optional;
import java.util.function.Supplier;
import vn.codau.organisation.ClusterView;

/** What a cluster's draft is, whether or not one was ever saved. */
final class DraftReading {

    private DraftReading() {}

    static DraftState state(
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
