package vn.codau.engine.law;

import vn.codau.engine.number.Decimal;

/**
 * What a law decides about the Government's emulation flag, with the words it uses, so that a screen can show a number
 * beside its legal basis. Criteria, points and tie-breaks are the cluster's; they stand in its season and not here.
 *
 * @param key the name under which a season keeps its rule set for ever
 * @param flagCapPercent the most units that may be proposed, as a percentage of the base: "không quá 20%"
 * @param flagCap which of the two bases of the cap the law's own text names
 */
public record RuleSet(
        String key,
        Citation law,
        Citation decree,
        Citation circular,
        Decimal flagCapPercent,
        BaseOfCap flagCapOfLeaders,
        BaseOfCap flagCapOfProvincialStandard,
        BaseOfCap flagCap,
        CouncilRule council,
        Citation holds,
        Citation flagDossier) {

    /** One of the two official bases of the cap. */
    public record BaseOfCap(Citation citation, String wording) {}
}
