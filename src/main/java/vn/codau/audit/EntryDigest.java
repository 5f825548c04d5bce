package vn.codau.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/**
 * SHA-256 over an entry. Every text stands behind its length in bytes and every optional one behind whether it is there,
 * so that no two entries are written alike; numbers are eight bytes, the time is in microseconds.
 */
final class EntryDigest {

    private static final String FORMAT = "codau-audit-1";

    private final MessageDigest sha;

    private EntryDigest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(AuditEntry entry, long number) {
        var digest = new EntryDigest();
        digest.add(FORMAT);
        digest.add(entry.previousHash());
        digest.add(number);
        digest.add(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
        digest.add(entry.who());
        digest.add(entry.what());
        return HexFormat.of().formatHex(digest.sha.digest());
    }

    private void add(AuditEntry.Who who) {
        add(who.account().toString());
        add(who.name());
        add(who.role());
        add(who.scope());
        add(who.address());
    }

    private void add(AuditEntry.What what) {
        add(what.command());
        add(what.subject());
        add(what.before());
        add(what.after());
        add(what.reason());
    }

    private void add(Optional<String> text) {
        add(text.isPresent() ? 1 : 0);
        text.ifPresent(this::add);
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sha.update(bytes);
    }

    private void add(long number) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }
}
