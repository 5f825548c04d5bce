package vn.codau.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import vn.codau.platform.digest.Sha256;

/**
 * SHA-256 over what an entry says, and over its place in the chain. Every text stands behind its length in bytes and every
 * optional one behind whether it is there, so that no two entries are written alike; numbers are eight bytes, the time is in
 * microseconds. The place is hashed besides, by the database too, when it gives an entry its place.
 */
final class EntryDigest {

    private static final String FORMAT = "codau-audit-2";

    private final Sha256 sha = new Sha256();

    private EntryDigest() {}

    /** The digest of what an entry says, wherever it stands. */
    static String content(Instant at, AuditEntry.Who who, AuditEntry.What what) {
        var digest = new EntryDigest();
        digest.add(FORMAT);
        digest.add(ChronoUnit.MICROS.between(Instant.EPOCH, at));
        digest.add(who);
        digest.add(what);
        return digest.sha.hex();
    }

    /** The hash of an entry in its place; word for word what the trigger audit_entry_link does. */
    static String link(String previousHash, long number, String content) {
        var digest = new EntryDigest();
        var place = HexFormat.of().withUpperCase().toHexDigits(number);
        digest.sha.write((previousHash + place + content).getBytes(StandardCharsets.US_ASCII));
        return digest.sha.hex();
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
        sha.write(bytes);
    }

    private void add(long number) {
        sha.write(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
