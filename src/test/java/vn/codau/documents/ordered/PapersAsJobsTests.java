package vn.codau.documents.ordered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.identity.People;
import vn.codau.jobs.JobState;
import vn.codau.jobs.JobTurns;
import vn.codau.jobs.Jobs;
import vn.codau.jobs.result.ResultFile;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.UnitId;
import vn.codau.support.PortalTest;
import vn.codau.support.TestFolder;

/** PDF files and ZIPs of papers: for whom, with what in them, and what the log says. */
@PortalTest
@Import({People.class, JobTurns.class, ExampleSealed.class})
class PapersAsJobsTests {

    private static final SealedSeason SEALED = ExampleSealed.SEALED;
    private static final String CLUSTER = SEALED.season().clusters().getFirst().code();
    private static final SlowOffice OFFICE = new SlowOffice(TestFolder.PATH.resolve("quick-office"));

    @Autowired
    private PdfPapers pdf;

    @Autowired
    private ClusterPapers zip;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobTurns turns;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("codau.documents.soffice", OFFICE.program()::toString);
    }

    @BeforeEach
    void go() throws IOException {
        OFFICE.go();
        actAs(new Grant(Role.STANDING_BODY, new Scope.Province()));
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void aPaperOfSomebodyElseIsNeitherMadeNorHandedOut() {
        var of = new PaperOf(Paper.NOTICE, CLUSTER);
        var issue = desk.usualIssue(SEALED, of);
        pdf.order(SEALED, of, Optional.of(issue));
        actAs(new Grant(Role.UNIT_HEAD, new Scope.OfUnit(UnitId.next())));
        assertThatThrownBy(() -> pdf.order(SEALED, of, Optional.of(issue))).isInstanceOf(NotPermitted.class);
        var wanted = new PdfPapers.Wanted(SEALED.snapshot().id(), of.paper(), of.subject(), issue);
        assertThatThrownBy(() -> pdf.handOut(wanted, new ResultFile("a.pdf", "application/pdf", 1, "0".repeat(64))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> zip.order(SEALED, CLUSTER, List.of(of))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatTheOfficePutsOnAPaperMakesItAnother() {
        var of = new PaperOf(Paper.NOTICE, CLUSTER);
        var usual = desk.usualIssue(SEALED, of);
        var first = pdf.order(SEALED, of, Optional.empty());
        assertThat(pdf.order(SEALED, of, Optional.empty())).isEqualTo(first);
        var other = new Issue(usual.issuer(), usual.numbering(), usual.signature(), List.of("Lưu: VT"));
        assertThat(pdf.order(SEALED, of, Optional.of(other))).isNotEqualTo(first);
    }

    @Test
    void theZipHasEveryPaperThatCanBeMadeAndIsOnRecord() throws IOException {
        var some = desk.papers(SEALED).stream()
                .filter(of -> of.subject().equals(CLUSTER))
                .toList();
        var id = zip.order(SEALED, CLUSTER, some);
        assertThat(turns.done(id)).isEqualTo(JobState.DONE);
        var taken = jobs.take(id);
        assertThat(taken.file().name()).startsWith("papers-").endsWith(".zip");
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(taken.content())) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName().replaceFirst("-.*\\.", "."));
            }
        }
        var ready =
                some.stream().filter(of -> desk.obstacle(SEALED, of).isEmpty()).count();
        assertThat(names).hasSize((int) (2 * ready + 1)).contains("summary.docx", "summary.pdf", "summary.xlsx");
        assertThat(database.sql(
                                "select after_value from audit_entry where command = 'PRINT_PAPER' and after_value like :name")
                        .param("name", taken.file().name() + "%")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("sha256:" + taken.file().sha256());
    }

    private void actAs(Grant grant) {
        people.signIn(people.newPerson(List.of(grant)));
    }
}
