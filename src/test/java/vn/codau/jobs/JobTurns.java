package vn.codau.jobs;

import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.codau.support.TestFolder;

/** Does in a test what a node does beside it: the jobs that wait, one after the other on this thread, as the only node. */
@TestComponent
public class JobTurns {

    private final JobRunner runner;
    private final JobStore store;
    private final JdbcClient database;

    JobTurns(JobRunner runner, JobStore store, JdbcClient database) {
        this.runner = runner;
        this.store = store;
        this.database = database;
    }

    /** Does that one to its end, without the pauses between its attempts. */
    public JobState done(JobId id) {
        var context = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            for (var again = Optional.of(id); again.isPresent(); ) {
                again = runner.run(id, "turns", TestFolder.PATH.resolve("turns").toAbsolutePath())
                        .map(pause -> id);
            }
            return store.find(id).orElseThrow().view().state();
        } finally {
            SecurityContextHolder.setContext(context);
            dropClaim(id);
        }
    }

    /** Does all that wait, of that kind. */
    public void doneAll(String kind) {
        database.sql("select id from job where kind = :kind and state = 'WAITING' order by created_at")
                .param("kind", kind)
                .query(UUID.class)
                .list()
                .forEach(id -> done(new JobId(id)));
    }

    private void dropClaim(JobId id) {
        for (var lane : Lane.values()) {
            database.sql("delete from " + lane.table() + " where task_instance = :id")
                    .param("id", id.toString())
                    .update();
        }
    }
}
