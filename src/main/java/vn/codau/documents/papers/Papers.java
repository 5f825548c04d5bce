package vn.codau.documents.papers;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Issue.Issuer;
import vn.codau.documents.sealed.Issue.Numbering;
import vn.codau.documents.sealed.Issue.Signature;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.PaperSnapshot;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.documents.template.DocumentSettings;

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

    public Papers(Templates templates, DocumentSettings settings) {
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
        var making = new PaperRequest(sealed, of, issue, checkAddress(sealed.snapshot()));
        PaperPrerequisites.require(making);
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
        PaperPrerequisites.require(making(sealed, of));
    }

    Issue usualIssue(SealedSeason sealed, PaperOf of) {
        return new UsualIssue(settings.province()).of(making(sealed, of));
    }

    private PaperRequest making(SealedSeason sealed, PaperOf of) {
        return new PaperRequest(sealed, of, NO_ISSUE, checkAddress(sealed.snapshot()));
    }

    String checkAddress(PaperSnapshot snapshot) {
        return settings.url().replaceFirst("/+$", "") + "/check/" + snapshot.id() + "/" + snapshot.shortHash();
    }
}
