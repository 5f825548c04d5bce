package vn.codau.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.jobs.result.ResultFile;
import vn.codau.jobs.result.StoredResult;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;
import vn.codau.shared.screen.Progress;

/** The rows of jobs. What a node records of a job takes effect only while the job is that node's. */
@Repository
class JobStore {

    private static final String COLUMNS = """
            select id, kind, about, title_key, title_arguments, payload, account, acting, asked_by, state, done, total, node,
              attempts, called_off, result_key, result_name, result_type, result_size, result_sha256, outcome, problem_key,
              problem_arguments, created_at, started_at, ended_at, expires_at
            from job\s""";

    /** Of one attempt, while no other node has begun another one. */
    private static final String OURS = " where id = :id and attempts = :attempt and state = 'RUNNING'";

    private final JdbcClient database;
    private final JobJson json;

    JobStore(JdbcClient database, JobJson json) {
        this.database = database;
        this.json = json;
    }

    /** Adds it, unless there is an open one about the same; gives the one that is open then. */
    JobId add(NewJob job) {
        database.sql("""
                        insert into job (id, kind, about, title_key, title_arguments, payload, account, acting, asked_by, state,
                          done, total, attempts, called_off, created_at)
                        values (:id, :kind, :about, :titleKey, :titleArguments, :payload, :account, :acting, :askedBy, 'WAITING',
                          0, 0, 0, false, :at)
                        on duplicate key update id = id""")
                .param("id", job.id().value())
                .param("kind", job.kind())
                .param("about", job.about())
                .param("titleKey", job.title().key())
                .param("titleArguments", json.arguments(job.title()))
                .param("payload", job.payload())
                .param("account", job.account().map(AccountId::value).orElse(null))
                .param("acting", job.acting().orElse(null))
                .param("askedBy", job.askedBy())
                .param("at", Utc.of(job.at()))
                .update();
        return database.sql("select id from job where open_about = :open")
                .param("open", job.kind() + ":" + job.about())
                .query(UUID.class)
                .optional()
                .map(JobId::new)
                .orElseGet(() -> add(job));
    }

    int open(AccountId account) {
        return database.sql("select count(*) from job where account = :account and ended_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    Optional<JobRow> find(JobId id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /** The newest about that thing, somebody's own or anybody's. */
    Optional<JobRow> newest(String kind, String about, Optional<AccountId> account) {
        var of = account.isPresent() ? " and account = :account" : "";
        return database.sql(
                        COLUMNS + "where kind = :kind and about = :about" + of + " order by created_at desc limit 1")
                .param("kind", kind)
                .param("about", about)
                .param("account", account.map(AccountId::value).orElse(null))
                .query(this::row)
                .optional();
    }

    /** What is open first, then what ended last. */
    List<JobRow> newest(Optional<AccountId> account, int most) {
        var of = account.isPresent() ? "where account = :account " : "";
        return database.sql(COLUMNS + of + "order by ended_at is not null, coalesce(ended_at, created_at) desc limit "
                        + most)
                .param("account", account.map(AccountId::value).orElse(null))
                .query(this::row)
                .list();
    }

    /** Begins an attempt, and says how many there were; empty where the job has ended. */
    boolean begin(JobId id, String node, Instant at) {
        return database.sql(
                                "update job set state = 'RUNNING', node = :node, attempts = attempts + 1, done = 0, total = 0,"
                                        + " started_at = coalesce(started_at, :at) where id = :id and ended_at is null")
                        .param("node", node)
                        .param("at", Utc.of(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Says how far it is; false where it is that node's no longer. */
    boolean progress(JobId id, int attempt, Progress progress) {
        return ours("update job set done = :done, total = :total", id, attempt)
                        .param("done", progress.done())
                        .param("total", progress.total())
                        .update()
                == 1;
    }

    boolean isCalledOff(JobId id) {
        return database.sql("select called_off from job where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** It did what was asked; false where it is that node's no longer, or was called off before. */
    boolean done(JobId id, int attempt, Optional<StoredResult> result, Optional<String> outcome, Times times) {
        return ours(
                                "update job set state = 'DONE', done = greatest(total, done), result_key = :key,"
                                        + " result_name = :name, result_type = :type, result_size = :size,"
                                        + " result_sha256 = :sha256, outcome = :outcome, ended_at = :ended,"
                                        + " expires_at = :expires",
                                id,
                                attempt,
                                " and not called_off")
                        .param("key", result.map(StoredResult::key).orElse(null))
                        .param("name", result.map(one -> one.file().name()).orElse(null))
                        .param("type", result.map(one -> one.file().mediaType()).orElse(null))
                        .param("size", result.map(one -> one.file().size()).orElse(null))
                        .param("sha256", result.map(one -> one.file().sha256()).orElse(null))
                        .param("outcome", outcome.orElse(null))
                        .param("ended", Utc.of(times.ended()))
                        .param("expires", Utc.of(times.expires()))
                        .update()
                == 1;
    }

    boolean failed(JobId id, int attempt, JobText problem, Times times) {
        return ours(
                                "update job set state = 'FAILED', problem_key = :problem, problem_arguments = :arguments,"
                                        + " ended_at = :ended, expires_at = :expires",
                                id,
                                attempt)
                        .param("problem", problem.key())
                        .param("arguments", json.arguments(problem))
                        .param("ended", Utc.of(times.ended()))
                        .param("expires", Utc.of(times.expires()))
                        .update()
                == 1;
    }

    boolean calledOff(JobId id, int attempt, Times times) {
        return ours(
                                "update job set state = 'CANCELLED', called_off = true, ended_at = :ended,"
                                        + " expires_at = :expires",
                                id,
                                attempt)
                        .param("ended", Utc.of(times.ended()))
                        .param("expires", Utc.of(times.expires()))
                        .update()
                == 1;
    }

    /** Is to be begun anew. */
    boolean release(JobId id, int attempt, boolean counts) {
        return ours(
                                "update job set state = 'WAITING', done = 0, total = 0"
                                        + (counts ? "" : ", attempts = attempts - 1"),
                                id,
                                attempt)
                        .update()
                == 1;
    }

    /** Ends what nobody has begun. */
    boolean callOffWaiting(JobId id, Times times) {
        return database.sql(
                                "update job set state = 'CANCELLED', called_off = true, ended_at = :ended, expires_at = :expires"
                                        + " where id = :id and state = 'WAITING'")
                        .param("ended", Utc.of(times.ended()))
                        .param("expires", Utc.of(times.expires()))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Asks the node that works on it to stop. */
    boolean callOffRunning(JobId id) {
        return database.sql("update job set called_off = true where id = :id and state = 'RUNNING'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whose results nobody can fetch any longer. */
    List<JobRow> expired(Instant at, int most) {
        return database.sql(COLUMNS
                        + "where ended_at is not null and expires_at <= :at and result_key is not null limit " + most)
                .param("at", Utc.of(at))
                .query(this::row)
                .list();
    }

    void forgetResult(JobId id) {
        database.sql("update job set result_key = null where id = :id")
                .param("id", id.value())
                .update();
    }

    List<JobRow> over(Instant before, int most) {
        return database.sql(COLUMNS + "where ended_at < :before limit " + most)
                .param("before", Utc.of(before))
                .query(this::row)
                .list();
    }

    void remove(JobId id) {
        database.sql("delete from job where id = :id").param("id", id.value()).update();
    }

    /** When something ended, and until when it can be fetched. */
    record Times(Instant ended, Instant expires) {}

    private JdbcClient.StatementSpec ours(String update, JobId id, int attempt) {
        return ours(update, id, attempt, "");
    }

    private JdbcClient.StatementSpec ours(String update, JobId id, int attempt, String condition) {
        return database.sql(update + OURS + condition).param("id", id.value()).param("attempt", attempt);
    }

    private JobRow row(ResultSet row, int number) throws SQLException {
        var id = new JobId(row.getObject("id", UUID.class));
        return new JobRow(
                id,
                row.getString("kind"),
                row.getString("payload"),
                Optional.ofNullable(row.getObject("account", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("acting")),
                row.getString("result_key") == null
                        ? Optional.empty()
                        : Optional.of(new StoredResult(row.getString("result_key"), file(row))),
                view(id, row));
    }

    private JobView view(JobId id, ResultSet row) throws SQLException {
        var problem = row.getString("problem_key");
        return new JobView(
                id,
                row.getString("kind"),
                json.text(row.getString("title_key"), row.getString("title_arguments")),
                row.getString("asked_by"),
                false,
                JobState.valueOf(row.getString("state")),
                new Progress(row.getInt("done"), row.getInt("total")),
                Optional.ofNullable(row.getString("node")),
                row.getInt("attempts"),
                row.getBoolean("called_off"),
                new JobView.Times(
                        Utc.at(row, "created_at"),
                        Utc.optional(row, "started_at"),
                        Utc.optional(row, "ended_at"),
                        Utc.optional(row, "expires_at")),
                row.getString("result_key") == null ? Optional.empty() : Optional.of(file(row)),
                Optional.ofNullable(row.getString("outcome")),
                problem == null
                        ? Optional.empty()
                        : Optional.of(json.text(problem, row.getString("problem_arguments"))));
    }

    private static ResultFile file(ResultSet row) throws SQLException {
        return new ResultFile(
                row.getString("result_name"),
                row.getString("result_type"),
                row.getLong("result_size"),
                row.getString("result_sha256"));
    }
}
