package vn.codau.proposal.council;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.Selection.Council;
import vn.codau.proposal.ProposalProblem;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.text.Longest;

/**
 * Asks for the Council's minutes to be taken down, or corrected.
 *
 * @param snapshot the sealed season whose candidates were voted on
 * @param version of the record that it takes the place of; 0 where there is none
 * @param council members, present members, and votes by unit code
 * @param document the minutes' number, sign and date
 * @param reason why it is corrected; of no matter for the first record
 */
public record RecordCouncil(
        SeasonId season,
        SnapshotId snapshot,
        long version,
        Council council,
        CouncilMinutes minutes,
        String document,
        String reason) {

    /** Refuses minutes without a number or that nobody signed, a correction without a reason, and a Council without members. */
    public RecordCouncil {
        document = ProposalProblem.text(document, Longest.DOCUMENT, Reason.DOCUMENT_MISSING);
        reason = version == 0
                ? Longest.require(reason.strip(), Longest.REASON)
                : ProposalProblem.text(reason, Longest.REASON, Reason.REASON_MISSING);
        ProposalProblem.require(minutes.isSigned(), Reason.SIGNERS_MISSING);
        ProposalProblem.require(council.members() > 0, Reason.NUMBERS);
    }

    /**
     * The numbers of the minutes.
     *
     * @throws ProposalProblem if they do not go together
     */
    public static Council council(int members, int present, Map<String, Integer> votes) {
        try {
            return new Council(members, present, new LinkedHashMap<>(votes));
        } catch (InvalidSeason impossible) {
            throw new ProposalProblem(Reason.NUMBERS);
        }
    }
}
