package vn.codau.engine.season;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.codau.engine.law.RuleSet;
import vn.codau.engine.law.RuleSet.BaseOfCap;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/** How units are chosen for the Government's emulation flag, and what the Council voted (season pack, section 7). */
public record Selection(GovernmentFlag flag, Council council) {

    private static final Decimal HUNDRED = Decimal.of("100");

    /** Of what the cap is a percentage; official texts name both. */
    public enum Base {
        /** Clusters whose leading unit is decided (official letter 5007/BNV-TĐKT of 2023). */
        LEADERS,
        /** Eligible units of all clusters (Decree 91/2017, article 11, clause 1). */
        PROVINCIAL_STANDARD
    }

    /** The text that names a base of the cap. */
    public static BaseOfCap text(RuleSet law, Base base) {
        return switch (base) {
            case LEADERS -> law.flagCapOfLeaders();
            case PROVINCIAL_STANDARD -> law.flagCapOfProvincialStandard();
        };
    }

    /** Of whom a threshold is a percentage. */
    public enum Electorate {
        ALL,
        PRESENT
    }

    /** The least share of votes, 0 to 100 percent. */
    public record Threshold(Decimal percent, Electorate of) {

        public Threshold {
            requirePercent(percent);
        }
    }

    /**
     * The rule for the Government's flag.
     *
     * @param percent the cap: no more than so many percent of the base, 0 to 100
     */
    public record GovernmentFlag(Decimal percent, Base base, Threshold threshold) {

        public GovernmentFlag {
            requirePercent(percent);
        }

        /** The rule that the law lays down, as long as the season has none of its own. */
        public static GovernmentFlag of(RuleSet law) {
            var base = law.flagCap().equals(law.flagCapOfLeaders()) ? Base.LEADERS : Base.PROVINCIAL_STANDARD;
            var council = law.council();
            var of = council.ofAllMembers() ? Electorate.ALL : Electorate.PRESENT;
            return new GovernmentFlag(law.flagCapPercent(), base, new Threshold(council.approvalPercent(), of));
        }

        /** The same rule with another base of its cap. */
        public GovernmentFlag on(Base other) {
            return new GovernmentFlag(percent, other, threshold);
        }
    }

    /**
     * What the Council's minutes record.
     *
     * @param votes by unit code; a candidate without an entry has 0
     */
    public record Council(int members, int present, Map<String, Integer> votes) {

        public Council {
            votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
            var problems = new Problems()
                    .require(members >= 0, "members", Flaw.NEGATIVE, members)
                    .require(present >= 0, "present", Flaw.NEGATIVE, present)
                    .require(present <= members, "present", Flaw.MORE_THAN_MEMBERS, present, members);
            for (var vote : votes.entrySet()) {
                var path = "votes." + vote.getKey();
                int count = vote.getValue();
                problems.require(count >= 0, path, Flaw.NEGATIVE, count)
                        .require(count <= present, path, Flaw.MORE_THAN_PRESENT, count, present);
            }
            problems.throwIfAny();
        }
    }

    private static void requirePercent(Decimal percent) {
        new Problems()
                .require(
                        percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
                        "percent",
                        Flaw.OUT_OF_RANGE,
                        percent,
                        0,
                        HUNDRED)
                .throwIfAny();
    }
}
