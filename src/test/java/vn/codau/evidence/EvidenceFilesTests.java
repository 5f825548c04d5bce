package vn.codau.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.evidence.item.EvidenceRevision;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.evidence.item.EvidenceUse;
import vn.codau.evidence.store.FileStore;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.Stale;
import vn.codau.support.PortalTest;
import vn.codau.support.Statements;

@PortalTest
@Import({Somebody.class, EvidenceSeasons.class, WithoutSheets.class})
class EvidenceFilesTests {

    @Autowired
    private Somebody somebody;

    @Autowired
    private EvidenceSeasons seasons;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceQueries queries;

    @Autowired
    private FileStore store;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionOperations transactions;

    private EvidenceOf of;

    @BeforeEach
    void begin() {
        of = seasons.in(Phase.SELF_SCORING);
        somebody.asOfficer(of);
    }

    @Test
    void keepsAFileAndEverythingAboutIt() throws Exception {
        var text = "Báo cáo " + UUID.randomUUID();
        var id = files.add(of, "I.1", file("bao-cao.txt", text));
        var item = only();
        assertThat(item.id()).isEqualTo(id);
        assertThat(item.name()).isEqualTo("bao-cao.txt");
        assertThat(item.type()).isEqualTo("text/plain");
        assertThat(item.size()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        assertThat(item.effective()).isEqualTo(EvidenceSeasons.IN_SEASON);
        assertThat(item.outOfSeason()).isFalse();
        assertThat(item.uploadedBy()).isEqualTo("Trần Văn Nộp");
        assertThat(item.status()).isEqualTo(EvidenceStatus.PENDING);
        assertThat(item.criteria()).containsExactly("I.1");
        assertThat(somebody.done()).containsExactly(EvidenceCommand.ADD_EVIDENCE);
        var hash = queries.revisions(id).getFirst().hash();
        try (var content = store.open(hash)) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
        assertThat(somebody.events().getFirst().after().orElseThrow()).contains("sha256:" + hash);
    }

    @Test
    void flagsWhatIsDatedOutsideTheSeasonAndLetsItBeCorrected() {
        var late = new UploadedFile("cu.txt", EvidenceSeasons.IN_SEASON.minusYears(1), content("cũ " + of));
        var id = files.add(of, "I.1", late);
        assertThat(only().outOfSeason()).isTrue();
        files.date(id, 1, EvidenceSeasons.IN_SEASON);
        assertThat(only().outOfSeason()).isFalse();
        assertThat(only().revision()).isEqualTo(2);
        assertThat(queries.revisions(id))
                .extracting(EvidenceRevision::outOfSeason)
                .containsExactly(false, true);
    }

    @Test
    void anotherRevisionIsToBeAssessedAnewAndTheOldOneStays() {
        var id = files.add(of, "I.1", file("a.txt", "một " + of));
        somebody.asOfficer(of);
        files.revise(id, 1, file("b.txt", "hai " + of));
        assertThat(only().name()).isEqualTo("b.txt");
        assertThat(only().status()).isEqualTo(EvidenceStatus.PENDING);
        assertThat(queries.revisions(id)).extracting(EvidenceRevision::name).containsExactly("b.txt", "a.txt");
        assertThat(queries.revisions(id)).allMatch(revision -> store.exists(revision.hash()));
        assertThatThrownBy(() -> files.revise(id, 1, file("c.txt", "ba " + of))).isInstanceOf(Stale.class);
        assertThat(somebody.done()).containsExactly(EvidenceCommand.REVISE_EVIDENCE);
    }

    @Test
    void oneFileServesSeveralCriteria() {
        var id = files.add(of, "I.1", file("a.txt", "nhiều " + of));
        files.link(id, "II.2");
        assertThat(only().criteria()).containsExactlyInAnyOrder("I.1", "II.2");
        files.unlink(id, "I.1");
        assertThat(only().criteria()).containsExactly("II.2");
        assertThat(queries.counts(of.cluster()).get(of.unit())).containsOnlyKeys("II.2");
        assertRefused(EvidenceProblem.Reason.LAST_CRITERION, () -> files.unlink(id, "II.2"));
        assertThat(only().criteria()).containsExactly("II.2");
    }

    @Test
    void theSameContentIsKeptOnceAndLinkedInstead() {
        var id = files.add(of, "I.1", file("a.txt", "giống " + of));
        assertThat(files.add(of, "II.2", file("khac-ten.txt", "giống " + of))).isEqualTo(id);
        assertThat(only().criteria()).containsExactlyInAnyOrder("I.1", "II.2");
        assertThat(somebody.done()).containsExactly(EvidenceCommand.ADD_EVIDENCE, EvidenceCommand.LINK_EVIDENCE);
        assertRefused(EvidenceProblem.Reason.DUPLICATE, () -> files.add(of, "I.1", file("nua.txt", "giống " + of)));
    }

    @Test
    void whatIsRemovedStaysReadable() {
        var id = files.add(of, "I.1", file("a.txt", "gỡ " + of));
        files.remove(id, 1);
        assertThat(queries.of(of.cluster(), of.unit())).isEmpty();
        assertThat(queries.removed(of.cluster(), of.unit())).hasSize(1);
        assertThat(queries.revisions(id)).allMatch(revision -> store.exists(revision.hash()));
        assertThatThrownBy(() -> files.remove(id, 1)).isInstanceOf(Stale.class);
        assertThat(files.add(of, "I.1", file("a.txt", "gỡ " + of))).isNotEqualTo(id);
    }

    @Test
    void onlyTheUnitsOwnPeopleShowItsEvidence() {
        somebody.as(new Grant(
                Role.UNIT_OFFICER,
                new Scope.OfUnit(seasons.in(Phase.SELF_SCORING).unit())));
        assertThatThrownBy(() -> files.add(of, "I.1", file("a.txt", "người khác")))
                .isInstanceOf(NotPermitted.class);
        somebody.as(Role.STANDING_BODY);
        assertThatThrownBy(() -> files.add(of, "I.1", file("a.txt", "người khác")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void nothingIsTakenOutsideItsPhase() {
        var closed = seasons.in(Phase.BALLOT);
        somebody.asOfficer(closed);
        assertThatThrownBy(() -> files.add(closed, "I.1", file("a.txt", "muộn")))
                .isInstanceOf(PhaseClosed.class);
    }

    @Test
    void verifiersAssessWithAReason() {
        var verified = seasons.in(Phase.VERIFICATION);
        somebody.asOfficer(verified);
        var id = files.add(verified, "I.1", file("a.txt", "thẩm định " + verified));
        somebody.as(new Grant(
                Role.CLUSTER_HEAD,
                new Scope.OfCluster(verified.cluster(), seasons.in(Phase.SETUP).season())));
        assertRefused(EvidenceProblem.Reason.UNKNOWN, () -> files.assess(id, 1, EvidenceStatus.ACCEPTED, ""));
        somebody.as(Role.STANDING_BODY);
        assertRefused(EvidenceProblem.Reason.NOTE_MISSING, () -> files.assess(id, 1, EvidenceStatus.REJECTED, "  "));
        files.assess(id, 1, EvidenceStatus.QUESTIONED, "Thiếu chữ ký");
        var item = queries.of(verified.cluster(), verified.unit()).getFirst();
        assertThat(item.status()).isEqualTo(EvidenceStatus.QUESTIONED);
        assertThat(item.note()).isEqualTo("Thiếu chữ ký");
        assertThat(somebody.done()).containsExactly(EvidenceCommand.ASSESS_EVIDENCE);
    }

    @Test
    void onlyVerifiersAreToldOfTheSameContentElsewhere() {
        var text = "chung " + of;
        var mine = files.add(of, "I.1", file("a.txt", text));
        var other = seasons.in(Phase.SELF_SCORING);
        somebody.asOfficer(other);
        files.add(other, "IV.4", file("doi-ten.txt", text));
        assertThat(queries.of(other.cluster(), other.unit()).getFirst().usedElsewhere())
                .isFalse();
        for (var role : Set.of(Role.STANDING_BODY, Role.AUDITOR)) {
            somebody.as(role);
            assertThat(only().usedElsewhere()).isTrue();
            assertThat(queries.usesElsewhere(mine)).extracting(EvidenceUse::of).containsExactly(other);
        }
        somebody.asOfficer(of);
        assertThat(only().usedElsewhere()).isFalse();
        assertThat(queries.usesElsewhere(mine)).isEmpty();
        somebody.as(Role.BOARD);
        assertThat(only().usedElsewhere()).isFalse();
        assertThat(queries.usesElsewhere(mine)).isEmpty();
    }

    @Test
    void aWholeSheetIsReadByOneStatement() {
        for (int number = 0; number < 5; number++) {
            files.add(of, "I." + number, file(number + ".txt", number + " của " + of));
        }
        transactions.executeWithoutResult(status -> {
            var before = Statements.of(database);
            assertThat(queries.of(of.cluster(), of.unit())).hasSize(5);
            assertThat(Statements.of(database).since(before)).isEqualTo(1);
        });
    }

    private EvidenceItem only() {
        var items = queries.of(of.cluster(), of.unit());
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private static void assertRefused(EvidenceProblem.Reason reason, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        EvidenceProblem.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static UploadedFile file(String name, String text) {
        return new UploadedFile(name, EvidenceSeasons.IN_SEASON, content(text));
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
