package vn.codau.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.audit.AuditFinding.Kind.CHANGED;
import static vn.codau.audit.AuditFinding.Kind.INSERTED;
import static vn.codau.audit.AuditFinding.Kind.MISSING;
import static vn.codau.audit.AuditFinding.Kind.MOVED;
import static vn.codau.audit.AuditFinding.Kind.REWRITTEN;
import static vn.codau.audit.AuditFinding.Kind.SWAPPED;
import static vn.codau.audit.AuditFinding.Kind.TAIL_CUT;
import static vn.codau.audit.AuditFinding.Kind.UNLINKED;
import static vn.codau.audit.EntryDigest.TEXT;
import static vn.codau.audit.EntryDigest.TYPED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.codau.shared.AccountId;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

class ChainCheckTests {

    private static final Instant AT = Instant.parse("2023-06-01T08:00:00.123456Z");
    private static final int LENGTH = 12;

    private final List<AuditEntry> chain = new ArrayList<>();
    private String end = AuditEntry.BEGINNING;

    @BeforeEach
    void write() {
        for (var index = 0; index < LENGTH; index++) {
            chain.add(after(index, end, "unit:U" + index));
            end = chain.getLast().hash();
        }
    }

    @Test
    void findsNothingInAnIntactChain() {
        assertThat(check(Map.of(5L, chain.get(4).hash())).isIntact()).isTrue();
        assertThat(new ChainCheck(Map.of()).end(0, AuditEntry.BEGINNING).isIntact())
                .isTrue();
    }

    @Test
    void locatesAChangedEntry() {
        chain.set(6, with(chain.get(6), 7, "unit:X", chain.get(6).hash()));
        assertThat(check(Map.of()).findings()).containsExactly(new AuditFinding(CHANGED, 7, 7));
    }

    @Test
    void locatesAnEntryReplacedTogetherWithItsHash() {
        chain.set(6, after(6, chain.get(5).hash(), "unit:X"));
        assertThat(check(Map.of()).findings()).containsExactly(new AuditFinding(UNLINKED, 7, 8));
    }

    @Test
    void locatesDeletedEntries() {
        chain.subList(3, 5).clear();
        assertThat(check(Map.of()).findings()).containsExactly(new AuditFinding(MISSING, 4, 5));
        assertThat(chain).hasSize(10);
    }

    @Test
    void locatesADeletedBeginning() {
        chain.removeFirst();
        assertThat(check(Map.of()).findings()).containsExactly(new AuditFinding(MISSING, 1, 1));
    }

    @Test
    void locatesADeletionThatWasRenumbered() {
        chain.remove(3);
        renumber();
        assertThat(check(Map.of()).findings())
                .containsExactly(
                        new AuditFinding(MISSING, 4, 4),
                        new AuditFinding(MOVED, 4, 5),
                        new AuditFinding(TAIL_CUT, LENGTH, LENGTH));
    }

    @Test
    void locatesAnInsertedEntry() {
        chain.add(3, after(3, chain.get(2).hash(), "unit:X"));
        renumber();
        assertThat(check(Map.of()).findings())
                .containsExactly(
                        new AuditFinding(INSERTED, 4, 4),
                        new AuditFinding(MOVED, 5, 4),
                        new AuditFinding(INSERTED, LENGTH + 1, LENGTH + 1));
    }

    @Test
    void locatesSwappedEntries() {
        for (var other : List.of(4, 9)) {
            var swapped = new ArrayList<>(chain);
            swapped.set(3, renumbered(chain.get(other), 4));
            swapped.set(other, renumbered(chain.get(3), other + 1));
            assertThat(check(swapped, Map.of()).findings()).containsExactly(new AuditFinding(SWAPPED, 4, other + 1));
        }
    }

    @Test
    void locatesACutTail() {
        chain.subList(10, LENGTH).clear();
        assertThat(check(Map.of()).findings()).containsExactly(new AuditFinding(TAIL_CUT, 11, LENGTH));
    }

    @Test
    void locatesACutTailByTheCheckpointWhenTheChainsRowWasSetBackToo() {
        var signed = Map.of(11L, chain.get(10).hash());
        chain.subList(8, LENGTH).clear();
        var check = new ChainCheck(signed);
        chain.forEach(check::next);
        assertThat(check.end(8, chain.getLast().hash()).findings()).containsExactly(new AuditFinding(TAIL_CUT, 9, 11));
    }

    @Test
    void findsAChainThatWasRebuiltFromItsBeginningByTheCheckpoint() {
        var signed = Map.of(11L, chain.get(10).hash());
        chain.clear();
        write();
        end = AuditEntry.BEGINNING;
        for (var index = 0; index < LENGTH; index++) {
            chain.set(index, after(index, end, "unit:Y"));
            end = chain.get(index).hash();
        }
        assertThat(check(signed).findings()).containsExactly(new AuditFinding(REWRITTEN, 11, 11));
    }

    @Test
    void tellsApartWhatSpellsAlike() {
        var first = new AuditEntry.What(
                "A", AuditSubject.stored("bc"), Optional.empty(), Optional.of(""), Optional.empty());
        var second = new AuditEntry.What(
                "Ab", AuditSubject.stored("c"), Optional.of(""), Optional.empty(), Optional.empty());
        assertThat(EntryDigest.content(TYPED, AT, who(), first))
                .isNotEqualTo(EntryDigest.content(TYPED, AT, who(), second));
    }

    /** What is digested of the ids of a subject, and by which version. */
    @Test
    void tellsApartWhatIsAboutSomethingElse() {
        var cluster = new ClusterId(new UUID(3, 4));
        var bare = AuditSubject.of("score", "C/X");
        var contents = Stream.of(
                        bare,
                        bare.in(cluster),
                        bare.in(new SeasonId(cluster.value())),
                        bare.of(new UnitId(cluster.value())),
                        bare.withId(cluster.value()))
                .map(subject -> EntryDigest.content(TYPED, AT, who(), what(subject)))
                .toList();
        assertThat(contents).doesNotHaveDuplicates().doesNotContain(EntryDigest.content(TEXT, AT, who(), what(bare)));
    }

    /** Word for word what was digested before subjects had ids: the chain must hold from its first entry for ever. */
    @Test
    void anEntryFromBeforeIsDigestedAsItWas() {
        assertThat(EntryDigest.content(TEXT, AT, who(), what("unit:X")))
                .isEqualTo(EntryDigest.content(
                        TEXT, AT, who(), what(AuditSubject.stored("unit:X").in(new ClusterId(new UUID(3, 4))))))
                .isEqualTo("b186cd4c00bac530f1f7783fc42b2a70b72da8abc20b820839d48fb0b7482477");
    }

    private AuditReport check(Map<Long, String> signed) {
        return check(chain, signed);
    }

    private AuditReport check(List<AuditEntry> entries, Map<Long, String> signed) {
        var check = new ChainCheck(signed);
        entries.forEach(check::next);
        return check.end(LENGTH, end);
    }

    private void renumber() {
        for (var index = 0; index < chain.size(); index++) {
            chain.set(index, renumbered(chain.get(index), index + 1));
        }
    }

    private static AuditEntry renumbered(AuditEntry entry, long number) {
        return with(entry, number, entry.what().subject().text(), entry.hash());
    }

    private static AuditEntry with(AuditEntry entry, long number, String subject, String hash) {
        return new AuditEntry(number, entry.at(), entry.who(), what(subject), TYPED, entry.previousHash(), hash);
    }

    private static AuditEntry after(long last, String hash, String subject) {
        var at = AT.plusSeconds(last);
        var link = EntryDigest.link(hash, last + 1, EntryDigest.content(TYPED, at, who(), what(subject)));
        return new AuditEntry(last + 1, at, who(), what(subject), TYPED, hash, link);
    }

    private static AuditEntry.Who who() {
        return new AuditEntry.Who(
                new AccountId(new UUID(1, 2)), "Trần Thị Bưởi", "STANDING_BODY", "province", "10.0.0.7");
    }

    private static AuditEntry.What what(String subject) {
        return what(AuditSubject.stored(subject));
    }

    private static AuditEntry.What what(AuditSubject subject) {
        return new AuditEntry.What("CHANGE_UNIT", subject, Optional.empty(), Optional.of("Mới"), Optional.empty());
    }
}
