package vn.codau.scoring.verify;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringProblem.Reason;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.store.Sheets;
import vn.codau.scoring.store.TextLimits;
import vn.codau.season.gate.PhaseGate;

/** Proposes a verified score, for somebody else to decide. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VerificationProposal {

    private final PhaseGate gate;
    private final Sheets sheets;
    private final VerificationStore store;
    private final VerifiedCells cells;
    private final EvidenceQueries evidence;

    VerificationProposal(
            PhaseGate gate, Sheets sheets, VerificationStore store, VerifiedCells cells, EvidenceQueries evidence) {
        this.gate = gate;
        this.sheets = sheets;
        this.store = store;
        this.cells = cells;
        this.evidence = evidence;
    }

    void propose(Asking now, Verified.Propose propose) {
        TextLimits.requireGiven(propose.reason());
        propose.paper().ifPresent(paper -> TextLimits.requirePaper(paper, now.at()));
        var place = propose.place();
        var read = sheets.around(place.cluster(), place.unit());
        gate.require(read.cluster().season(), ScoreCommand.PROPOSE_VERIFIED);
        if (propose.entered().isBlank()) {
            throw new ScoringProblem(Reason.TEXT_REQUIRED);
        }
        var cell = new VerifiedCells.Found(read, read.sheet(place.unit()), place.criterion());
        cells.change(cell, propose.entered(), propose.reason(), now); // Refuses what could not be stored.
        requireCited(propose);
        if (!store.propose(cells.key(cell), now, propose)) {
            throw new ScoringProblem(Reason.NOT_CLAIMED);
        }
        cells.tell(
                ScoreCommand.PROPOSE_VERIFIED,
                cell,
                said(propose),
                propose.paper().map(Verified.Paper::text).orElse(propose.reason()));
    }

    /** Of what a second person is to type from a paper neither the value nor the reason, which may say it. */
    private static String said(Verified.Propose propose) {
        var cited = propose.evidence().stream().map(EvidenceId::toString).collect(Collectors.joining(" "));
        var value = propose.paper().isPresent()
                ? VerifiedCells.SEALED
                : propose.entered().text();
        return value + " | " + cited;
    }

    private void requireCited(Verified.Propose propose) {
        var shown = evidence.of(propose.place().cluster(), propose.place().unit());
        var known = shown.stream().map(EvidenceItem::id).toList();
        if (!known.containsAll(propose.evidence())) {
            throw new ScoringProblem(Reason.UNKNOWN_EVIDENCE);
        }
        var isShown = shown.stream()
                .anyMatch(item -> item.criteria().contains(propose.place().criterion()));
        if (isShown && propose.evidence().isEmpty()) {
            throw new ScoringProblem(Reason.TEXT_REQUIRED);
        }
    }
}
