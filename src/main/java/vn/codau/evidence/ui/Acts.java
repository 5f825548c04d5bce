package vn.codau.evidence.ui;

import java.time.Clock;
import java.time.LocalDate;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.platform.time.Vietnam;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;

/** What the panel's parts can do, and whom they tell. */
record Acts(EvidenceFiles files, EvidenceQueries queries, Clock clock, Runnable changed) {

    /** Gives a command; false if it was refused, which was said then. */
    boolean done(Runnable command, String doneKey) {
        try {
            command.run();
        } catch (DomainProblem refusal) {
            Notices.refused(refusal);
            return false;
        }
        Notices.done(doneKey);
        changed.run();
        return true;
    }

    LocalDate today() {
        return Vietnam.today(clock);
    }
}
