package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import vn.codau.scoring.sheet.Verified;

/** In whose hands a cell is, with what takes it, holds it for longer and lets it go. */
final class VerificationStatus extends Composite<Div> {

    /** What the desk around it does. */
    interface Listener {

        /** Takes the cell, or holds it for longer. */
        void claim();

        void release();
    }

    private final Clock clock;
    private final Listener listener;

    VerificationStatus(Clock clock, Listener listener) {
        this.clock = clock;
        this.listener = listener;
        getContent().addClassName("verification-standing");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(Verified.Case now, boolean isOpen) {
        var words = new CaseWords();
        var standing = getContent();
        standing.removeAll();
        standing.add(words.state(now), words.holder(now, clock.instant()));
        if (isOpen && now.isMine()) {
            standing.add(
                    new Button(getTranslation("scoring.verify.renew"), click -> listener.claim()),
                    new Button(getTranslation("scoring.verify.release"), click -> listener.release()));
        } else if (isOpen
                && now.state() != Verified.State.PROPOSED
                && now.holder().isEmpty()) {
            var claim = new Button(getTranslation("scoring.verify.claim"), click -> listener.claim());
            claim.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            standing.add(claim);
        }
    }
}
