package vn.codau.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.criteria.CriteriaTable;
import vn.codau.evidence.EvidenceOf;
import vn.codau.evidence.ui.EvidenceCriterion;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.evidence.ui.EvidencePanel;
import vn.codau.evidence.ui.EvidenceRights;
import vn.codau.scoring.Entered;
import vn.codau.scoring.RankEffects;
import vn.codau.scoring.RefusedValue;
import vn.codau.scoring.Verification;
import vn.codau.scoring.VerificationView;
import vn.codau.scoring.Verified;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;

/**
 * One cell as verifiers work on it: what everybody gave it beside each other, its evidence, and what is to be done now, by
 * one person who proposes or by a second one who decides.
 */
final class VerificationDesk extends Composite<Div> {

    private final Verification verification;
    private final CriteriaTable table;
    private final Clock clock;
    private final boolean isOpen;
    private final CriterionText asked = new CriterionText();
    private final GivenTable given = new GivenTable();
    private final Div standing = new Div();
    private final Div work = new Div();
    private final EvidencePanel evidence;
    private @Nullable VerificationView view;
    private @Nullable ProposalForm form;
    private Optional<RankEffects> effects = Optional.empty();

    /** Whether cells are verified now is asked of the season by whoever opens the desk. */
    VerificationDesk(Verification verification, EvidencePages pages, CriteriaTable table, Clock clock, boolean isOpen) {
        this.verification = verification;
        this.table = table;
        this.clock = clock;
        this.isOpen = isOpen;
        var criteria = table.criteria().leaves().stream()
                .map(leaf -> new EvidenceCriterion(leaf.code(), leaf.title()))
                .toList();
        evidence = pages.panel(criteria, this::refresh);
        getContent().addClassName("verification-desk");
        standing.addClassName("verification-standing");
        standing.getElement().setAttribute("role", "status");
        var cell = new Section(asked, given, HistoryDialog.button(this::history));
        cell.addClassName("verification-cell");
        var act = new Section(standing, work);
        act.addClassName("verification-work");
        getContent().add(cell, act, evidence);
    }

    /** Says beside a score, before anybody proposes or confirms it, what it would do to the ranks. */
    VerificationDesk previewing(RankEffects known) {
        effects = Optional.of(known);
        return this;
    }

    /** Opens a cell as it is now. */
    void open(Verified.Place place) {
        form = null;
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
        given.show(table, now);
        var place = now.place();
        evidence.show(
                new EvidenceOf(table.season(), place.cluster(), place.unit()),
                now.leaf().code(),
                now.evidence(),
                new EvidenceRights(false, isOpen));
        showStanding(now.now());
        showWork(now);
    }

    private void showStanding(Verified.Case now) {
        var words = new CaseWords();
        standing.removeAll();
        standing.add(words.state(now), words.holder(now, clock.instant()));
        if (isOpen && now.isMine()) {
            standing.add(
                    quiet("scoring.verify.renew", () -> verification.claim(view().place())),
                    quiet("scoring.verify.release", this::release));
        } else if (isOpen
                && now.state() != Verified.State.PROPOSED
                && now.holder().isEmpty()) {
            var claim = new Button(getTranslation("scoring.verify.claim"), click -> claim());
            claim.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            standing.add(claim);
        }
    }

    private Button quiet(String key, Runnable act) {
        return new Button(getTranslation(key), click -> attempt(act));
    }

    private void claim() {
        attempt(() -> verification.claim(view().place()));
        if (form != null) {
            form.focus();
        }
    }

    private void release() {
        verification.release(view().place());
        form = null;
    }

    /** Shows what there is to do. A form that somebody has begun stays, whatever becomes of the cell meanwhile. */
    private void showWork(VerificationView now) {
        work.removeAll();
        if (!isOpen) {
            work.add(hint("scoring.verify.closed"));
        }
        now.now().proposal().ifPresent(proposal -> work.add(new ProposalFacts(table, now, proposal)));
        if (now.now().waitsForMe() && isOpen) {
            now.now().proposal().ifPresent(proposal -> showEffect(now.place(), proposal.entered()));
            work.add(decision());
        } else if (now.now().state() == Verified.State.PROPOSED) {
            work.add(hint("scoring.verify.secondPerson"));
        }
        if (now.now().isMine() && form == null) {
            form = new ProposalForm(table, now, this::propose);
            if (effects.isPresent()) {
                form.offerPreview(entered -> showEffect(now.place(), entered));
            }
        }
        if (form != null) {
            form.showEvidence(now.evidence());
            work.add(form);
        } else if (isOpen && now.now().proposal().isEmpty()) {
            work.add(hint("scoring.verify.claimHint"));
        }
    }

    /** In place of what was said of another score. */
    private void showEffect(Verified.Place place, Entered entered) {
        effects.ifPresent(known -> {
            work.getChildren().filter(EffectPanel.class::isInstance).toList().forEach(Component::removeFromParent);
            work.add(new EffectPanel(() -> known.of(place, entered)));
        });
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }

    private Component decision() {
        var confirm = new Button(getTranslation("scoring.verify.confirm"), click -> attempt(this::confirm));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(
                confirm,
                new Button(
                        getTranslation("scoring.verify.reject"),
                        click -> new TextDialog(
                                        getTranslation("scoring.verify.reject.title"),
                                        getTranslation("scoring.verify.reject.text"),
                                        getTranslation("scoring.verify.reject.send"),
                                        why -> attempt(() -> reject(why)))
                                .open()));
        actions.addClassName("cell-moves");
        return actions;
    }

    private void propose() {
        var filled = Objects.requireNonNull(form).filled();
        filled.ifPresent(propose -> attempt(() -> {
            verification.propose(propose);
            form = null;
            Notices.done("scoring.verify.proposed");
        }));
    }

    private void confirm() {
        verification.confirm(new Verified.Confirm(view().place(), view().now().version()));
        Notices.done("scoring.verify.confirmed");
    }

    private void reject(String why) {
        verification.reject(new Verified.Reject(view().place(), view().now().version(), why));
        Notices.done("scoring.verify.rejected");
    }

    /** Does it and shows the cell as it is then; says why where it is refused. What was typed stays. */
    private boolean attempt(Runnable act) {
        try {
            act.run();
        } catch (RefusedValue refused) {
            Objects.requireNonNull(form)
                    .refuse(getTranslation(refused.key(), refused.arguments().toArray()));
            return false;
        } catch (DomainProblem refused) {
            Notices.refused(refused);
            refresh();
            return false;
        }
        refresh();
        return true;
    }

    private void history() {
        new HistoryDialog(table, view().leaf(), view().history()).open();
    }
}
