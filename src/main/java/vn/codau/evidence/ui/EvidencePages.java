package vn.codau.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceQueries;

/** What other modules' screens show of evidence. */
@Component
public class EvidencePages {

    private final EvidenceFiles files;
    private final EvidenceQueries queries;
    private final Clock clock;

    EvidencePages(EvidenceFiles files, EvidenceQueries queries, Clock clock) {
        this.files = files;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * A panel for one criterion's evidence at a time.
     *
     * @param criteria all that a file can be shown for
     * @param changed told after every change; reads the evidence anew and shows it
     */
    public EvidencePanel panel(List<EvidenceCriterion> criteria, Runnable changed) {
        return new EvidencePanel(new Acts(files, queries, clock, changed), criteria);
    }

    /** A link to a file; the server asks at every request whether the reader may have it. */
    public static Anchor file(EvidenceItem item) {
        return FileLink.to(item.id(), item.revision(), item.name());
    }
}
