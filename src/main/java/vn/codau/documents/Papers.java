package vn.codau.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes papers. The same snapshot and the same template give the same words; who may have them is asked elsewhere. */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
public class Papers {

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
        return template.filled(PaperContent.of(making, template.textWidth()));
    }

    /** A cluster's score summary as a workbook, whose numbers are numbers. */
    public byte[] workbook(SealedSeason sealed, String cluster) {
        var ranking = sealed.cluster(cluster).orElseThrow(() -> new DocumentProblem("noSubject", cluster));
        return new SummaryWorkbook(sealed, ranking, checkAddress(sealed.snapshot())).written();
    }

    String checkAddress(Snapshot snapshot) {
        return settings.url().replaceFirst("/+$", "") + "/check/" + snapshot.id() + "/" + snapshot.shortHash();
    }
}
