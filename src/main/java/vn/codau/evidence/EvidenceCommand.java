package vn.codau.evidence;

import static vn.codau.shared.CommandRule.by;

import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** What can be done to evidence. */
public enum EvidenceCommand implements Command {
    /** Evidence is gathered the year long; after self-scoring the sheet decides: it is open only where something was returned. */
    ADD_EVIDENCE(by(Role.UNIT_OFFICER, Role.UNIT_HEAD).between(Phase.REGISTRATION, Phase.VERIFICATION)),
    REVISE_EVIDENCE(by(Role.UNIT_OFFICER, Role.UNIT_HEAD).between(Phase.REGISTRATION, Phase.VERIFICATION)),
    LINK_EVIDENCE(by(Role.UNIT_OFFICER, Role.UNIT_HEAD).between(Phase.REGISTRATION, Phase.VERIFICATION)),
    REMOVE_EVIDENCE(by(Role.UNIT_OFFICER, Role.UNIT_HEAD).between(Phase.REGISTRATION, Phase.VERIFICATION)),
    /** The portal's own: somebody's file was refused, and all that is left of it is this record. */
    REFUSE_EVIDENCE(by(Role.UNIT_OFFICER, Role.UNIT_HEAD).ofNoSeason()),
    ASSESS_EVIDENCE(by(Role.STANDING_BODY, Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.SPECIALIST)
            .between(Phase.CROSS_SCORING, Phase.OBJECTION)),
    /** Compares the stored files with what is recorded; changes nothing, so it is not in the log itself. */
    CHECK_EVIDENCE(by(Role.ADMINISTRATOR, Role.STANDING_BODY, Role.AUDITOR).ofNoSeason()),
    TIDY_EVIDENCE(by(Role.ADMINISTRATOR, Role.STANDING_BODY).ofNoSeason());

    @SuppressWarnings("ImmutableEnumChecker") // A rule holds copies.
    private final CommandRule rule;

    EvidenceCommand(CommandRule rule) {
        this.rule = rule;
    }

    @Override
    public CommandRule rule() {
        return rule;
    }
}
