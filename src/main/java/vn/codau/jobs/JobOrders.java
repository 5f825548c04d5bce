package vn.codau.jobs;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.AccountId;

/** Writes orders down: the row that people see and the claim that the nodes look for, both or neither. */
@Component
class JobOrders {

    private static final String PORTAL = "Cờ Đầu";

    private final JobStore store;
    private final JobClaims claims;
    private final JobJson json;
    private final JobSettings settings;
    private final Clock clock;

    JobOrders(JobStore store, JobClaims claims, JobJson json, JobSettings settings, Clock clock) {
        this.store = store;
        this.claims = claims;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who asked, and how it is done in their name. */
    record Asker(AccountId account, String name, String acting) {}

    /**
     * Orders it, unless the same is open.
     *
     * @param asker empty where the portal itself wants it
     * @return the job, also where it was open already
     * @throws JobProblem if that person has too many open
     */
    @Transactional
    public <P> Placed place(JobOrder<P> order, Optional<Asker> asker) {
        if (asker.isPresent() && store.open(asker.get().account()) >= settings.most()) {
            throw new JobProblem(JobProblem.Reason.TOO_MANY, settings.most());
        }
        var job = new NewJob(
                JobId.next(),
                order.kind().code(),
                order.about(),
                order.title(),
                json.written(order.payload()),
                asker.map(Asker::account),
                asker.map(Asker::acting),
                asker.map(Asker::name).orElse(PORTAL),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        var open = store.add(job);
        if (open.equals(job.id())) {
            claims.offer(open, order.kind().lane());
        }
        return new Placed(open, open.equals(job.id()));
    }

    /** The job that is open now, and whether this order made it. */
    record Placed(JobId id, boolean isNew) {}
}
