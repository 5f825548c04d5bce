package vn.codau.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.papers.PaperFile;
import vn.codau.documents.papers.PaperFile.Format;
import vn.codau.documents.pdf.PdfMaker;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.documents.template.DocumentSettings;
import vn.codau.publication.Audience;
import vn.codau.publication.Published;
import vn.codau.publication.Release;
import vn.codau.publication.Switch;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.CommandDone;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;

/** Who gets which papers, and what is recorded of it. */
class PaperDeskTests {

    private static final SealedSeason EXAMPLE = Sealed.example();
    private static final List<String> CLUSTERS =
            EXAMPLE.season().clusters().stream().map(one -> one.code()).toList();
    private static final String UNIT =
            EXAMPLE.ranking().clusters().getFirst().standings().getFirst().unit();
    private static final String OTHER =
            EXAMPLE.ranking().clusters().getLast().standings().getFirst().unit();

    private Published published = Published.NOTHING;
    private final List<Object> events = new ArrayList<>();
    private Grant acting = new Grant(Role.STANDING_BODY, new Scope.Province());

    private final PaperDesk desk = new PaperDesk(
            Sealed.papers(),
            new PdfMaker(new DocumentSettings("", Optional.empty(), Optional.of("/nowhere/soffice"), "")),
            season -> published,
            () -> new Actor(new AccountId(new UUID(0, 1)), "Nguyễn Thị Thử", acting),
            events::add);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STANDING_BODY", "BOARD", "AUDITOR"})
    void theProvinceHasAllPapers(Role role) {
        acting = new Grant(role, new Scope.Province());

        assertThat(desk.papers(EXAMPLE)).hasSize(1 + 2 * 4 + 9).contains(PaperOf.province());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLUSTER_HEAD", "CLUSTER_DEPUTY"})
    void aClustersHeadHasThePapersOfThatClusterOnly(Role role) {
        acting = new Grant(role, new Scope.OfCluster(Sealed.clusterId(CLUSTERS.getFirst()), Sealed.SEASON));

        assertThat(desk.papers(EXAMPLE))
                .hasSize(4)
                .allMatch(of -> of.subject().equals(CLUSTERS.getFirst()) && of.paper() != Paper.SHEET);
        refused(new PaperOf(Paper.SUMMARY, CLUSTERS.getLast()));
        refused(new PaperOf(Paper.SHEET, UNIT));
        refused(PaperOf.province());
    }

    @Test
    void theHeadOfThatClusterInAnotherSeasonHasNothing() {
        var other = new SeasonId(new UUID(0, 2024));
        acting = new Grant(Role.CLUSTER_HEAD, new Scope.OfCluster(Sealed.clusterId(CLUSTERS.getFirst()), other));

        assertThat(desk.papers(EXAMPLE)).isEmpty();
        refused(new PaperOf(Paper.SUMMARY, CLUSTERS.getFirst()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNIT_HEAD", "UNIT_OFFICER"})
    void aUnitHasItsOwnSheetOnly(Role role) {
        acting = new Grant(role, new Scope.OfUnit(Sealed.unitId(UNIT)));

        assertThat(desk.papers(EXAMPLE)).isEmpty();
        refused(new PaperOf(Paper.SHEET, UNIT));
        for (var what : List.of(Release.OWN_TOTAL, Release.CLUSTER_RANKING, Release.SCORERS)) {
            published = published.with(Set.of(new Switch.Key(what, Audience.MEMBERS)));
        }
        assertThat(desk.papers(EXAMPLE)).containsExactly(new PaperOf(Paper.SHEET, UNIT));
        refused(new PaperOf(Paper.SHEET, OTHER));
        refused(new PaperOf(Paper.SUMMARY, CLUSTERS.getFirst()));
        assertThatNoException().isThrownBy(() -> print(new PaperOf(Paper.SHEET, UNIT)));
    }

    @Test
    void othersHaveNothing() {
        acting = new Grant(Role.ADMINISTRATOR, new Scope.Province());
        assertThat(desk.papers(EXAMPLE)).isEmpty();
        refused(PaperOf.province());
        acting = new Grant(Role.SPECIALIST, new Scope.OfUnit(Sealed.unitId(UNIT)));
        assertThat(desk.papers(EXAMPLE)).isEmpty();
        refused(new PaperOf(Paper.SHEET, UNIT));
    }

    @Test
    void aPaperThatIsHandedOutIsRecordedWithItsHash() {
        var file = print(new PaperOf(Paper.SUMMARY, CLUSTERS.getFirst()));

        assertThat(file.name())
                .isEqualTo("summary-" + CLUSTERS.getFirst() + "-3-"
                        + EXAMPLE.snapshot().shortHash() + ".docx");
        assertThat(events).singleElement().isInstanceOfSatisfying(CommandDone.class, done -> {
            assertThat(done.command()).isEqualTo(DocumentsCommand.PRINT_PAPER);
            assertThat(done.subject().text()).isEqualTo("snapshot:" + Sealed.ID + "/" + CLUSTERS.getFirst());
            assertThat(done.after().orElseThrow()).matches(".*summary-.*\\.docx sha256:[0-9a-f]{64}");
        });
    }

    @Test
    void saysWhyThereIsNoPaper() {
        var nothing = new SealedSeason(EXAMPLE.snapshot(), EXAMPLE.ranking(), List.of(), List.of(), EXAMPLE.places());
        var letter = new PaperOf(Paper.CLUSTER_LETTER, CLUSTERS.getFirst());

        assertThat(desk.obstacle(nothing, letter).orElseThrow().key()).isEqualTo("documents.problem.nothingProposed");
        assertThat(desk.obstacle(EXAMPLE, letter)).isEmpty();
        assertThat(desk.obstacle(EXAMPLE, new PaperOf(Paper.SUMMARY, "NO-SUCH"))
                        .orElseThrow()
                        .key())
                .isEqualTo("documents.problem.noSubject");
    }

    @Test
    void saysThatThereIsNoPdfWithoutLibreOffice() {
        var of = new PaperOf(Paper.NOTICE, CLUSTERS.getFirst());

        assertThat(desk.hasPdf()).isFalse();
        assertThatExceptionOfType(DocumentProblem.class)
                .isThrownBy(() -> desk.print(EXAMPLE, of, Format.PDF, desk.usualIssue(EXAMPLE, of)))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("documents.problem.pdf.notThere"));
        assertThat(events).isEmpty();
    }

    private PaperFile print(PaperOf of) {
        return desk.print(EXAMPLE, of, Format.DOCX, desk.usualIssue(EXAMPLE, of));
    }

    private void refused(PaperOf of) {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> desk.print(EXAMPLE, of, Format.DOCX, Sealed.issue(Paper.SUMMARY, EXAMPLE)));
        assertThat(events).isEmpty();
    }
}
