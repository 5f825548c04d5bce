package vn.codau.documents.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.papers.PaperFile.Format;
import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.shared.DomainProblem;

/** Links to a paper's files. Each file is made when it is asked for, and whoever asks is asked for permission then. */
final class PaperLinks extends Div {

    private final PaperDesk desk;
    private final Supplier<SealedSeason> sealed;
    private final PaperOf of;
    private final String subject;

    /** Links to the paper as its office usually issues it. */
    PaperLinks(PaperDesk desk, Supplier<SealedSeason> sealed, PaperOf of, String subject) {
        this(desk, sealed, of, subject, season -> desk.usualIssue(season, of));
    }

    /** Links to the paper as it is issued this time. */
    PaperLinks(
            PaperDesk desk,
            Supplier<SealedSeason> sealed,
            PaperOf of,
            String subject,
            Function<SealedSeason, Issue> issue) {
        this.desk = desk;
        this.sealed = sealed;
        this.of = of;
        this.subject = subject;
        addClassName("paper-links");
        formats().forEach(format -> add(link(format, issue)));
    }

    private List<Format> formats() {
        var formats = new ArrayList<Format>();
        formats.add(Format.DOCX);
        if (desk.hasPdf()) {
            formats.add(Format.PDF);
        }
        if (of.paper() == Paper.SUMMARY) {
            formats.add(Format.XLSX);
        }
        return formats;
    }

    private Anchor link(Format format, Function<SealedSeason, Issue> issue) {
        var download = DownloadHandler.fromInputStream(event -> response(format, issue));
        var link = new Anchor(download, format.name());
        var name = getTranslation("documents.paper." + of.paper());
        link.getElement()
                .setAttribute("aria-label", getTranslation("documents.papers.download", name, subject, format.name()));
        link.addClassName("paper-link");
        return link;
    }

    private DownloadResponse response(Format format, Function<SealedSeason, Issue> issue) {
        try {
            var season = sealed.get();
            var file = desk.print(season, of, format, issue.apply(season));
            var content = file.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), format.mediaType(), content.length);
        } catch (DomainProblem refused) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN, refused);
        }
    }
}
