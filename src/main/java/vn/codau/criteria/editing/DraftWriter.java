package vn.codau.criteria.editing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.codau.criteria.CriteriaCommand;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftConflict;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.draft.DraftStore;
import vn.codau.criteria.published.CriteriaIntake;
import vn.codau.criteria.table.CriteriaProblem;
import vn.codau.criteria.table.Difference;
import vn.codau.criteria.table.TargetChange;
import vn.codau.criteria.text.Differences;
import vn.codau.criteria.text.DraftText;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.shared.Actor;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;

/** Keeps a changed draft and says in the log what is other than before. */
@Component
public class DraftWriter {

    private static final int MOST_NODES = 2_000;
    private static final int DEEPEST = 12;
    private static final int LONGEST = 4_000_000;

    private final DraftStore drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftWriter(DraftStore drafts, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the draft in place of that version.
     *
     * @return the version that it has now
     * @throws DraftConflict if somebody else saved in the meantime
     */
    public long save(Actor actor, ClusterView cluster, Change change) {
        var before = drafts.find(cluster.id());
        if (before.map(DraftStore.Kept::version).orElse(0L) != change.version()) {
            throw conflict(before);
        }
        var old = before.map(kept -> DraftText.read(kept.document())).orElseGet(CriteriaDraft::empty);
        var differences = Differences.between(old, change.draft());
        if (differences.isEmpty() && before.isPresent()) {
            return change.version();
        }
        requireReasonable(change.draft());
        rename(cluster, old, change.draft());
        DraftRenaming.follow(old, change.draft());
        var text = DraftText.write(change.draft());
        if (text.length() > LONGEST) {
            throw new CriteriaProblem("tooLarge");
        }
        if (!drafts.save(cluster.id(), change.version(), text, clock.instant(), actor.name())) {
            throw conflict(drafts.find(cluster.id()));
        }
        done(change.command(), cluster, differences, Optional.empty());
        return change.version() + 1;
    }

    /**
     * A change of a draft.
     *
     * @param version the one that it was made from
     */
    public record Change(Command command, long version, CriteriaDraft draft) {}

    public void done(Command command, ClusterView cluster, List<Difference> differences, Optional<String> reason) {
        var listed = differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
        events.publishEvent(new CommandDone(command, subject(cluster), Optional.empty(), Optional.of(listed), reason));
    }

    public void targetsSet(ClusterView cluster, List<TargetChange> changes, String reason) {
        var listed = changes.stream().map(TargetChange::toString).collect(Collectors.joining("\n"));
        events.publishEvent(new CommandDone(
                CriteriaCommand.SET_TARGETS,
                subject(cluster),
                Optional.empty(),
                Optional.of(listed),
                Optional.of(reason).filter(why -> !why.isEmpty())));
    }

    private static AuditSubject subject(ClusterView cluster) {
        return AuditSubject.of("criteria", cluster.code() + "/" + cluster.id())
                .in(cluster.season())
                .in(cluster.id());
    }

    private static RuntimeException conflict(Optional<DraftStore.Kept> now) {
        return now.<RuntimeException>map(kept -> new DraftConflict(kept.savedBy(), kept.savedAt()))
                .orElseGet(() -> new CriteriaProblem("noDraft"));
    }

    private static void requireReasonable(CriteriaDraft draft) {
        if (draft.all().limit(MOST_NODES + 1L).count() > MOST_NODES || depth(draft.sections()) > DEEPEST) {
            throw new CriteriaProblem("tooLarge");
        }
    }

    private static int depth(List<DraftNode> nodes) {
        return nodes.stream().mapToInt(node -> 1 + depth(node.children())).max().orElse(0);
    }

    /** Targets follow a criterion whose code was changed. */
    private void rename(ClusterView cluster, CriteriaDraft old, CriteriaDraft draft) {
        var codes = new HashMap<String, String>();
        old.leaves().forEach(leaf -> codes.put(leaf.id(), leaf.code()));
        draft.leaves()
                .filter(leaf -> !leaf.code().isEmpty() && leaf.code().length() <= CriteriaIntake.LONGEST_CODE)
                .filter(leaf -> !codes.getOrDefault(leaf.id(), leaf.code()).equals(leaf.code()))
                .forEach(leaf -> drafts.rename(cluster.id(), codes.getOrDefault(leaf.id(), ""), leaf.code()));
    }
}
