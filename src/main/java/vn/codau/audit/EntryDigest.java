package vn.codau.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import vn.codau.platform.digest.Sha256;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * SHA-256 over what an entry says, and over its place in the chain. Every text stands behind its length in bytes and every
 * optional one behind whether it is there, so that no two entries are written alike; numbers are eight bytes, the time is in
 * microseconds. The place is hashed besides, by the database too, when it gives an entry its place.
 */
final class EntryDigest {

    private final Sha256 sha = new Sha256();

    /** Subjects were texts, with ids in some of them. What the columns say of such an entry was read from its text. */
    static final int TEXT = 2;

    /** The subject's ids are digested too. So are all new entries. */
    static final int TYPED = 3;

    private EntryDigest() {}

    /**
     * The digest of what an entry says, wherever it stands.
     *
     * @param version by which it was digested first; another one is another digest
     */
    static String content(int version, Instant at, AuditEntry.Who who, AuditEntry.What what) {
        var digest = new EntryDigest();
        digest.add("codau-audit-" + version);
        digest.add(ChronoUnit.MICROS.between(Instant.EPOCH, at));
        digest.add(who);
        digest.add(what);
        if (version != TEXT) {
            digest.add(what.subject());
        }
        return digest.sha.hex();
    }

    /** The digest of what an entry says, as it was made when it was written. */
    static String content(AuditEntry entry) {
        return content(entry.digest(), entry.at(), entry.who(), entry.what());
    }

    /** Whether an entry's hash is right. */
    static boolean isIntact(AuditEntry entry) {
        return isIntact(entry, entry.number());
    }

    /** Whether an entry's hash would be right at that place: tells where a moved entry came from. */
    static boolean isIntact(AuditEntry entry, long place) {
        return link(entry.previousHash(), place, content(entry)).equals(entry.hash());
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
        add(what.subject().text());
        add(what.before());
        add(what.after());
        add(what.reason());
    }

    private void add(AuditSubject subject) {
        add(subject.season().map(SeasonId::toString));
        add(subject.cluster().map(ClusterId::toString));
        add(subject.unit().map(UnitId::toString));
        add(subject.id().map(UUID::toString));
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
