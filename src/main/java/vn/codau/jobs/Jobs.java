package vn.codau.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.jobs.result.JobDownload;
import vn.codau.jobs.result.ResultFile;
import vn.codau.shared.ActingLater;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;

/**
 * Orders jobs, tells how far they are, calls them off and hands out what came of them. Whoever asked for one sees it and may call
 * it off; the standing body and the administrator see all and may call off all. A file is for those whom its kind lets have it,
 * asked when it is fetched.
 */
@Service
@EnableConfigurationProperties(JobSettings.class)
public class Jobs {

    private static final int MOST_SHOWN = 200;
    private static final int MOST_TRIES = 5;
    private static final Set<Role> OVERSEERS = Set.of(Role.STANDING_BODY, Role.ADMINISTRATOR);

    private final JobStore store;
    private final JobOrders orders;
    private final JobKinds kinds;
    private final JobResults results;
    private final CurrentActor actor;
    private final ActingLater acting;
    private final TransactionTemplate transaction;

    Jobs(
            JobStore store,
            JobOrders orders,
            JobKinds kinds,
            JobResults results,
            CurrentActor actor,
            ActingLater acting,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.orders = orders;
        this.kinds = kinds;
        this.results = results;
        this.actor = actor;
        this.acting = acting;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Has something done, as soon as a node is free. Whoever orders has asked before whether the actor may have it.
     *
     * @return the job; where the same is under way, that one
     * @throws JobProblem if the actor has too many open
     */
    public <P> JobId order(JobOrder<P> order) {
        return orders.place(order, asker()).id();
    }

    /**
     * Has something done, unless the same is under way.
     *
     * @return the job; empty where one is open that another order made
     * @throws JobProblem if the actor has too many open
     */
    public <P> Optional<JobId> orderUnlessOpen(JobOrder<P> order) {
        var placed = orders.place(order, asker());
        return placed.isNew() ? Optional.of(placed.id()) : Optional.empty();
    }

    private Optional<JobOrders.Asker> asker() {
        var by = actor.get();
        return Optional.of(new JobOrders.Asker(by.account(), by.name(), acting.mark()));
    }

    /** The newest job about that thing which the actor may see; with its state now. */
    public Optional<JobView> newest(JobKind<?> kind, String about) {
        var by = actor.get();
        return store.newest(kind.code(), about, Optional.empty())
                .filter(row -> mayHave(row, by))
                .or(() -> store.newest(kind.code(), about, Optional.of(by.account())))
                .map(row -> seen(row, by));
    }

    /** A job that the actor may see. */
    public Optional<JobView> find(JobId id) {
        var by = actor.get();
        return store.find(id).filter(row -> maySee(row, by)).map(row -> seen(row, by));
    }

    /** The actor's own: what is open, then what ended last. */
    public List<JobView> own() {
        var by = actor.get();
        return shown(store.newest(Optional.of(by.account()), MOST_SHOWN), by);
    }

    /** Everybody's; the actor's own for whoever does not oversee the portal. */
    public List<JobView> all() {
        var by = actor.get();
        return overseesAll() ? shown(store.newest(Optional.empty(), MOST_SHOWN), by) : own();
    }

    private List<JobView> shown(List<JobRow> rows, Actor by) {
        return rows.stream().map(row -> seen(row, by)).toList();
    }

    private JobView seen(JobRow row, Actor by) {
        return row.seenBy(by.account(), mayHave(row, by));
    }

    /** How many of the actor's own are open. */
    public int open() {
        return store.open(actor.get().account());
    }

    /** Whether the actor sees other people's jobs too. */
    public boolean overseesAll() {
        return OVERSEERS.contains(actor.get().role());
    }

    /**
     * Calls it off. What has ended meanwhile stays as it is.
     *
     * @throws JobProblem if there is no such job for the actor
     */
    public void callOff(JobId id) {
        var by = actor.get();
        if (store.find(id).filter(row -> maySee(row, by)).isEmpty()) {
            throw new JobProblem(JobProblem.Reason.GONE);
        }
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (store.callOffWaiting(id, results.times())) {
                store.find(id).ifPresent(results::tidy);
                return;
            }
            if (store.callOffRunning(id)) {
                return;
            }
        }
    }

    /**
     * Hands out what came of a job.
     *
     * @throws JobProblem if there is no such file for the actor, or no longer
     */
    public JobDownload take(JobId id) {
        var by = actor.get();
        var row = store.find(id)
                .filter(found -> mayHave(found, by))
                .filter(found -> found.result().isPresent())
                .orElseThrow(() -> new JobProblem(JobProblem.Reason.GONE));
        var result = row.result().orElseThrow();
        var content = results.open(result);
        try {
            transaction.executeWithoutResult(status -> handOut(kinds.of(row.kind()), row, result.file()));
            return new JobDownload(result.file(), content);
        } catch (RuntimeException refused) {
            close(content, refused);
            throw refused;
        }
    }

    private <P> void handOut(JobKind<P> kind, JobRow row, ResultFile file) {
        kind.handOut(kinds.payload(kind, row), file);
    }

    private static void close(InputStream content, RuntimeException because) {
        try {
            content.close();
        } catch (IOException open) {
            because.addSuppressed(open);
        }
    }

    private boolean maySee(JobRow row, Actor by) {
        return OVERSEERS.contains(by.role()) || mayHave(row, by);
    }

    private boolean mayHave(JobRow row, Actor by) {
        return row.isOf(by.account()) || isShared(kinds.of(row.kind()), row, by);
    }

    private <P> boolean isShared(JobKind<P> kind, JobRow row, Actor by) {
        return kind.isSharedWith(kinds.payload(kind, row), by);
    }
}
