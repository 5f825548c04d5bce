package vn.codau.scoring.ui.cross;

import org.springframework.stereotype.Component;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.scoring.access.InterestHints;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.export.ScoringQueries;

/** What cross-scoring one unit asks for. */
@Component
public record CrossServices(
        CrossScoring scoring,
        InterestHints interests,
        ScoringQueries queries,
        EvidenceQueries evidence,
        EvidencePages pages) {}
