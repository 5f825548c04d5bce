package vn.codau.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.codau.documents.Issue.Issuer;
import vn.codau.documents.Issue.Numbering;
import vn.codau.documents.Issue.Signature;

/** Makes papers. The same snapshot and the same template give the same words; who may have them is asked elsewhere. */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
public class Papers {

    private static final Issue NO_ISSUE = new Issue(
            new Issuer(Optional.empty(), "", "", ""),
            new Numbering(Optional.empty(), Optional.empty()),
            new Signature(Optional.empty(), "", ""),
            List.of());

    private final Templates templates;
    private final DocumentSettings settings;

    Papers(Templates templates, DocumentSettings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    /**
     * A paper as a Word document.
     *
     * @throws DocumentProblem if the season has nothing to say in it, or the office's template cannot be used
     */
    public byte[] word(SealedSeason sealed, PaperOf of, Issue issue) {
        var template = templates.of(of.paper());
        var making = new Making(sealed, of, issue, checkAddress(sealed.snapshot()));
        Obstacles.require(making);
        return template.filled(PaperContent.of(making, template.textWidth()));
    }

    /** A cluster's score summary as a workbook, whose numbers are numbers. */
    public byte[] workbook(SealedSeason sealed, String cluster) {
        var ranking = sealed.cluster(cluster).orElseThrow(() -> new DocumentProblem("noSubject", cluster));
        return new SummaryWorkbook(sealed, ranking, checkAddress(sealed.snapshot())).written();
    }

    /**
     * Looks whether a paper can be made, without making it.
     *
     * @throws DocumentProblem if not
     */
    void require(SealedSeason sealed, PaperOf of) {
        templates.require(of.paper());
        Obstacles.require(making(sealed, of));
    }

    Issue usualIssue(SealedSeason sealed, PaperOf of) {
        return new UsualIssue(settings.province()).of(making(sealed, of));
    }

    private Making making(SealedSeason sealed, PaperOf of) {
        return new Making(sealed, of, NO_ISSUE, checkAddress(sealed.snapshot()));
    }

    String checkAddress(Snapshot snapshot) {
        return settings.url().replaceFirst("/+$", "") + "/check/" + snapshot.id() + "/" + snapshot.shortHash();
    }
}
