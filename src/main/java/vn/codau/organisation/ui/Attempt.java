package vn.codau.organisation.ui;

import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;

/** Gives a command and shows its refusal, after which a dialog stays open with what was typed. */
final class Attempt {

    private Attempt() {}

    /** Whether it was done. */
    static boolean done(Runnable command, String doneKey) {
        try {
            command.run();
        } catch (DomainProblem refusal) {
            Notices.refused(refusal);
            return false;
        }
        Notices.done(doneKey);
        return true;
    }
}
