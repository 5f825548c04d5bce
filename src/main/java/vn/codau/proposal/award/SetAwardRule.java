package vn.codau.proposal.award;

import java.util.Optional;
import vn.codau.engine.rank.AwardPlaces;
import vn.codau.proposal.ProposalProblem;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.text.Longest;

/**
 * Asks for a rule of awards.
 *
 * @param cluster whose own rule it is; empty: of every cluster of the season that has none
 * @param version of the rule that it takes the place of; 0 where there is none
 */
public record SetAwardRule(
        SeasonId season, Optional<ClusterId> cluster, long version, AwardPlaces places, String document) {

    /** Refuses a rule without a document or without bands, bands that begin together, and numbers below none. */
    public SetAwardRule {
        document = ProposalProblem.text(document, Longest.DOCUMENT, Reason.DOCUMENT_MISSING);
        var bands = places.bands();
        long sizes = bands.stream().map(AwardPlaces.Band::from).distinct().count();
        ProposalProblem.require(
                !bands.isEmpty()
                        && sizes == bands.size()
                        && bands.stream().allMatch(band -> band.from() > 0 && band.flags() >= 0 && band.merits() >= 0),
                Reason.BANDS);
    }
}
