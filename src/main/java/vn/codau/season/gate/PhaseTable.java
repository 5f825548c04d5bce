package vn.codau.season.gate;

import static vn.codau.shared.Command.ADD_EVIDENCE;
import static vn.codau.shared.Command.APPOINT_DEPUTIES;
import static vn.codau.shared.Command.APPOINT_HEAD;
import static vn.codau.shared.Command.ASSESS_EVIDENCE;
import static vn.codau.shared.Command.ASSIGN_MEMBER;
import static vn.codau.shared.Command.CHANGE_CLUSTER;
import static vn.codau.shared.Command.CHANGE_SEASON;
import static vn.codau.shared.Command.CLAIM_VERIFICATION;
import static vn.codau.shared.Command.CLOSE_PHASE;
import static vn.codau.shared.Command.CONFIRM_VERIFIED;
import static vn.codau.shared.Command.COPY_CRITERIA;
import static vn.codau.shared.Command.COPY_SEASON;
import static vn.codau.shared.Command.CREATE_CLUSTER;
import static vn.codau.shared.Command.EXTEND_DEADLINE;
import static vn.codau.shared.Command.IMPORT_CRITERIA;
import static vn.codau.shared.Command.LINK_EVIDENCE;
import static vn.codau.shared.Command.MOVE_MEMBER;
import static vn.codau.shared.Command.PROPOSE_VERIFIED;
import static vn.codau.shared.Command.PUBLISH_CRITERIA;
import static vn.codau.shared.Command.RECUSE;
import static vn.codau.shared.Command.REJECT_VERIFIED;
import static vn.codau.shared.Command.REMOVE_EVIDENCE;
import static vn.codau.shared.Command.REMOVE_MEMBER;
import static vn.codau.shared.Command.REOPEN_PHASE;
import static vn.codau.shared.Command.RETURN_SHEET;
import static vn.codau.shared.Command.RETYPE_VERIFIED;
import static vn.codau.shared.Command.REVISE_EVIDENCE;
import static vn.codau.shared.Command.SAVE_CRITERIA_DRAFT;
import static vn.codau.shared.Command.SAVE_CROSS_SCORE;
import static vn.codau.shared.Command.SAVE_SELF_SCORE;
import static vn.codau.shared.Command.SAVE_SPECIALIST_SCORE;
import static vn.codau.shared.Command.SCHEDULE_PHASES;
import static vn.codau.shared.Command.SET_TARGETS;
import static vn.codau.shared.Command.SUBMIT_REVIEW;
import static vn.codau.shared.Command.SUBMIT_SHEET;
import static vn.codau.shared.Command.SUBMIT_SPECIALIST_SCORES;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.codau.season.plan.Phase;
import vn.codau.season.plan.PhasePlan;
import vn.codau.shared.Command;

/**
 * Which commands each phase opens. A command that stands nowhere here belongs to no season and is not asked about.
 *
 * <p>A member moves, with a reason, until its scores are verified; heads change while there is a cluster to lead. Evidence
 * is gathered the year long; after self-scoring the sheet decides: it is open only where something was returned.
 */
public final class PhaseTable {

    private static final Map<Phase, Set<Command>> OPEN = new EnumMap<>(Map.of(
            Phase.SETUP,
            EnumSet.of(
                    CREATE_CLUSTER,
                    CHANGE_CLUSTER,
                    ASSIGN_MEMBER,
                    MOVE_MEMBER,
                    REMOVE_MEMBER,
                    APPOINT_HEAD,
                    APPOINT_DEPUTIES,
                    CHANGE_SEASON,
                    COPY_SEASON,
                    SCHEDULE_PHASES,
                    CLOSE_PHASE,
                    SAVE_CRITERIA_DRAFT,
                    IMPORT_CRITERIA,
                    COPY_CRITERIA,
                    PUBLISH_CRITERIA,
                    SET_TARGETS),
            Phase.REGISTRATION,
            running(
                    MOVE_MEMBER,
                    APPOINT_HEAD,
                    APPOINT_DEPUTIES,
                    SAVE_CRITERIA_DRAFT,
                    IMPORT_CRITERIA,
                    COPY_CRITERIA,
                    PUBLISH_CRITERIA,
                    SET_TARGETS,
                    ADD_EVIDENCE,
                    REVISE_EVIDENCE,
                    LINK_EVIDENCE,
                    REMOVE_EVIDENCE),
            Phase.SELF_SCORING,
            running(
                    MOVE_MEMBER,
                    APPOINT_HEAD,
                    APPOINT_DEPUTIES,
                    SAVE_CRITERIA_DRAFT,
                    IMPORT_CRITERIA,
                    COPY_CRITERIA,
                    PUBLISH_CRITERIA,
                    SET_TARGETS,
                    SAVE_SELF_SCORE,
                    SUBMIT_SHEET,
                    RETURN_SHEET,
                    ADD_EVIDENCE,
                    REVISE_EVIDENCE,
                    LINK_EVIDENCE,
                    REMOVE_EVIDENCE),
            Phase.CROSS_SCORING,
            running(
                    MOVE_MEMBER,
                    APPOINT_HEAD,
                    APPOINT_DEPUTIES,
                    SAVE_CROSS_SCORE,
                    SUBMIT_REVIEW,
                    RECUSE,
                    SAVE_SPECIALIST_SCORE,
                    SUBMIT_SPECIALIST_SCORES,
                    ADD_EVIDENCE,
                    REVISE_EVIDENCE,
                    LINK_EVIDENCE,
                    REMOVE_EVIDENCE,
                    ASSESS_EVIDENCE),
            Phase.VERIFICATION,
            running(
                    APPOINT_HEAD,
                    APPOINT_DEPUTIES,
                    CLAIM_VERIFICATION,
                    PROPOSE_VERIFIED,
                    CONFIRM_VERIFIED,
                    REJECT_VERIFIED,
                    RETYPE_VERIFIED,
                    ADD_EVIDENCE,
                    REVISE_EVIDENCE,
                    LINK_EVIDENCE,
                    REMOVE_EVIDENCE,
                    ASSESS_EVIDENCE),
            Phase.OBJECTION,
            running(APPOINT_HEAD, APPOINT_DEPUTIES, ASSESS_EVIDENCE),
            Phase.BALLOT,
            running(APPOINT_HEAD, APPOINT_DEPUTIES),
            Phase.PROPOSAL,
            running(),
            Phase.CLOSED,
            EnumSet.of(COPY_SEASON, REOPEN_PHASE)));

    private PhaseTable() {}

    private static Set<Command> running(Command... besides) {
        var open = EnumSet.of(COPY_SEASON, SCHEDULE_PHASES, CLOSE_PHASE, REOPEN_PHASE, EXTEND_DEADLINE);
        open.addAll(Set.of(besides));
        return open;
    }

    public static Set<Command> open(Phase phase) {
        var open = new HashSet<>(OPEN.getOrDefault(phase, Set.of()));
        open.addAll(RankingPhases.open(phase));
        open.addAll(ProposalPhases.open(phase));
        open.addAll(PublicationPhases.open(phase));
        return Set.copyOf(open);
    }

    /** What is open at that instant; between two windows only what both phases allow. */
    public static Set<Command> open(PhasePlan plan, Instant at) {
        var open = EnumSet.noneOf(Command.class);
        open.addAll(open(plan.phaseAt(at)));
        if (!plan.isOpen(at)) {
            plan.nextAfter(at).ifPresent(next -> open.retainAll(open(next)));
        }
        return open;
    }
}
