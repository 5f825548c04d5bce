package vn.codau.shared;

import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be changed in the portal, and who may. Relation (whose unit, which cluster) is checked by the service
 * besides; phase by the season's gate. A command's name stands in the audit log for ever.
 */
public enum Command {
    // audit
    /** Searches and checks the log and signs how far it has come; changes nothing, so it is not in the log itself. */
    CHECK_AUDIT(EnumSet.of(Role.AUDITOR, Role.STANDING_BODY)),
    // identity
    SIGN_IN(EnumSet.allOf(Role.class)),
    SIGN_OUT(EnumSet.allOf(Role.class)),
    END_OWN_SESSION(EnumSet.allOf(Role.class)),
    CHANGE_OWN_PASSWORD(EnumSet.allOf(Role.class)),
    SWITCH_ROLE(EnumSet.allOf(Role.class)),
    CREATE_ACCOUNT(EnumSet.of(Role.ADMINISTRATOR, Role.STANDING_BODY)),
    CHANGE_ACCOUNT(EnumSet.of(Role.ADMINISTRATOR, Role.STANDING_BODY)),
    DISABLE_ACCOUNT(EnumSet.of(Role.ADMINISTRATOR, Role.STANDING_BODY)),
    ENABLE_ACCOUNT(EnumSet.of(Role.ADMINISTRATOR, Role.STANDING_BODY)),
    RESET_PASSWORD(EnumSet.of(Role.ADMINISTRATOR, Role.STANDING_BODY)),
    GRANT_ROLE(EnumSet.of(Role.ADMINISTRATOR, Role.STANDING_BODY)),
    REVOKE_ROLE(EnumSet.of(Role.ADMINISTRATOR, Role.STANDING_BODY)),
    // organisation
    CREATE_UNIT(EnumSet.of(Role.STANDING_BODY)),
    CHANGE_UNIT(EnumSet.of(Role.STANDING_BODY)),
    CLOSE_UNIT(EnumSet.of(Role.STANDING_BODY)),
    IMPORT_UNITS(EnumSet.of(Role.STANDING_BODY)),
    CREATE_CLUSTER(EnumSet.of(Role.STANDING_BODY)),
    CHANGE_CLUSTER(EnumSet.of(Role.STANDING_BODY)),
    ASSIGN_MEMBER(EnumSet.of(Role.STANDING_BODY)),
    MOVE_MEMBER(EnumSet.of(Role.STANDING_BODY)),
    REMOVE_MEMBER(EnumSet.of(Role.STANDING_BODY)),
    APPOINT_HEAD(EnumSet.of(Role.STANDING_BODY)),
    APPOINT_DEPUTIES(EnumSet.of(Role.STANDING_BODY)),
    // season
    CREATE_SEASON(EnumSet.of(Role.STANDING_BODY)),
    CHANGE_SEASON(EnumSet.of(Role.STANDING_BODY)),
    COPY_SEASON(EnumSet.of(Role.STANDING_BODY)),
    SCHEDULE_PHASES(EnumSet.of(Role.STANDING_BODY)),
    CLOSE_PHASE(EnumSet.of(Role.STANDING_BODY)),
    REOPEN_PHASE(EnumSet.of(Role.STANDING_BODY)),
    EXTEND_DEADLINE(EnumSet.of(Role.STANDING_BODY)),
    // criteria
    SAVE_CRITERIA_DRAFT(EnumSet.of(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY)),
    IMPORT_CRITERIA(EnumSet.of(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY)),
    COPY_CRITERIA(EnumSet.of(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY)),
    PUBLISH_CRITERIA(EnumSet.of(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY)),
    SET_TARGETS(EnumSet.of(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY)),
    // evidence
    ADD_EVIDENCE(EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_HEAD)),
    REVISE_EVIDENCE(EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_HEAD)),
    LINK_EVIDENCE(EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_HEAD)),
    REMOVE_EVIDENCE(EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_HEAD)),
    /** The portal's own: somebody's file was refused, and all that is left of it is this record. */
    REFUSE_EVIDENCE(EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_HEAD)),
    ASSESS_EVIDENCE(EnumSet.of(Role.STANDING_BODY, Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.SPECIALIST)),
    /** Compares the stored files with what is recorded; changes nothing, so it is not in the log itself. */
    CHECK_EVIDENCE(EnumSet.of(Role.ADMINISTRATOR, Role.STANDING_BODY, Role.AUDITOR)),
    TIDY_EVIDENCE(EnumSet.of(Role.ADMINISTRATOR, Role.STANDING_BODY)),
    // scoring
    SAVE_SELF_SCORE(EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_HEAD)),
    SUBMIT_SHEET(EnumSet.of(Role.UNIT_HEAD)),
    RETURN_SHEET(EnumSet.of(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.STANDING_BODY)),
    SAVE_CROSS_SCORE(EnumSet.of(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.UNIT_HEAD, Role.UNIT_OFFICER)),
    SUBMIT_REVIEW(EnumSet.of(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.UNIT_HEAD)),
    RECUSE(EnumSet.of(Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY, Role.UNIT_HEAD)),
    SAVE_SPECIALIST_SCORE(EnumSet.of(Role.SPECIALIST)),
    SUBMIT_SPECIALIST_SCORES(EnumSet.of(Role.SPECIALIST)),
    CLAIM_VERIFICATION(EnumSet.of(Role.STANDING_BODY)),
    PROPOSE_VERIFIED(EnumSet.of(Role.STANDING_BODY)),
    CONFIRM_VERIFIED(EnumSet.of(Role.STANDING_BODY)),
    /** In the log when two people typed different scores from one paper; the same score twice is confirmed. */
    RETYPE_VERIFIED(EnumSet.of(Role.STANDING_BODY)),
    REJECT_VERIFIED(EnumSet.of(Role.STANDING_BODY)),
    // meeting
    RECORD_MEETING(EnumSet.of(Role.STANDING_BODY, Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY)),
    // ranking
    HOLD_UNIT(EnumSet.of(Role.STANDING_BODY)),
    RELEASE_HOLD(EnumSet.of(Role.STANDING_BODY)),
    SET_REGISTRATION(EnumSet.of(Role.STANDING_BODY)),
    SET_GRADING(EnumSet.of(Role.STANDING_BODY)),
    DECIDE_LEADER(EnumSet.of(Role.STANDING_BODY, Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY)),
    LEAVE_VACANT(EnumSet.of(Role.STANDING_BODY, Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY)),
    WITHDRAW_DECISION(EnumSet.of(Role.STANDING_BODY)),
    SEAL_SEASON(EnumSet.of(Role.STANDING_BODY)),
    // proposal
    SET_SELECTION_RULE(EnumSet.of(Role.STANDING_BODY)),
    RECORD_COUNCIL(EnumSet.of(Role.STANDING_BODY)),
    WITHDRAW_COUNCIL(EnumSet.of(Role.STANDING_BODY)),
    PROPOSE_FLAG(EnumSet.of(Role.STANDING_BODY)),
    END_FLAG_PROPOSAL(EnumSet.of(Role.STANDING_BODY)),
    SET_AWARD_RULE(EnumSet.of(Role.STANDING_BODY)),
    DECIDE_AWARD_TIE(EnumSet.of(Role.STANDING_BODY, Role.CLUSTER_HEAD, Role.CLUSTER_DEPUTY)),
    // intake
    /** Not the administrator, who sees no scores: a pack is nothing but scores. */
    IMPORT_SEASON(EnumSet.of(Role.STANDING_BODY)),
    // publication
    PUBLISH_RESULTS(EnumSet.of(Role.STANDING_BODY)),
    WITHDRAW_RESULTS(EnumSet.of(Role.STANDING_BODY)),
    // documents
    /** Changes nothing, but a paper leaves the portal. */
    PRINT_PAPER(EnumSet.of(
            Role.STANDING_BODY,
            Role.BOARD,
            Role.AUDITOR,
            Role.CLUSTER_HEAD,
            Role.CLUSTER_DEPUTY,
            Role.UNIT_HEAD,
            Role.UNIT_OFFICER)),
    // archive
    /** Changes nothing, but a cluster's whole records leave the portal; with all of the log that concerns it. */
    TAKE_ARCHIVE(EnumSet.of(Role.STANDING_BODY, Role.AUDITOR));

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf is immutable.
    private final Set<Role> roles;

    Command(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    /** The roles that may give it. */
    public Set<Role> roles() {
        return roles;
    }
}
