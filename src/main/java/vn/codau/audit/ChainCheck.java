package vn.codau.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import vn.codau.audit.AuditFinding.Kind;

/** Holds the entries, one after the other, against each other and against what was signed. Keeps only the broken ones. */
final class ChainCheck {

    private static final int LIMIT = 1_000;
    private static final int NEARBY = 16;

    private final Map<Long, String> signed;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final TreeMap<Long, AuditEntry> broken = new TreeMap<>();
    private long entries;
    private long number;
    private String hash = AuditEntry.BEGINNING;
    private boolean sound = true;

    /**
     * A check of a chain from its beginning.
     *
     * @param signed the hashes that were signed, by number
     */
    ChainCheck(Map<Long, String> signed) {
        this.signed = signed;
    }

    /** Takes the next entry, in the order of the numbers; false when enough is wrong to stop. */
    boolean next(AuditEntry entry) {
        entries++;
        var follows = entry.number() == number + 1;
        var intact = EntryDigest.isIntact(entry);
        if (!follows) {
            find(Kind.MISSING, number + 1, entry.number() - 1);
        }
        if (!intact) {
            broken.put(entry.number(), entry);
        } else if (follows && sound && !entry.previousHash().equals(hash)) {
            find(Kind.UNLINKED, number, entry.number());
        }
        if (!signed.getOrDefault(entry.number(), entry.hash()).equals(entry.hash())) {
            find(Kind.REWRITTEN, entry.number(), entry.number());
        }
        number = entry.number();
        hash = entry.hash();
        sound = intact;
        return broken.size() + findings.size() < LIMIT;
    }

    /** The report after the last entry, held against the chain's own row. */
    AuditReport end(long lastNumber, String lastHash) {
        var known = Math.max(
                lastNumber,
                signed.keySet().stream().mapToLong(Long::longValue).max().orElse(0));
        if (number < known) {
            find(Kind.TAIL_CUT, number + 1, known);
        } else if (number > lastNumber) {
            find(Kind.INSERTED, lastNumber + 1, number);
        } else if (!hash.equals(lastHash)) {
            find(Kind.REWRITTEN, number, number);
        }
        return report(true);
    }

    /** The report of a check that stopped early. */
    AuditReport stopped() {
        return report(false);
    }

    private AuditReport report(boolean complete) {
        explainBroken();
        findings.sort(Comparator.comparingLong(AuditFinding::from).thenComparing(AuditFinding::kind));
        return new AuditReport(entries, signed.size(), List.copyOf(findings), complete);
    }

    private void find(Kind kind, long from, long to) {
        findings.add(new AuditFinding(kind, from, to));
    }

    private void explainBroken() {
        long shift = 0;
        long before = 0;
        for (var entry : broken.values()) {
            var place = entry.number();
            var origin = origin(entry);
            if (origin.isEmpty()) {
                find(Kind.CHANGED, place, place);
            } else if (isSwapped(place, origin.getAsLong())) {
                if (place < origin.getAsLong()) {
                    find(Kind.SWAPPED, place, origin.getAsLong());
                }
            } else if (place != before + 1 || place - origin.getAsLong() != shift) {
                shift = place - origin.getAsLong();
                findMoved(place, shift);
            }
            before = place;
        }
    }

    /** Renumbered entries begin behind what was put in or taken out. */
    private void findMoved(long place, long shift) {
        find(Kind.MOVED, place, place - shift);
        if (shift > 0) {
            find(Kind.INSERTED, place - shift, place - 1);
        } else {
            find(Kind.MISSING, place, place - shift - 1);
        }
    }

    private boolean isSwapped(long place, long origin) {
        var other = broken.get(origin);
        return other != null && EntryDigest.isIntact(other, place);
    }

    /** The number under which the entry was written, if it is another one of the broken or nearby. */
    private OptionalLong origin(AuditEntry entry) {
        var nearby = LongStream.rangeClosed(entry.number() - NEARBY, entry.number() + NEARBY);
        return LongStream.concat(broken.keySet().stream().mapToLong(Long::longValue), nearby)
                .filter(place -> EntryDigest.isIntact(entry, place))
                .findFirst();
    }
}
