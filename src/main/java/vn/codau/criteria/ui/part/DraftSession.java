package vn.codau.criteria.ui.part;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.criteria.check.DraftCheck;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftConflict;
import vn.codau.criteria.draft.DraftState;
import vn.codau.criteria.editing.CriteriaDrafts;
import vn.codau.shared.ClusterId;
import vn.codau.shared.DomainProblem;

/** The draft on the screen: saves every change as it is made, and knows truthfully whether it is saved. */
public final class DraftSession {

    private final CriteriaDrafts drafts;
    private final ClusterId cluster;
    private final List<Runnable> listeners = new ArrayList<>();
    private DraftState state;
    private DraftCheck check;
    private Optional<Instant> savedAt;
    private @Nullable DomainProblem refusal;

    public DraftSession(CriteriaDrafts drafts, ClusterId cluster) {
        this.drafts = drafts;
        this.cluster = cluster;
        this.state = drafts.open(cluster);
        this.savedAt = state.savedAt();
        this.check = drafts.check(cluster, state.draft());
    }

    /** Runs after every change, saved or not. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public CriteriaDraft draft() {
        return state.draft();
    }

    public ClusterId cluster() {
        return cluster;
    }

    public DraftState state() {
        return state;
    }

    public DraftCheck check() {
        return check;
    }

    Optional<Instant> savedAt() {
        return savedAt;
    }

    /** Why the last change is not saved; empty if it is. */
    Optional<DomainProblem> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Saves what is on the screen. */
    public void changed() {
        save(state.version());
    }

    /** Saves what is on the screen over what somebody else saved meanwhile, which the user has seen. */
    void overwrite(long theirs) {
        save(theirs);
    }

    private void save(long version) {
        try {
            var kept = drafts.keep(cluster, version, state.draft());
            var now = kept.state();
            state = new DraftState(now.cluster(), state.draft(), now.version(), now.savedAt(), now.savedBy());
            savedAt = now.savedAt();
            check = kept.check();
            refusal = null;
        } catch (DomainProblem refused) {
            refusal = refused;
            check = drafts.check(cluster, state.draft());
        }
        listeners.forEach(Runnable::run);
    }

    boolean isConflict() {
        return refusal instanceof DraftConflict;
    }

    /** What is saved now, by whomever. */
    DraftState theirs() {
        return drafts.open(cluster);
    }

    /** Gives up what is on the screen for what is saved. */
    public void reload() {
        state = drafts.open(cluster);
        savedAt = state.savedAt();
        refusal = null;
        check = drafts.check(cluster, state.draft());
        listeners.forEach(Runnable::run);
    }
}
