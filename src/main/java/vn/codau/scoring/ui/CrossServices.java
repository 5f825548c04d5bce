package vn.codau.scoring.ui;

import org.springframework.stereotype.Component;
import vn.codau.evidence.EvidenceQueries;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.scoring.CrossScoring;
import vn.codau.scoring.Interests;
import vn.codau.scoring.ScoringQueries;

/** What cross-scoring one unit asks for. */
@Component
record CrossServices(
        CrossScoring scoring,
        Interests interests,
        ScoringQueries queries,
        EvidenceQueries evidence,
        EvidencePages pages) {}
