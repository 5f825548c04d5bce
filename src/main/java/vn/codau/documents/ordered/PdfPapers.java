package vn.codau.documents.ordered;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.papers.PaperFile.Format;
import vn.codau.documents.papers.Papers;
import vn.codau.documents.pdf.PdfMaker;
import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.jobs.JobContext;
import vn.codau.jobs.JobEnd;
import vn.codau.jobs.JobId;
import vn.codau.jobs.JobKind;
import vn.codau.jobs.JobOrder;
import vn.codau.jobs.JobText;
import vn.codau.jobs.Jobs;
import vn.codau.jobs.Lane;
import vn.codau.jobs.result.ResultFile;
import vn.codau.platform.digest.Sha256;
import vn.codau.shared.CurrentActor;

/** A paper as a PDF file: ordered with what its office puts on it, rendered beside all requests, handed out to who may have it. */
@Component
public class PdfPapers implements JobKind<PdfPapers.Wanted> {

    private static final int DIGITS = 16;

    private final Jobs jobs;
    private final PaperDesk desk;
    private final Papers papers;
    private final PdfMaker pdf;
    private final SealedSeasons seasons;
    private final CurrentActor actor;

    PdfPapers(Jobs jobs, PaperDesk desk, Papers papers, PdfMaker pdf, SealedSeasons seasons, CurrentActor actor) {
        this.jobs = jobs;
        this.desk = desk;
        this.papers = papers;
        this.pdf = pdf;
        this.seasons = seasons;
        this.actor = actor;
    }

    /** Which paper of which seal, with what its office puts on it. */
    public record Wanted(UUID snapshot, Paper paper, String subject, Issue issue) {

        PaperOf of() {
            return new PaperOf(paper, subject);
        }
    }

    /**
     * Has it made, beside all other work.
     *
     * @param issue what the office puts on it this time; empty: what it usually does
     * @throws vn.codau.shared.NotPermitted if it is about somebody else
     * @throws DocumentProblem if PDF files cannot be made here
     */
    public JobId order(SealedSeason sealed, PaperOf of, Optional<Issue> issue) {
        desk.requireMayHave(sealed, of);
        if (!pdf.isThere()) {
            throw new DocumentProblem("pdf.notThere");
        }
        var wanted = new Wanted(
                sealed.snapshot().id(), of.paper(), of.subject(), issue.orElseGet(() -> desk.usualIssue(sealed, of)));
        return jobs.order(new JobOrder<>(this, about(sealed.snapshot().id(), of, issue), wanted, title(sealed, of)));
    }

    /** What the actor's own orders of that paper are about: another number or signer makes another paper. */
    public String about(UUID snapshot, PaperOf of, Optional<Issue> issue) {
        var wanted = snapshot + "/" + of + "/" + issue;
        return actor.get().account() + "/" + of.paper() + "/"
                + Sha256.of(wanted).substring(0, DIGITS);
    }

    private static JobText title(SealedSeason sealed, PaperOf of) {
        return JobText.of("documents.job.pdf." + of.paper(), sealed.subjectName(of));
    }

    @Override
    public String code() {
        return "documents.pdf";
    }

    @Override
    public Class<Wanted> payload() {
        return Wanted.class;
    }

    @Override
    public Lane lane() {
        return Lane.QUICK;
    }

    /** LibreOffice sometimes dies of nothing; twice is no chance. */
    @Override
    public int attempts() {
        return 2;
    }

    @Override
    public JobEnd run(Wanted wanted, JobContext context) throws IOException {
        var sealed = find(wanted.snapshot());
        var made = rendered(papers.word(sealed, wanted.of(), wanted.issue()), context);
        var file = Files.write(context.scratch("paper.pdf"), made);
        return JobEnd.file(file, PaperDesk.fileName(sealed, wanted.of(), Format.PDF), Format.PDF.mediaType());
    }

    /** That LibreOffice failed is worth another try; that it is not there is not. */
    byte[] rendered(byte[] word, JobContext context) throws IOException {
        var folder = Files.createDirectory(context.scratch("pdf-" + UUID.randomUUID()));
        try {
            return pdf.pdf(word, folder, context::requireGoing);
        } catch (DocumentProblem problem) {
            if (!pdf.isThere()) {
                throw problem;
            }
            throw new IOException(problem);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Override
    public void handOut(Wanted wanted, ResultFile file) {
        var sealed = find(wanted.snapshot());
        desk.requireMayHave(sealed, wanted.of());
        desk.handedOut(sealed, wanted.subject(), file.name(), file.sha256());
    }

    private SealedSeason find(UUID snapshot) {
        return seasons.find(snapshot).orElseThrow(() -> new DocumentProblem("noSubject", snapshot.toString()));
    }
}
