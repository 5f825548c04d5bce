package vn.codau.scoring.verify;

import java.util.Set;
import vn.codau.scoring.sheet.Verified;

/**
 * A cell of the verifiers' queue.
 *
 * @param unitCode as when the sheet was made
 * @param causes why it is there; {@link Cause#DEMAND} alone for a cell that somebody took of its own accord
 */
public record VerificationItem(
        Verified.Place place, String unitCode, String unitName, String title, Set<Cause> causes, Verified.Case now) {

    /** Why a cell asks to be verified. */
    public enum Cause {
        /** Somebody's score differs from the claim by more than may go without a comment. */
        DIFFERENCE,
        /** Its evidence was questioned or rejected. */
        EVIDENCE,
        /** It is the best that others are measured against. */
        LEADER,
        /** A verified answer elsewhere let it in, and nobody has scored it. */
        LET_IN,
        /** A verifier took it. */
        DEMAND
    }

    public VerificationItem {
        causes = Set.copyOf(causes);
    }

    /** Whether it is in somebody's hands and not decided. */
    public boolean isUnderWay() {
        return now.holder().isPresent() || now.state() == Verified.State.PROPOSED;
    }
}
