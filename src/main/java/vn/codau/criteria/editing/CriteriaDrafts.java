package vn.codau.criteria.editing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.CriteriaCommand;
import vn.codau.criteria.check.DraftCheck;
import vn.codau.criteria.draft.ClusterScope;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftConflict;
import vn.codau.criteria.draft.DraftState;
import vn.codau.criteria.draft.DraftStore;
import vn.codau.criteria.published.VersionStore;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.Difference;
import vn.codau.criteria.text.Differences;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;

/** Drawing a cluster's criteria table up. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class CriteriaDrafts {

    private final CurrentActor actor;
    private final ClusterScope scope;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final DraftWriter saving;

    CriteriaDrafts(
            CurrentActor actor, ClusterScope scope, DraftStore drafts, VersionStore versions, DraftWriter saving) {
        this.actor = actor;
        this.scope = scope;
        this.drafts = drafts;
        this.versions = versions;
        this.saving = saving;
    }

    /** The cluster's draft; where there is none yet, one that says what was published last, or next to nothing. */
    @Transactional(readOnly = true)
    public DraftState open(ClusterId id) {
        var cluster = scope.cluster(id);
        var acting = actor.get();
        if (!ClusterScope.isOver(acting, cluster) && acting.role() != Role.AUDITOR) {
            throw new NotPermitted(CriteriaCommand.SAVE_CRITERIA_DRAFT);
        }
        return DraftLoader.state(cluster, drafts.find(id), () -> versions.latest(id));
    }

    /** What the actor may do now with the cluster's table. */
    @Transactional(readOnly = true)
    public Set<Command> allowed(ClusterId id) {
        var cluster = scope.cluster(id);
        var acting = actor.get();
        return ClusterScope.isOver(acting, cluster)
                ? Set.copyOf(scope.open(cluster).stream()
                        .filter(command -> command.roles().contains(acting.role()))
                        .toList())
                : Set.of();
    }

    /**
     * Keeps the draft as it is typed, right or not.
     *
     * @param version the one that it was made from
     * @return the version that it has now
     * @throws DraftConflict if somebody else saved in the meantime
     */
    public long save(ClusterId id, long version, CriteriaDraft draft) {
        var acting = actor.get();
        var cluster = scope.require(acting, id, CriteriaCommand.SAVE_CRITERIA_DRAFT);
        return saving.save(
                acting, cluster, new DraftWriter.Change(CriteriaCommand.SAVE_CRITERIA_DRAFT, version, draft));
    }

    /** The same, and how the draft stands then and what is wrong with it: all that whoever draws it up looks at. */
    public Kept keep(ClusterId id, long version, CriteriaDraft draft) {
        var acting = actor.get();
        var cluster = scope.require(acting, id, CriteriaCommand.SAVE_CRITERIA_DRAFT);
        saving.save(acting, cluster, new DraftWriter.Change(CriteriaCommand.SAVE_CRITERIA_DRAFT, version, draft));
        return new Kept(DraftLoader.state(cluster, drafts.find(id), () -> versions.latest(id)), check(cluster, draft));
    }

    /** A draft after it was saved. */
    public record Kept(DraftState state, DraftCheck check) {}

    /** Says everything that is wrong or doubtful about the draft, as it would be published now. */
    @Transactional(readOnly = true)
    public DraftCheck check(ClusterId id, CriteriaDraft draft) {
        return check(scope.cluster(id), draft);
    }

    private DraftCheck check(ClusterView cluster, CriteriaDraft draft) {
        var next = versions.latest(cluster.id())
                .map(table -> table.criteria().version() + 1)
                .orElse(1);
        return DraftCheck.of(draft, next, scope.facts(cluster, draft));
    }

    /** What the checked draft would change in what is published; empty if nothing, and for a first version. */
    @Transactional(readOnly = true)
    public List<Difference> changes(CriteriaTable checked) {
        return versions.latest(checked.cluster())
                .map(published -> Differences.between(published, checked))
                .orElse(List.of());
    }

    /** Whether publishing needs a reason now. */
    @Transactional(readOnly = true)
    public boolean needsReason(ClusterId id) {
        return scope.needsReason(scope.cluster(id));
    }
}
