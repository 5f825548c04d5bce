package vn.codau.criteria.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.CriteriaCommand;
import vn.codau.criteria.check.DraftCheck;
import vn.codau.criteria.draft.ClusterScope;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftConflict;
import vn.codau.criteria.draft.DraftStore;
import vn.codau.criteria.editing.DraftLoader;
import vn.codau.criteria.editing.DraftWriter;
import vn.codau.criteria.published.CriteriaPublished;
import vn.codau.criteria.published.VersionStore;
import vn.codau.criteria.table.CriteriaProblem;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.Difference;
import vn.codau.criteria.table.TargetChange;
import vn.codau.criteria.text.Differences;
import vn.codau.criteria.text.DraftText;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Longest;

/** Makes a cluster's draft its next version, and a changed target too. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class CriteriaPublishing {

    private final CurrentActor actor;
    private final ClusterScope scope;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final DraftWriter saving;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CriteriaPublishing(
            CurrentActor actor,
            ClusterScope scope,
            DraftStore drafts,
            VersionStore versions,
            DraftWriter saving,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actor = actor;
        this.scope = scope;
        this.drafts = drafts;
        this.versions = versions;
        this.saving = saving;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes the draft as the cluster's next version.
     *
     * @return the number of the version
     * @throws DraftConflict if the draft is not the one that was looked at
     * @throws CriteriaProblem if it has an error, an unconfirmed warning, nothing new, or lacks the reason
     */
    public int publish(PublishCriteria command) {
        var acting = actor.get();
        var cluster = scope.require(acting, command.cluster(), CriteriaCommand.PUBLISH_CRITERIA);
        var reason = reason(command.reason(), scope.needsReason(cluster));
        var kept = drafts.find(cluster.id()).orElseThrow(() -> new CriteriaProblem("noDraft"));
        var before = versions.latest(cluster.id());
        var draft = DraftText.read(kept.document());
        var number = before.map(table -> table.criteria().version() + 1).orElse(1);
        var checked = DraftCheck.of(draft, number, scope.facts(cluster, draft));
        var table = checked.table()
                .orElseThrow(
                        () -> new CriteriaProblem("notReady", checked.errors().size()));
        if (!checked.warnings().isEmpty() && !command.warningsConfirmed()) {
            throw new CriteriaProblem("unconfirmed", checked.warnings().size());
        }
        var changes = changes(before, table);
        // The same text under a new number: whoever looked at this draft has seen it turn into a version.
        if (kept.version() != command.version()
                || !drafts.save(cluster.id(), command.version(), kept.document(), kept.savedAt(), kept.savedBy())) {
            throw new DraftConflict(kept.savedBy(), kept.savedAt());
        }
        add(acting, cluster, table, reason);
        saving.done(
                CriteriaCommand.PUBLISH_CRITERIA,
                cluster,
                changes,
                Optional.of(reason).filter(why -> !why.isEmpty()));
        return number;
    }

    private static List<Difference> changes(Optional<CriteriaTable> before, CriteriaTable table) {
        if (before.isEmpty()) {
            return Differences.between(CriteriaDraft.empty(), DraftText.of(table));
        }
        var changes = Differences.between(before.get(), table);
        if (changes.isEmpty()) {
            throw new CriteriaProblem("nothingNew");
        }
        return changes;
    }

    /** The units' targets as they stand, by criterion; a published table has those of its publication. */
    @Transactional(readOnly = true)
    public TargetSheet targets(ClusterId id) {
        var cluster = scope.cluster(id);
        var draft = DraftLoader.state(cluster, drafts.find(id), () -> versions.latest(id))
                .draft();
        return TargetSheet.of(cluster, draft, versions.latest(id), drafts.targets(id));
    }

    /**
     * Sets, changes or takes away targets, all of them or none. Once a table is published this makes a new version.
     *
     * @param typedReason why; needed once a table is published
     * @throws CriteriaProblem naming a target that somebody else changed, or that cannot be
     */
    public void setTargets(ClusterId id, List<TargetChange> changes, String typedReason) {
        var acting = actor.get();
        var cluster = scope.require(acting, id, CriteriaCommand.SET_TARGETS);
        var sheet = targets(id);
        var published = versions.latest(id);
        var reason = reason(typedReason, published.isPresent());
        for (var change : changes) {
            sheet.require(change);
            if (!drafts.save(id, change)) {
                throw new CriteriaProblem("targetChanged", change.unit(), change.criterion());
            }
        }
        published
                .flatMap(table -> TargetVersion.of(table, scope.kinds(cluster), drafts.targets(id)))
                .ifPresent(table -> add(acting, cluster, table, reason));
        saving.targetsSet(cluster, changes, reason);
    }

    private void add(Actor acting, ClusterView cluster, CriteriaTable table, String reason) {
        versions.add(table, clock.instant(), acting.name(), reason);
        events.publishEvent(new CriteriaPublished(
                cluster.id(), cluster.season(), table.criteria().version()));
    }

    private static String reason(String typed, boolean needed) {
        var reason = typed.strip();
        if ((reason.isEmpty() && needed) || reason.length() > Longest.REASON) {
            throw new CriteriaProblem("reason", Longest.REASON);
        }
        return reason;
    }
}
