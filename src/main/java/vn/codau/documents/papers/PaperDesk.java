package vn.codau.documents.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.documents.DocumentsCommand;
import vn.codau.documents.pdf.PdfMaker;
import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.platform.digest.Sha256;
import vn.codau.publication.Published;
import vn.codau.publication.PublishedResults;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.NotPermitted;

/** Hands papers out to whoever may have them, and records what was handed out, with the file's hash. */
@Service
public class PaperDesk {

    private static final List<Paper> OF_CLUSTER =
            List.of(Paper.SUMMARY, Paper.MINUTES, Paper.CLUSTER_LETTER, Paper.NOTICE);

    private final Papers papers;
    private final PdfMaker pdf;
    private final PublishedResults published;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    public PaperDesk(
            Papers papers,
            PdfMaker pdf,
            PublishedResults published,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.pdf = pdf;
        this.published = published;
        this.actor = actor;
        this.events = events;
    }

    /** The papers of a sealed season that the acting role may have: the province's, then cluster after cluster. */
    public List<PaperOf> papers(SealedSeason sealed) {
        var all = new ArrayList<PaperOf>();
        if (sealed.season().selection().isPresent()) {
            all.add(PaperOf.province());
        }
        for (var cluster : sealed.season().clusters()) {
            OF_CLUSTER.forEach(paper -> all.add(new PaperOf(paper, cluster.code())));
            cluster.members().forEach(unit -> all.add(new PaperOf(Paper.SHEET, unit)));
        }
        var open = published.of(sealed.places().season());
        return all.stream().filter(of -> mayHave(sealed, of, open)).toList();
    }

    private boolean mayHave(SealedSeason sealed, PaperOf of, Published open) {
        var acting = actor.get();
        return DocumentsCommand.PRINT_PAPER.roles().contains(acting.role())
                && sealed.places().mayHave(acting, of, open);
    }

    /** Whether PDF files can be had. */
    public boolean hasPdf() {
        return pdf.isThere();
    }

    /** Why a paper cannot be made now: what the season has nothing to say about, or a template that cannot be used. */
    public Optional<DomainProblem> obstacle(SealedSeason sealed, PaperOf of) {
        try {
            papers.require(sealed, of);
            return Optional.empty();
        } catch (DocumentProblem problem) {
            return Optional.of(problem);
        }
    }

    /** What the issuing office usually puts on this paper. */
    public Issue usualIssue(SealedSeason sealed, PaperOf of) {
        return papers.usualIssue(sealed, of);
    }

    /**
     * Makes a paper and hands it out, as Word or as a workbook; PDF takes longer than anybody waits, and is a job.
     *
     * @throws NotPermitted if it is about somebody else
     * @throws DocumentProblem if it cannot be made
     */
    @Transactional
    public PaperFile print(SealedSeason sealed, PaperOf of, PaperFile.Format format, Issue issue) {
        requireMayHave(sealed, of);
        var content = switch (format) {
            case DOCX -> papers.word(sealed, of, issue);
            case XLSX -> workbook(sealed, of);
            case PDF -> throw new DocumentProblem("pdf.notThere");
        };
        var file = new PaperFile(fileName(sealed, of, format), content);
        handedOut(sealed, of.subject(), file.name(), Sha256.of(content));
        return file;
    }

    /**
     * Asks whether whoever acts may have that paper now.
     *
     * @throws NotPermitted if it is about somebody else, or the role gives no papers
     */
    public void requireMayHave(SealedSeason sealed, PaperOf of) {
        var acting = actor.get();
        acting.require(DocumentsCommand.PRINT_PAPER);
        if (!sealed.places().mayHave(acting, of, published.of(sealed.places().season()))) {
            throw new NotPermitted(DocumentsCommand.PRINT_PAPER);
        }
    }

    /** Puts on record, in the present transaction, that a file of papers leaves the portal. */
    @Transactional
    public void handedOut(SealedSeason sealed, String subject, String name, String sha256) {
        events.publishEvent(CommandDone.of(
                DocumentsCommand.PRINT_PAPER,
                sealed.subject(subject),
                Optional.empty(),
                Optional.of(name + " sha256:" + sha256)));
    }

    private byte[] workbook(SealedSeason sealed, PaperOf of) {
        if (of.paper() != Paper.SUMMARY) {
            throw new DocumentProblem("noSubject", of.subject());
        }
        return papers.workbook(sealed, of.subject());
    }

    /** Codes may hold anything; a file's name holds letters and digits. */
    public static String fileName(SealedSeason sealed, PaperOf of, PaperFile.Format format) {
        var paper = of.paper().template().replace(".docx", "");
        var subject = of.subject().isEmpty() ? "" : "-" + of.subject().replaceAll("[^\\p{L}\\p{N}_-]", "_");
        return paper + subject + "-" + sealed.snapshot().number() + "-"
                + sealed.snapshot().shortHash() + "." + format.name().toLowerCase(Locale.ROOT);
    }
}
