package vn.codau.documents.ordered;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.papers.PaperFile.Format;
import vn.codau.documents.papers.Papers;
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
import vn.codau.jobs.result.ResultFile;
import vn.codau.shared.CurrentActor;

/** All papers of a cluster that somebody may have, in one ZIP file: as Word, as PDF where it can be made, its summary as a workbook too. */
@Component
public class ClusterPapers implements JobKind<ClusterPapers.Wanted> {

    private final Jobs jobs;
    private final PaperDesk desk;
    private final Papers papers;
    private final PdfPapers pdf;
    private final SealedSeasons seasons;
    private final CurrentActor actor;

    ClusterPapers(Jobs jobs, PaperDesk desk, Papers papers, PdfPapers pdf, SealedSeasons seasons, CurrentActor actor) {
        this.jobs = jobs;
        this.desk = desk;
        this.papers = papers;
        this.pdf = pdf;
        this.seasons = seasons;
        this.actor = actor;
    }

    /**
     * Which papers of which seal.
     *
     * @param cluster its code
     * @param papers those that whoever asked may have, and that can be made
     */
    public record Wanted(UUID snapshot, String cluster, boolean withPdf, List<PaperOf> papers) {

        public Wanted {
            papers = List.copyOf(papers);
        }
    }

    /**
     * Has it made, beside all other work.
     *
     * @param some papers of the cluster; those that cannot be made are left out
     * @throws vn.codau.shared.NotPermitted if one of them is about somebody else
     */
    public JobId order(SealedSeason sealed, String cluster, List<PaperOf> some) {
        some.forEach(of -> desk.requireMayHave(sealed, of));
        var ready =
                some.stream().filter(of -> desk.obstacle(sealed, of).isEmpty()).toList();
        if (ready.isEmpty()) {
            throw new DocumentProblem("noneReady");
        }
        var wanted = new Wanted(sealed.snapshot().id(), cluster, desk.hasPdf(), ready);
        var title = JobText.of("documents.job.zip", sealed.subjectName(new PaperOf(Paper.SUMMARY, cluster)));
        return jobs.order(new JobOrder<>(this, about(sealed.snapshot().id(), cluster), wanted, title));
    }

    /** What the actor's own orders of that cluster's papers are about. */
    public String about(UUID snapshot, String cluster) {
        return actor.get().account() + "/" + snapshot + "/" + cluster;
    }

    @Override
    public String code() {
        return "documents.zip";
    }

    @Override
    public Class<Wanted> payload() {
        return Wanted.class;
    }

    @Override
    public JobEnd run(Wanted wanted, JobContext context) throws IOException {
        var sealed = find(wanted.snapshot());
        context.expect(wanted.papers().size());
        var file = context.scratch("papers.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var of : wanted.papers()) {
                context.requireGoing();
                add(zip, sealed, of, wanted.withPdf(), context);
                context.step();
            }
        }
        return JobEnd.file(file, name(sealed, wanted.cluster()), "application/zip");
    }

    private void add(ZipOutputStream zip, SealedSeason sealed, PaperOf of, boolean withPdf, JobContext context)
            throws IOException {
        var word = papers.word(sealed, of, desk.usualIssue(sealed, of));
        put(zip, PaperDesk.fileName(sealed, of, Format.DOCX), word);
        if (withPdf) {
            put(zip, PaperDesk.fileName(sealed, of, Format.PDF), pdf.rendered(word, context));
        }
        if (of.paper() == Paper.SUMMARY) {
            put(zip, PaperDesk.fileName(sealed, of, Format.XLSX), papers.workbook(sealed, of.subject()));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String name(SealedSeason sealed, String cluster) {
        return PaperDesk.fileName(sealed, new PaperOf(Paper.SUMMARY, cluster), Format.XLSX)
                .replaceFirst("^summary", "papers")
                .replaceFirst("xlsx$", "zip");
    }

    @Override
    public void handOut(Wanted wanted, ResultFile file) {
        var sealed = find(wanted.snapshot());
        wanted.papers().forEach(of -> desk.requireMayHave(sealed, of));
        desk.handedOut(sealed, wanted.cluster(), file.name(), file.sha256());
    }

    private SealedSeason find(UUID snapshot) {
        return seasons.find(snapshot).orElseThrow(() -> new DocumentProblem("noSubject", snapshot.toString()));
    }
}
