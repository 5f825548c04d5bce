package vn.codau.documents.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import vn.codau.documents.papers.PaperFile.Format;
import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.jobs.ui.JobLine;
import vn.codau.shared.DomainProblem;

/**
 * A paper's files. Word and workbook are made when they are asked for; a PDF file takes its time and is ordered first. Whoever
 * fetches one is asked for permission then.
 */
final class PaperLinks extends Div {

    private final Counter counter;
    private final SealedPapers sealed;
    private final PaperOf of;
    private final String subject;
    private final Optional<Supplier<Issue>> issue;
    private final Optional<JobLine> pdf;

    /** Links to the paper as its office usually issues it. */
    PaperLinks(Counter counter, SealedPapers sealed, PaperOf of, String subject) {
        this(counter, sealed, of, subject, Optional.empty());
    }

    /**
     * Links to the paper as it is issued this time.
     *
     * @param issue what the office puts on it; empty: what it usually does
     */
    PaperLinks(Counter counter, SealedPapers sealed, PaperOf of, String subject, Optional<Supplier<Issue>> issue) {
        this.counter = counter;
        this.sealed = sealed;
        this.of = of;
        this.subject = subject;
        this.issue = issue;
        this.pdf = counter.desk().hasPdf() ? Optional.of(pdf()) : Optional.empty();
        addClassName("paper-links");
        add(link(Format.DOCX));
        if (of.paper() == Paper.SUMMARY) {
            add(link(Format.XLSX));
        }
        pdf.ifPresent(this::add);
    }

    /** What the office puts on the paper has changed: a PDF file with something else on it is another one. */
    void refresh() {
        pdf.ifPresent(JobLine::look);
    }

    private JobLine pdf() {
        var papers = counter.pdf();
        var sought = new JobLine.Sought(
                papers,
                () -> papers.about(sealed.snapshot(), of, own()),
                Format.PDF.name(),
                Format.PDF.name(),
                getTranslation(
                        "documents.papers.file",
                        getTranslation("documents.paper." + of.paper()),
                        subject,
                        Format.PDF.name()));
        return new JobLine(
                        counter.jobs(),
                        sought,
                        () -> papers.order(sealed.season().get(), of, own()))
                .fetchingWhenReady();
    }

    private Optional<Issue> own() {
        return issue.map(Supplier::get);
    }

    private Anchor link(Format format) {
        var download = DownloadHandler.fromInputStream(event -> response(format));
        var link = new Anchor(download, format.name());
        var name = getTranslation("documents.paper." + of.paper());
        link.getElement()
                .setAttribute("aria-label", getTranslation("documents.papers.download", name, subject, format.name()));
        link.addClassName("paper-link");
        return link;
    }

    private DownloadResponse response(Format format) {
        try {
            var season = sealed.season().get();
            var file = counter.desk()
                    .print(
                            season,
                            of,
                            format,
                            own().orElseGet(() -> counter.desk().usualIssue(season, of)));
            var content = file.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), format.mediaType(), content.length);
        } catch (DomainProblem refused) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN, refused);
        }
    }
}
