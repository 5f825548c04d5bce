package vn.codau.season.plan;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.codau.engine.law.RuleSet;
import vn.codau.engine.law.RuleSets;
import vn.codau.season.plan.SeasonProblem.Reason;
import vn.codau.shared.text.Longest;

/**
 * What a season is, its phases aside.
 *
 * @param code short and unique; part of addresses
 * @param theme what the year is about (chủ đề thi đua); may be empty
 * @param law key of the legal rule set, chosen once; nothing else looks at the calendar year
 * @param demo whether its data are invented, which every screen then says
 */
public record SeasonDetails(
        String code,
        String name,
        SeasonKind kind,
        String theme,
        LocalDate from,
        LocalDate to,
        String law,
        boolean demo) {

    /** How many characters a code may have. */
    public static final int LONGEST_CODE = 40;

    /** The same of a name. */
    public static final int LONGEST_NAME = 300;

    /** The same of a theme. */
    public static final int LONGEST_THEME = 1_000;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]*");

    /** Strips what was typed and refuses what cannot be. */
    public SeasonDetails {
        code = code.strip();
        name = Longest.require(name.strip(), LONGEST_NAME);
        theme = Longest.require(theme.strip(), LONGEST_THEME);
        require(code.length() <= LONGEST_CODE && CODE.matcher(code).matches(), Reason.CODE);
        require(!name.isEmpty(), Reason.TEXT_MISSING);
        require(!from.isAfter(to), Reason.DATES);
        require(RuleSets.find(law).isPresent(), Reason.LAW);
    }

    /** The rules that the law makes for this season. */
    public RuleSet rules() {
        return RuleSets.find(law).orElseThrow();
    }

    private static void require(boolean holds, Reason reason) {
        if (!holds) {
            throw new SeasonProblem(reason);
        }
    }
}
