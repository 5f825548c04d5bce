package vn.codau.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.AuditSubject;

/**
 * What of the log concerns one matter, with all that leads from entry to entry and on to the chain's end, so that the
 * excerpt can be checked without the rest. For services, which decide who is told; in one transaction of theirs, so that
 * every reading sees the same log.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditExcerpt {

    private static final int ROWS_AT_A_TIME = 2_000;

    private final JdbcClient database;
    private final Path home;

    AuditExcerpt(JdbcClient database, @Value("${codau.home}") Path home) {
        this.database = database;
        this.home = home;
    }

    /**
     * Reads the entries that concern a matter, oldest first.
     *
     * @param concerns tells by an entry's subject, whatever that was called
     * @return the number of the first; 0 where there is none
     */
    public long read(Predicate<AuditSubject> concerns, Consumer<AuditEntry> each) {
        var first = new AtomicLong();
        all(1, entry -> {
            if (concerns.test(entry.what().subject())) {
                first.compareAndSet(0, entry.number());
                each.accept(entry);
            }
        });
        return first.get();
    }

    /** The number of the newest entry. */
    public long end() {
        return database.sql("select last_number from audit_chain where id = 1")
                .query(Long.class)
                .single();
    }

    /**
     * Writes the excerpt, one entry a line, to the stream, which stays open.
     *
     * @param from the number of the first entry
     */
    public void write(long from, Predicate<AuditSubject> concerns, OutputStream out) {
        line(out, head(from).text());
        all(
                from,
                entry -> line(
                        out,
                        ExcerptLine.of(entry, concerns.test(entry.what().subject()))
                                .text()));
    }

    /** The signed checkpoints and the key to check them with, as far as there are any; {@link ExcerptCheck} knows them. */
    public List<Path> checkpoints() {
        return Checkpoints.FILES.stream()
                .map(home::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    private ExcerptLine.Head head(long from) {
        var before = database.sql("select hash from audit_entry where number = :number")
                .param("number", from - 1)
                .query(String.class)
                .optional()
                .orElse(AuditEntry.BEGINNING);
        return database.sql("select last_number, last_hash from audit_chain where id = 1")
                .query((row, index) -> ExcerptLine.Head.of(from - 1, before, row.getLong(1), row.getString(2)))
                .single();
    }

    private void all(long from, Consumer<AuditEntry> each) {
        database.sql("select " + EntryRow.COLUMNS + " from audit_entry where number >= :from order by number")
                .param("from", from)
                .withFetchSize(ROWS_AT_A_TIME)
                .query(row -> {
                    each.accept(EntryRow.read(row));
                });
    }

    private static void line(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
