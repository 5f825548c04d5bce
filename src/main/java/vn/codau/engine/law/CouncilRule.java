package vn.codau.engine.law;

import vn.codau.engine.number.Decimal;

/**
 * When a Council's vote counts and whom it carries, as long as the province's own regulation says nothing else: the law
 * leaves both to the Council's working regulation.
 *
 * @param approvalPercent the least share of votes that a unit needs
 * @param ofAllMembers whether that is a share of all members, or of those present
 * @param quorumSource where such a quorum stands
 * @param approvalSource where such a share stands
 */
public record CouncilRule(
        Quorum quorum, Decimal approvalPercent, boolean ofAllMembers, Citation quorumSource, Citation approvalSource) {}
