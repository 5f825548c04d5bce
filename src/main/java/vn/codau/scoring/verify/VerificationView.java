package vn.codau.scoring.verify;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.score.Cell;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.store.ScoreVersion;

/**
 * One cell as a verifier weighs it.
 *
 * @param target the unit's target, where the criterion takes one
 * @param outside the node of the table by which the criterion does not concern the unit; empty where it does
 * @param claim what the unit claims
 * @param given what others gave, the verified score included
 * @param settled what the cell comes to now
 * @param history every version of every record of it, the latest first
 * @param mismatches when two people typed different scores from one paper, the latest first
 */
public record VerificationView(
        Verified.Place place,
        Leaf leaf,
        Optional<Decimal> target,
        Optional<String> outside,
        vn.codau.scoring.sheet.ScoreCell claim,
        List<ScoreMatrix.Given> given,
        Cell settled,
        List<EvidenceItem> evidence,
        List<ScoreVersion> history,
        List<Verified.Mismatch> mismatches,
        Verified.Case now) {

    public VerificationView {
        given = List.copyOf(given);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
        mismatches = List.copyOf(mismatches);
    }
}
