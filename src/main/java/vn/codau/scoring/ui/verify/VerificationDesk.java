package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.ui.EvidenceCriterion;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.evidence.ui.EvidencePanel;
import vn.codau.evidence.ui.EvidenceRights;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.ui.cell.CriterionText;
import vn.codau.scoring.ui.cell.HistoryDialog;
import vn.codau.scoring.ui.cell.NotConcernedInWords;
import vn.codau.scoring.verify.RankEffects;
import vn.codau.scoring.verify.Verification;
import vn.codau.scoring.verify.VerificationView;

/**
 * One cell as verifiers work on it: what everybody gave it beside each other, its evidence, and what is to be done now, by
 * one person who proposes or by a second one who decides.
 */
public final class VerificationDesk extends Composite<Div> implements VerificationStatus.Listener {

    private final Verification verification;
    private final CriteriaTable table;
    private final boolean isOpen;
    private final CriterionText asked = new CriterionText();
    private final GivenTable given = new GivenTable();
    private final VerificationStatus standing;
    private final VerificationWork work;
    private final EvidencePanel evidence;
    private @Nullable VerificationView view;

    /** Whether cells are verified now is asked of the season by whoever opens the desk. */
    public VerificationDesk(
            Verification verification, EvidencePages pages, CriteriaTable table, Clock clock, boolean isOpen) {
        this.verification = verification;
        this.table = table;
        this.isOpen = isOpen;
        standing = new VerificationStatus(clock, this);
        work = new VerificationWork(verification, table, clock, this::refresh);
        var criteria = table.criteria().leaves().stream()
                .map(leaf -> new EvidenceCriterion(leaf.code(), leaf.title()))
                .toList();
        evidence = pages.panel(criteria, this::refresh);
        getContent().addClassName("verification-desk");
        var cell = new Section(asked, given, HistoryDialog.button(this::history));
        cell.addClassName("verification-cell");
        var act = new Section(standing, work);
        act.addClassName("verification-work");
        getContent().add(cell, act, evidence);
    }

    /** Says beside a score, before anybody proposes or confirms it, what it would do to the ranks. */
    public VerificationDesk previewing(RankEffects known) {
        work.previewing(known);
        return this;
    }

    /** Opens a cell as it is now. */
    public void open(Verified.Place place) {
        work.begin();
        show(verification.view(place));
    }

    private VerificationView view() {
        return Objects.requireNonNull(view);
    }

    private void refresh() {
        show(verification.view(view().place()));
    }

    private void show(VerificationView now) {
        view = now;
        asked.show(table, now.leaf(), now.target(), List.of());
        now.outside().ifPresent(node -> asked.keepOut(new NotConcernedInWords(table).of(node)));
        given.show(table, now);
        var place = now.place();
        evidence.show(
                new EvidenceOf(table.season(), place.cluster(), place.unit()),
                now.leaf().code(),
                now.evidence(),
                new EvidenceRights(false, isOpen));
        standing.show(now.now(), isOpen && now.outside().isEmpty());
        work.setVisible(now.outside().isEmpty());
        work.show(now, isOpen);
    }

    @Override
    public void claim() {
        work.attempt(() -> verification.claim(view().place()));
        work.focus();
    }

    @Override
    public void release() {
        work.attempt(() -> {
            verification.release(view().place());
            work.begin();
        });
    }

    private void history() {
        new HistoryDialog(table, view()).open();
    }
}
