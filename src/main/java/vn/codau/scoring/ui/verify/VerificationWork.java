package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.platform.time.Vietnam;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.RefusedValue;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.ui.cell.TextDialog;
import vn.codau.scoring.ui.cell.TooLate;
import vn.codau.scoring.verify.RankEffects;
import vn.codau.scoring.verify.Verification;
import vn.codau.scoring.verify.VerificationView;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;

/** What there is to do about a cell: a score is proposed, confirmed, typed once more from its paper, or rejected. */
final class VerificationWork extends Composite<Div> {

    private final Verification verification;
    private final CriteriaTable table;
    private final Clock clock;
    private final Runnable refresh;
    private @Nullable ProposalForm form;
    private @Nullable RetypeForm retyping;
    private Optional<RankEffects> effects = Optional.empty();

    /**
     * The work on one cell after another.
     *
     * @param refresh shows the cell as it is then, after anything was done or refused
     */
    VerificationWork(Verification verification, CriteriaTable table, Clock clock, Runnable refresh) {
        this.verification = verification;
        this.table = table;
        this.clock = clock;
        this.refresh = refresh;
    }

    void previewing(RankEffects known) {
        effects = Optional.of(known);
    }

    /** Forgets what was typed. */
    void begin() {
        form = null;
        retyping = null;
    }

    void focus() {
        if (form != null) {
            form.focus();
        }
    }

    /** A form that somebody has begun stays, whatever becomes of the cell meanwhile. */
    void show(VerificationView now, boolean isOpen) {
        var work = getContent();
        work.removeAll();
        if (!isOpen) {
            work.add(hint("scoring.verify.closed"));
        }
        now.now().proposal().ifPresent(proposal -> work.add(new ProposalFacts(table, now, proposal)));
        if (now.now().waitsForMe() && isOpen) {
            now.now().proposal().ifPresent(proposal -> work.add(decision(now, proposal)));
        } else if (now.now().state() == Verified.State.PROPOSED) {
            work.add(hint("scoring.verify.secondPerson"));
        }
        if (now.now().state() == Verified.State.MISMATCH) {
            work.add(hint("scoring.verify.mismatched"));
        }
        if (now.now().isMine() && form == null) {
            form = form(now);
        }
        if (form != null) {
            form.showEvidence(now.evidence());
            work.add(form);
        } else if (isOpen && now.now().proposal().isEmpty()) {
            work.add(hint("scoring.verify.claimHint"));
        }
    }

    private ProposalForm form(VerificationView now) {
        var today = Vietnam.today(clock);
        var made = new ProposalForm(table, now, today, this::propose);
        if (effects.isPresent()) {
            made.offerPreview(entered -> showEffect(now.place(), entered));
        }
        return made;
    }

    /** A score that this person knows is confirmed; one that it must not know is typed, and its effect is not shown. */
    private Component decision(VerificationView now, Verified.Proposal proposal) {
        if (proposal.entered().isEmpty()) {
            if (retyping == null || !retyping.isFor(now)) {
                retyping = new RetypeForm(table, now, this::retype, rejecting(now));
            }
            return retyping;
        }
        showEffect(now.place(), proposal.entered().get());
        var confirm = new Button(
                getTranslation("scoring.verify.confirm"),
                click -> attempt(() -> {
                    verification.confirm(
                            new Verified.Confirm(now.place(), now.now().version()));
                    Notices.done("scoring.verify.confirmed");
                }));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(confirm, rejecting(now));
        actions.addClassName("cell-moves");
        return actions;
    }

    private Button rejecting(VerificationView now) {
        return new Button(
                getTranslation("scoring.verify.reject"),
                click -> new TextDialog(
                                getTranslation("scoring.verify.reject.title"),
                                getTranslation("scoring.verify.reject.text"),
                                getTranslation("scoring.verify.reject.send"),
                                why -> attempt(() -> reject(now, why)))
                        .open());
    }

    /** In place of what was said of another score. */
    private void showEffect(Verified.Place place, CellValue entered) {
        effects.ifPresent(known -> {
            var work = getContent();
            work.getChildren().filter(EffectPanel.class::isInstance).toList().forEach(Component::removeFromParent);
            work.add(new EffectPanel(() -> known.of(place, entered)));
        });
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }

    private void propose() {
        var sent = Objects.requireNonNull(form);
        sent.filled()
                .ifPresent(propose -> attempt(
                        () -> {
                            verification.propose(propose);
                            form = null;
                            Notices.done("scoring.verify.proposed");
                        },
                        sent::refuse));
    }

    private void retype() {
        var sent = Objects.requireNonNull(retyping);
        sent.filled()
                .ifPresent(typed -> attempt(
                        () -> Notices.done(
                                verification.retype(typed) ? "scoring.verify.confirmed" : "scoring.verify.mismatched"),
                        sent::refuse));
    }

    private void reject(VerificationView now, String why) {
        verification.reject(new Verified.Reject(now.place(), now.now().version(), why));
        Notices.done("scoring.verify.rejected");
    }

    /** Does it and shows the cell as it is then; says why where it is refused. */
    boolean attempt(Runnable act) {
        return attempt(act, why -> {});
    }

    private boolean attempt(Runnable act, Consumer<String> refuse) {
        try {
            act.run();
        } catch (RefusedValue refused) {
            refuse.accept(getTranslation(refused.key(), refused.arguments().toArray()));
            return false;
        } catch (DomainProblem refused) {
            Notices.refused(TooLate.orElse(refused));
            refresh.run();
            return false;
        }
        refresh.run();
        return true;
    }
}
