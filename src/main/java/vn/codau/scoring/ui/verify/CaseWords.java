package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Comparator;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.verify.VerificationItem;
import vn.codau.uikit.Countdown;
import vn.codau.uikit.Moments;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Says where a verification stands: why the cell is looked into, in whose hands it is and for how long. */
final class CaseWords {

    private final UI reader = UI.getCurrentOrThrow();

    /** Why the cell is in the queue. */
    Component causes(VerificationItem item) {
        var badges = new Div();
        badges.addClassName("badges");
        item.causes().stream()
                .sorted(Comparator.naturalOrder())
                .map(cause -> new StatusBadge(say("scoring.verify.cause." + cause), tone(cause)))
                .forEach(badges::add);
        return badges;
    }

    private static Tone tone(VerificationItem.Cause cause) {
        return switch (cause) {
            case DIFFERENCE -> Tone.WARNING;
            case EVIDENCE -> Tone.BAD;
            case LEADER, LET_IN, DEMAND -> Tone.NEUTRAL;
        };
    }

    /** Where it stands, in one badge. */
    StatusBadge state(Verified.Case now) {
        return switch (now.state()) {
            case OPEN -> new StatusBadge(say("scoring.verify.state.OPEN"), Tone.NEUTRAL);
            case PROPOSED -> new StatusBadge(say("scoring.verify.state.PROPOSED"), Tone.WARNING);
            case CONFIRMED -> new StatusBadge(say("scoring.verify.state.CONFIRMED"), Tone.GOOD);
            case MISMATCH -> new StatusBadge(say("scoring.verify.state.MISMATCH"), Tone.BAD);
            case REJECTED -> new StatusBadge(say("scoring.verify.state.REJECTED"), Tone.BAD);
        };
    }

    /** Who holds it, with the time that is left, or who proposed what waits; nothing where it is in nobody's hands. */
    Component holder(Verified.Case now, Instant present) {
        var line = new Div();
        line.addClassName("hold");
        now.holder()
                .ifPresentOrElse(
                        holder -> line.add(new Countdown(holder.until(), present, held(holder))),
                        () -> now.proposal()
                                .filter(proposal -> now.state() == Verified.State.PROPOSED)
                                .ifPresent(proposal -> line.add(proposed(proposal))));
        return line;
    }

    private String held(Verified.Holder holder) {
        var until = Moments.timeOfDay(holder.until());
        return holder.mine()
                ? say("scoring.verify.heldByMe", until)
                : say("scoring.verify.heldBy", holder.name(), until);
    }

    private String proposed(Verified.Proposal proposal) {
        return proposal.mine() ? say("scoring.verify.proposedByMe") : say("scoring.verify.proposedBy", proposal.by());
    }

    private String say(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
