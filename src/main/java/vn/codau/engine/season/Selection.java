package vn.codau.engine.season;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
