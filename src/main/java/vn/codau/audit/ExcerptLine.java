package vn.codau.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.codau.shared.AccountId;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * One line of an excerpt behind its first: the digest of an entry's content, and the entry itself where it concerns the
 * matter. Digests of the others tell nothing of what they say, and yet lead the chain on.
 *
 * @param content as in {@link EntryDigest#content}
 * @param entry what the entry says; none where it concerns something else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExcerptLine(long number, String content, @Nullable Told entry) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    ExcerptLine {
        Objects.requireNonNull(content);
    }

    /** What stands in the excerpt's first line: what it follows in the chain, and where the chain ended. */
    record Head(String format, long after, String afterHash, long lastNumber, String lastHash) {

        static final String FORMAT = "codau.audit-excerpt/2";

        /** Without the subjects' ids; told what the log knew then. */
        private static final String BEFORE = "codau.audit-excerpt/1";

        Head {
            Objects.requireNonNull(afterHash);
            Objects.requireNonNull(lastHash);
            if (!FORMAT.equals(format) && !BEFORE.equals(format)) {
                throw new IllegalArgumentException("another format: " + format);
            }
        }

        static Head of(long after, String afterHash, long lastNumber, String lastHash) {
            return new Head(FORMAT, after, afterHash, lastNumber, lastHash);
        }

        String text() {
            return JSON.writeValueAsString(this);
        }

        static Head read(String line) {
            return JSON.readValue(line, Head.class);
        }
    }

    /**
     * An entry word for word.
     *
     * @param digested the version of its digest; none in an excerpt of the first format, which knew one only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            String at,
            String account,
            String name,
            String role,
            String scope,
            String address,
            String command,
            String subject,
            @Nullable String season,
            @Nullable String cluster,
            @Nullable String unit,
            @Nullable String id,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            @Nullable Integer digested,
            String hash) {

        Told {
            Objects.requireNonNull(hash);
        }

        static Told of(AuditEntry entry) {
            return new Told(
                    entry.at().toString(),
                    entry.who().account().toString(),
                    entry.who().name(),
                    entry.who().role(),
                    entry.who().scope(),
                    entry.who().address(),
                    entry.what().command(),
                    entry.what().subject().text(),
                    entry.what().subject().season().map(SeasonId::toString).orElse(null),
                    entry.what().subject().cluster().map(ClusterId::toString).orElse(null),
                    entry.what().subject().unit().map(UnitId::toString).orElse(null),
                    entry.what().subject().id().map(UUID::toString).orElse(null),
                    entry.what().before().orElse(null),
                    entry.what().after().orElse(null),
                    entry.what().reason().orElse(null),
                    entry.digest(),
                    entry.hash());
        }

        /** The digest of what it says. */
        String digest() {
            var who = new AuditEntry.Who(new AccountId(UUID.fromString(account)), name, role, scope, address);
            var what = new AuditEntry.What(
                    command,
                    typed(),
                    Optional.ofNullable(before),
                    Optional.ofNullable(after),
                    Optional.ofNullable(reason));
            return EntryDigest.content(digested == null ? EntryDigest.TEXT : digested, Instant.parse(at), who, what);
        }

        private AuditSubject typed() {
            return new AuditSubject(
                    subject,
                    Optional.ofNullable(season).map(UUID::fromString).map(SeasonId::new),
                    Optional.ofNullable(cluster).map(UUID::fromString).map(ClusterId::new),
                    Optional.ofNullable(unit).map(UUID::fromString).map(UnitId::new),
                    Optional.ofNullable(id).map(UUID::fromString));
        }
    }

    /** The line of an entry that is told, or of one that is not. */
    static ExcerptLine of(AuditEntry entry, boolean isTold) {
        var content = EntryDigest.content(entry);
        return new ExcerptLine(entry.number(), content, isTold ? Told.of(entry) : null);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    /** Reads a line; whatever is no such line is refused with a {@link RuntimeException}. */
    static ExcerptLine read(String line) {
        return JSON.readValue(line, ExcerptLine.class);
    }

    /** Whether what is told says what its digest says. */
    boolean isTrue() {
        return entry == null || entry.digest().equals(content);
    }
}
