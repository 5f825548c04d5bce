package vn.codau.evidence.item;

import vn.codau.shared.DomainProblem;

/** Why something about evidence is refused; nothing was kept or changed. */
public final class EvidenceProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** Which rule it breaks. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY("evidence.problem.empty"),
        /** It is larger than one file may be. */
        TOO_LARGE("evidence.problem.tooLarge"),
        /** The unit has used up its room for this season. */
        QUOTA("evidence.problem.quota"),
        /** The unit has as many files as it may. */
        TOO_MANY("evidence.problem.tooMany"),
        /** It is of none of the types that are taken. */
        TYPE("evidence.problem.type"),
        /** Its name ends in another type than it is of. */
        RENAMED("evidence.problem.renamed"),
        /** It is one of Office's older formats. */
        OLD_FORMAT("evidence.problem.oldFormat"),
        /** It holds macros or scripts. */
        MACROS("evidence.problem.macros"),
        /** It is locked with a password. */
        ENCRYPTED("evidence.problem.encrypted"),
        /** It unpacks to far more than it is. */
        BOMB("evidence.problem.bomb"),
        /** It is damaged, cut off, or two types at once. */
        DAMAGED("evidence.problem.damaged"),
        /** Its picture has too many pixels. */
        PIXELS("evidence.problem.pixels"),
        /** It holds files of other types than are taken. */
        INSIDE("evidence.problem.inside"),
        /** The virus scanner found something. */
        VIRUS("evidence.problem.virus"),
        /** The virus scanner is set up and does not answer. */
        NO_SCANNER("evidence.problem.noScanner"),
        /** The connection broke while it came in. */
        CUT("evidence.problem.cut"),
        /** It could not be written: the disk is full or not there. */
        NO_ROOM("evidence.problem.noRoom"),
        /** The content is not where it should be. */
        LOST("evidence.problem.lost"),
        /** The unit shows the same content for the same criterion already. */
        DUPLICATE("evidence.problem.duplicate"),
        /** It has to be shown for one criterion at least. */
        LAST_CRITERION("evidence.problem.lastCriterion"),
        /** Whoever questions or rejects has to say why. */
        NOTE_MISSING("evidence.problem.noteMissing"),
        /** The note is too long. */
        NOTE_LONG("evidence.problem.noteLong"),
        /** There is no such evidence for this actor. */
        UNKNOWN("evidence.problem.unknown");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    public EvidenceProblem(Reason reason, Object... arguments) {
        super(reason.key, arguments);
        this.reason = reason;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }

    public EvidenceProblem causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }
}
