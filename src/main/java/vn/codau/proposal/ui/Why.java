package vn.codau.proposal.ui;

import vn.codau.engine.season.Selection.Electorate;
import vn.codau.proposal.flag.FlagSelection;

/** Whether votes count, and of whom they are a share. */
final class Why {

    private Why() {}

    /** Whether there are votes that decide. */
    static boolean isCounted(FlagSelection selection) {
        return selection.council().isPresent() && selection.isQuorate() && !selection.isOvertaken();
    }

    /** The translation key of why there are none. */
    static String uncounted(FlagSelection selection) {
        if (selection.council().isEmpty()) {
            return "proposal.why.open";
        }
        return selection.isQuorate() ? "proposal.why.overtaken" : "proposal.why.inquorate";
    }

    /** The number of those of whom the threshold is a share. */
    static int electorate(FlagSelection selection) {
        return selection
                .council()
                .map(record -> selection.rule().flag().threshold().of() == Electorate.ALL
                        ? record.members()
                        : record.present())
                .orElse(0);
    }
}
