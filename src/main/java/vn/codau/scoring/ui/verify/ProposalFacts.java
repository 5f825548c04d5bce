package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.stream.Collectors;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.ui.cell.CellValueInWords;
import vn.codau.scoring.verify.VerificationView;
import vn.codau.uikit.Moments;

/** A proposed score as it was proposed, and what the second person said to it; nothing of it can be changed. */
final class ProposalFacts extends Composite<DescriptionList> {

    ProposalFacts(CriteriaTable table, VerificationView view, Verified.Proposal proposal) {
        getContent().addClassName("proposal-facts");
        proposal.paper()
                .ifPresent(paper -> add(
                        "scoring.verify.paper.named",
                        getTranslation("scoring.verify.paper.text", paper.number(), Moments.day(paper.day()))));
        var words = new CellValueInWords(table, view.leaf());
        if (view.now().state() == Verified.State.MISMATCH) {
            view.mismatches().stream().findFirst().ifPresent(latest -> {
                add("scoring.verify.mismatch.first", typed(words, latest.first()));
                add("scoring.verify.mismatch.second", typed(words, latest.second()));
            });
        } else {
            add(
                    "scoring.verify.proposal",
                    proposal.entered().map(words::of).orElseGet(() -> getTranslation("scoring.verify.sealed")));
        }
        if (!proposal.reason().isEmpty()) {
            add("scoring.verify.reason", proposal.reason());
        }
        add("scoring.verify.cited", cited(view, proposal));
        add("scoring.verify.proposer", proposal.by());
        var isDecided = view.now().state() != Verified.State.MISMATCH;
        view.now().decision().filter(decision -> isDecided).ifPresent(decision -> {
            add("scoring.verify.decidedBy", decision.by() + ", " + Moments.shown(decision.at()));
            if (!decision.reason().isEmpty()) {
                add("scoring.verify.rejection", decision.reason());
            }
        });
    }

    private String typed(CellValueInWords words, Verified.Typed typed) {
        return getTranslation("scoring.verify.mismatch.typed", words.of(typed.entered()), typed.by());
    }

    /** By the names that the files bear now; one that was taken back since is still said to have been cited. */
    private String cited(VerificationView view, Verified.Proposal proposal) {
        if (proposal.evidence().isEmpty()) {
            return getTranslation("scoring.verify.citedNone");
        }
        var names = view.evidence().stream().collect(Collectors.toMap(EvidenceItem::id, EvidenceItem::name));
        return proposal.evidence().stream()
                .map(id -> names.getOrDefault(id, getTranslation("scoring.verify.citedGone")))
                .collect(Collectors.joining("; "));
    }

    private void add(String key, String text) {
        getContent().add(new Term(getTranslation(key)), new Description(text));
    }
}
