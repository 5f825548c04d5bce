package vn.codau.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.codau.audit.AuditFinding.Kind;
import vn.codau.shared.AccountId;
import vn.codau.shared.AuditSubject;

/** An excerpt of a chain of twelve entries, from the third on, in which every third entry is told. */
class ExcerptCheckTests {

    private static final Instant AT = Instant.parse("2026-01-05T01:02:03.000004Z");

    @TempDir
    private Path folder;

    private final List<AuditEntry> chain = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void write() {
        var hash = AuditEntry.BEGINNING;
        for (int number = 1; number <= 12; number++) {
            var who = new AuditEntry.Who(new AccountId(new UUID(0, number)), "Nguyễn Văn A", "UNIT_HEAD", "", "::1");
            var what = new AuditEntry.What(
                    "SAVE_SELF_SCORE",
                    AuditSubject.of("score", "C/" + number).withId(new UUID(7, number)),
                    Optional.empty(),
                    Optional.of("7.5"),
                    Optional.empty());
            var own = EntryDigest.link(hash, number, EntryDigest.content(version(number), AT, who, what));
            chain.add(new AuditEntry(number, AT, who, what, version(number), hash, own));
            hash = own;
        }
        lines.add(ExcerptLine.Head.of(2, chain.get(1).hash(), 12, hash).text());
        chain.stream()
                .skip(2)
                .map(entry -> ExcerptLine.of(entry, entry.number() % 3 == 0).text())
                .forEach(lines::add);
    }

    /** Entries from before subjects had ids stand in one chain with newer ones. */
    private static int version(int number) {
        return number < 6 ? EntryDigest.TEXT : EntryDigest.TYPED;
    }

    @Test
    void anExcerptHoldsTogetherUpToTheChainsEnd() throws IOException {
        var result = check();
        assertThat(result.findings()).isEmpty();
        assertThat(result.told()).isEqualTo(4);
        assertThat(result.number()).isEqualTo(12);
        assertThat(result.hash()).isEqualTo(chain.getLast().hash());
    }

    @Test
    void whatIsChangedIsNamed() throws IOException {
        change(3, "7.5", "9.5");
        assertThat(check().findings()).containsExactly(new AuditFinding(Kind.CHANGED, 3, 3));
    }

    @Test
    void anIdThatIsChangedIsNamed() throws IOException {
        change(9, new UUID(7, 9).toString(), new UUID(7, 8).toString());
        assertThat(check().findings()).containsExactly(new AuditFinding(Kind.CHANGED, 9, 9));
    }

    @Test
    void theVersionOfADigestCannotBeTurnedBack() throws IOException {
        change(9, "\"digested\":3", "\"digested\":2");
        assertThat(check().findings()).containsExactly(new AuditFinding(Kind.CHANGED, 9, 9));
    }

    /** An archive from before lies in a records office for years. */
    @Test
    void anExcerptOfTheFirstFormatIsStillRead() throws IOException {
        lines.replaceAll(
                line -> line.replace("excerpt/2", "excerpt/1").replaceAll(",\"(?:id\":\"[^\"]*\"|digested\":2)", ""));
        var told = lines.stream().filter(line -> line.contains("\"entry\"")).toList();
        assertThat(told.getFirst()).doesNotContain("digested").doesNotContain("\"id\"");
        assertThat(check().findings()).isNotEmpty().allMatch(finding -> finding.from() > 5);
        lines.subList(4, lines.size()).clear();
        lines.set(
                0,
                lines.getFirst()
                        .replaceFirst(
                                "\"lastNumber\":12,\"lastHash\":\"[^\"]*",
                                "\"lastNumber\":5,\"lastHash\":\""
                                        + chain.get(4).hash()));
        assertThat(check().findings()).isEmpty();
        assertThat(check().told()).isEqualTo(1);
    }

    @Test
    void whatIsChangedWithItsDigestNoLongerLinks() throws IOException {
        var entry = chain.get(5);
        var what = new AuditEntry.What(
                "SAVE_SELF_SCORE",
                AuditSubject.of("score", "C/6"),
                Optional.empty(),
                Optional.of("9.5"),
                Optional.empty());
        var forged =
                new AuditEntry(6, entry.at(), entry.who(), what, entry.digest(), entry.previousHash(), entry.hash());
        lines.set(6 - 2, ExcerptLine.of(forged, true).text());
        assertThat(check().findings()).containsExactly(new AuditFinding(Kind.UNLINKED, 3, 6));
    }

    @Test
    void aDigestBetweenThatIsChangedBreaksTheLink() throws IOException {
        var digest = ExcerptLine.read(lines.get(7 - 2)).content();
        change(7, digest, "0".repeat(64));
        assertThat(check().findings()).containsExactly(new AuditFinding(Kind.UNLINKED, 6, 9));
    }

    @Test
    void whatIsTakenOutPutInOrCutOffIsNamed() throws IOException {
        var whole = List.copyOf(lines);
        lines.remove(6 - 2);
        assertThat(check().findings()).contains(new AuditFinding(Kind.MISSING, 6, 6));
        lines.clear();
        lines.addAll(whole.subList(0, whole.size() - 2));
        assertThat(check().findings()).containsExactly(new AuditFinding(Kind.TAIL_CUT, 11, 12));
        lines.clear();
        lines.addAll(whole);
        lines.add(whole.getLast().replace("\"number\":12", "\"number\":13"));
        assertThat(check().findings()).contains(new AuditFinding(Kind.INSERTED, 13, 13));
        lines.clear();
        lines.addAll(whole);
        lines.set(5, "{");
        assertThat(check().findings()).contains(new AuditFinding(Kind.CHANGED, 7, 7));
    }

    @Test
    void theSignedCheckpointsMustLieOnTheChain() throws IOException {
        var checkpoints = new Checkpoints(folder);
        checkpoints.append(new Checkpoint(5, chain.get(4).hash(), AT));
        assertThat(check().findings()).isEmpty();
        checkpoints.append(new Checkpoint(8, "a".repeat(64), AT));
        assertThat(check().findings()).containsExactly(new AuditFinding(Kind.REWRITTEN, 8, 8));
        var file = folder.resolve(ExcerptCheck.FILES.getFirst());
        Files.writeString(file, Files.readString(file).replace("\"number\":8", "\"number\":9"));
        assertThat(check().findings()).containsExactly(new AuditFinding(Kind.CHECKPOINT_FORGED, 2, 2));
    }

    @Test
    void whatIsNoExcerptIsNone() throws IOException {
        lines.set(0, lines.getFirst().replace("excerpt/2", "excerpt/3"));
        assertThat(check().findings()).containsExactly(new AuditFinding(Kind.CHANGED, 0, 0));
        lines.clear();
        assertThat(check().findings()).containsExactly(new AuditFinding(Kind.CHANGED, 0, 0));
    }

    private void change(int number, String from, String to) {
        var line = lines.get(number - 2);
        assertThat(line).contains(from);
        lines.set(number - 2, line.replace(from, to));
    }

    private ExcerptCheck.Result check() throws IOException {
        try (var reader = new BufferedReader(new StringReader(String.join("\n", lines)))) {
            return ExcerptCheck.check(reader, folder);
        }
    }
}
