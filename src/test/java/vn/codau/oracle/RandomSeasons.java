package vn.codau.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Random valid season packs, the same one for the same seed. Together they use everything the specification offers, and
 * more often than chance would: ties, half-way points, values on the very edge of a band, sums beyond 64 bits.
 */
public final class RandomSeasons {

    private static final String SEALED_ON = "2024-01-31";
    private static final List<String> RULES =
            List.of("FIXED", "DIRECT", "PASS_FAIL", "LEVELS", "PER_EVENT", "RATIO", "BANDS", "GRID", "LEADER_RELATIVE");
    private static final List<String> PARTS = List.of("SELF", "HEAD", "PEERS", "SPECIALIST");
    private static final List<String> COMBINATIONS = List.of("MEAN", "MEDIAN", "TRIMMED_MEAN");
    private static final List<String> OPTIONAL_LISTS =
            List.of("deputies", "tieBreaks", "targets", "notGraded", "notRegistered", "holds", "votes", "decisions");
    private static final Set<String> LISTS_IN_ANY_ORDER =
            Set.of("units", "members", "targets", "scores", "notGraded", "notRegistered", "holds");
    private static final BigDecimal TINY = new BigDecimal("0.000000001");
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");

    private final SplittableRandom random;

    /** Few distinct values, so that totals are often equal. */
    private final boolean coarse;

    /** Every unit of a cluster has the same sheet, but for a few cells. */
    private final boolean alike;

    /** Values of up to 15 integer digits. */
    private final boolean large;

    /** Decimals spelled with needless zeros. */
    private final boolean odd;

    private final boolean withoutOptionalLists;
    private final List<String> outsiders = new ArrayList<>();
    private int units;

    private RandomSeasons(long seed) {
        random = new SplittableRandom(seed);
        coarse = chance(50);
        alike = coarse && chance(35);
        large = !coarse && chance(24);
        odd = chance(20);
        withoutOptionalLists = chance(10);
    }

    public static Map<String, Object> season(long seed) {
        return new RandomSeasons(seed).season();
    }

    /** The same season with its keys, and the lists whose order means nothing, in another order. */
    public static Map<String, Object> shuffled(Map<String, Object> season, long seed) {
        return Oracle.asMap(shuffled("", season, new SplittableRandom(seed)));
    }

    private static Object shuffled(String key, Object tree, SplittableRandom random) {
        if (tree instanceof Map<?, ?>) {
            Map<String, Object> object = Oracle.asMap(tree);
            Map<String, Object> copy = new LinkedHashMap<>();
            for (String name : inAnyOrder(new ArrayList<>(object.keySet()), random)) {
                copy.put(name, shuffled(name, Objects.requireNonNull(object.get(name)), random));
            }
            return copy;
        }
        if (tree instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            for (Object element : list) {
                copy.add(shuffled("", Objects.requireNonNull(element), random));
            }
            return LISTS_IN_ANY_ORDER.contains(key) ? inAnyOrder(copy, random) : copy;
        }
        return tree;
    }

    private static <T> List<T> inAnyOrder(List<T> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            T swapped = list.get(i);
            int j = random.nextInt(i + 1);
            list.set(i, list.get(j));
            list.set(j, swapped);
        }
        return list;
    }

    // ---------------------------------------------------------------------------------------------------- the season

    private Map<String, Object> season() {
        boolean many = chance(25);
        int clusterCount = many ? between(4, 8) : between(1, 3);
        List<List<String>> memberLists = new ArrayList<>();
        for (int i = 0; i < clusterCount; i++) {
            memberLists.add(unitCodes(many ? between(1, 3) : oneOf(List.of(1, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9))));
        }
        outsiders.addAll(unitCodes(between(1, 2)));

        List<Map<String, Object>> unitList = new ArrayList<>();
        memberLists.forEach(members -> members.forEach(code -> unitList.add(unit(code))));
        outsiders.forEach(code -> unitList.add(unit(code)));

        List<Object> clusters = new ArrayList<>();
        for (List<String> members : memberLists) {
            clusters.add(new ClusterMaker("K" + (clusters.size() + 1), members).cluster());
        }

        Map<String, Object> about = new LinkedHashMap<>();
        about.put("code", "2023");
        about.put("name", "Năm thi đua 2023");
        if (chance(50)) {
            about.put("theme", "Đoàn kết, sáng tạo");
        }
        about.put("from", "2023-01-01");
        about.put("to", "2023-12-31");
        about.put("sealedOn", SEALED_ON);
        about.put("law", oneOf(List.of("LAW_2003_DECREE_91_2017", "LAW_2022_DECREE_98_2023")));

        Map<String, Object> season = new LinkedHashMap<>();
        season.put("format", "codau.season/1");
        season.put("season", about);
        season.put("units", inAnyOrder(new ArrayList<>(unitList), random));
        season.put("clusters", clusters);

        putStandards(season);
        putDecisions(season);
        if (chance(65)) {
            season.put("selection", selection(season));
        }
        leaveOutLists(season);
        return season;
    }

    private Map<String, Object> unit(String code) {
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("code", code);
        unit.put("name", "Đơn vị " + code);
        if (chance(15)) {
            unit.put("kind", oneOf(List.of("SO", "HUYEN", "XA")));
        }
        return unit;
    }

    /** Codes whose order is not the order of their making; some beyond the Basic Multilingual Plane. */
    private List<String> unitCodes(int count) {
        List<String> prefixes = List.of("U", "U", "A", "Đ", "z", "Ａ", "𝔸");
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add(oneOf(prefixes) + units++);
        }
        return inAnyOrder(codes, random);
    }

    /** A standard on, just above or just below a total that a unit has. */
    private void putStandards(Map<String, Object> season) {
        List<Oracle.Ranked> ranked = Oracle.rankedClusters(season);
        for (int i = 0; i < ranked.size(); i++) {
            if (!chance(45)) {
                continue;
            }
            BigDecimal minTotal = BigDecimal.valueOf(between(0, 40));
            List<Oracle.Standing> standings = ranked.get(i).standings();
            Oracle.Line line = oneOf(standings).line();
            if (line.graded() && chance(80)) {
                Fraction total = line.gradedParts().net();
                minTotal = new BigDecimal(total.print(ranked.get(i).decimals()))
                        .add(oneOf(List.of(BigDecimal.ZERO, TINY, TINY.negate())));
            }
            if (minTotal.signum() < 0 || minTotal.compareTo(LARGEST) > 0) {
                minTotal = BigDecimal.ZERO;
            }
            Map<String, Object> standard = new LinkedHashMap<>();
            standard.put("minTotal", decimal(minTotal));
            Oracle.maps(season, "clusters").get(i).put("standard", standard);
        }
    }

    /** Decisions that the ranking so far allows. */
    private void putDecisions(Map<String, Object> season) {
        List<Oracle.Ranked> ranked = Oracle.rankedClusters(season);
        for (int i = 0; i < ranked.size(); i++) {
            Oracle.Ranked cluster = ranked.get(i);
            List<String> possible =
                    Oracle.Cluster.mayBeDecided(cluster.leading().status(), cluster.standings());
            Map<String, Object> decision = new LinkedHashMap<>();
            if (!possible.isEmpty() && chance(45)) {
                decision.put("type", "LEADER");
                decision.put("unit", oneOf(possible));
            } else if (chance(8)) {
                decision.put("type", "VACANT");
            } else {
                continue;
            }
            decision.put("reason", "Biên bản họp cụm");
            decision.put("document", "03/BB-CTĐ");
            Oracle.maps(season, "clusters").get(i).put("decisions", new ArrayList<>(List.of(decision)));
        }
    }

    private Map<String, Object> selection(Map<String, Object> season) {
        List<String> candidates = new ArrayList<>();
        for (Oracle.Ranked cluster : Oracle.rankedClusters(season)) {
            String unit = cluster.leading().unit();
            if (unit != null) {
                candidates.add(unit);
            }
        }
        int members = between(1, 15);
        int present = chance(30) ? members : between(1, members);
        List<Integer> fewCounts = chance(50)
                ? List.of(present, present, between(present / 2, present))
                : List.of(present, between(0, present), between(present / 2, present));
        Map<String, Object> votes = new LinkedHashMap<>();
        for (String candidate : inAnyOrder(candidates, random)) {
            if (chance(90)) {
                votes.put(candidate, chance(80) ? oneOf(fewCounts) : between(0, present));
            }
        }
        String percent =
                oneOf(List.of("20", "20", "25", "33.333333333", "12.5", "50", "50", "50", "66.67", "75", "100"));
        String threshold = oneOf(List.of("50", "60", "66.666666667", "75", "80", "90", "100", "33.3"));
        String base = oneOf(List.of("LEADERS", "PROVINCIAL_STANDARD"));
        if (candidates.size() >= 3 && chance(60)) {
            // a cut somewhere among the candidates, who have one of two counts: often a tie at the cut
            int cap = between(1, candidates.size() - 1);
            percent = String.valueOf(Math.ceilDiv(100 * cap, candidates.size()));
            base = "LEADERS";
            int fewer = Math.ceilDiv(present * 2, 3);
            candidates.forEach(candidate -> votes.put(candidate, chance(40) ? present : fewer));
        }
        Map<String, Object> thresholds = new LinkedHashMap<>();
        thresholds.put("percent", decimal(new BigDecimal(threshold)));
        thresholds.put("of", oneOf(List.of("ALL", "PRESENT")));
        Map<String, Object> govFlag = new LinkedHashMap<>();
        govFlag.put("percent", decimal(new BigDecimal(percent)));
        govFlag.put("base", base);
        govFlag.put("threshold", thresholds);
        Map<String, Object> council = new LinkedHashMap<>();
        council.put("members", members);
        council.put("present", present);
        council.put("votes", votes);
        Map<String, Object> selection = new LinkedHashMap<>();
        selection.put("govFlag", govFlag);
        selection.put("council", council);
        return selection;
    }

    /** An empty list that may be left out is left out half the time; in some seasons every time. */
    private void leaveOutLists(Map<String, Object> season) {
        for (Map<String, Object> cluster : Oracle.maps(season, "clusters")) {
            for (String key : OPTIONAL_LISTS) {
                Object list = cluster.get(key);
                boolean empty = list instanceof List<?> l ? l.isEmpty() : list instanceof Map<?, ?> m && m.isEmpty();
                if (empty && (withoutOptionalLists || chance(50))) {
                    cluster.remove(key);
                }
            }
        }
    }

    // --------------------------------------------------------------------------------------------------- one cluster

    private final class ClusterMaker {

        private final String code;
        private final List<String> members;
        private final String head;
        private final List<String> deputies;
        private final int decimals = coarse && chance(60) ? 0 : large && chance(50) ? 3 : between(0, 3);
        private final int notApplicablePercent = oneOf(alike ? List.of(0, 0, 10) : List.of(0, 10, 10, 30));
        private final int blankPercent = oneOf(alike ? List.of(0, 0, 10) : List.of(0, 8, 8, 30));
        private final int otherSourcePercent = oneOf(List.of(0, 20, 60));
        private final List<Map<String, Object>> leaves = new ArrayList<>();
        private final List<Map<String, Object>> targets = new ArrayList<>();
        private final List<Map<String, Object>> scores = new ArrayList<>();
        private Map<String, Object> settlement;
        private int leavesLeft;
        private int nodes;

        ClusterMaker(String code, List<String> members) {
            this.code = code;
            this.members = members;
            head = members.getFirst();
            int deputyCount = Math.min(members.size() - 1, withoutOptionalLists || chance(12) ? 0 : between(1, 3));
            deputies = new ArrayList<>(members.subList(1, 1 + deputyCount));
            leavesLeft = coarse ? between(2, 6) : large ? between(8, 24) : between(3, 14);
            settlement = settlement(PARTS, true);
        }

        Map<String, Object> cluster() {
            Map<String, Object> criteria = new LinkedHashMap<>();
            criteria.put("version", between(1, 9));
            criteria.put("scale", decimal(BigDecimal.valueOf(oneOf(List.of(100, 1000, 70)))));
            criteria.put("decimals", decimals);
            criteria.put("notApplicable", oneOf(List.of("ZERO", "FULL", "RESCALE", "RESCALE")));
            List<Map<String, Object>> sections = new ArrayList<>();
            int sectionCount = between(1, 4);
            for (int i = 0; i < sectionCount; i++) {
                sections.add(chance(80) ? group(1) : leaf());
            }
            criteria.put("nodes", sections);
            leaves.forEach(this::putTargets);
            for (Map<String, Object> leaf : leaves) {
                if (!ruleType(leaf).equals("FIXED")) {
                    putScores(leaf);
                }
            }

            Map<String, Object> cluster = new LinkedHashMap<>();
            cluster.put("code", code);
            cluster.put("kind", oneOf(List.of("CUM", "KHOI")));
            cluster.put("name", "Cụm thi đua " + code);
            cluster.put("head", head);
            cluster.put("deputies", deputies);
            cluster.put("members", inAnyOrder(new ArrayList<>(members), random));
            cluster.put("criteria", criteria);
            cluster.put("settlement", settlement);
            cluster.put("tieBreaks", withoutOptionalLists ? new ArrayList<>() : tieBreaks(sections));
            cluster.put("targets", inAnyOrder(targets, random));
            cluster.put("scores", inAnyOrder(scores, random));
            cluster.put("notGraded", withoutOptionalLists ? new ArrayList<>() : notGraded());
            cluster.put("notRegistered", withoutOptionalLists ? new ArrayList<>() : someMembers(chance(25) ? 30 : 0));
            cluster.put("holds", withoutOptionalLists ? new ArrayList<>() : holds());
            cluster.put("votes", withoutOptionalLists ? new LinkedHashMap<>() : votes());
            cluster.put("decisions", new ArrayList<>());
            return cluster;
        }

        private List<String> tieBreaks(List<Map<String, Object>> sections) {
            List<String> all = new ArrayList<>(List.of("BASE", "BONUS", "DEDUCTION", "VOTES"));
            sections.forEach(section -> all.add("SECTION:" + Oracle.text(section, "code")));
            inAnyOrder(all, random);
            return new ArrayList<>(all.subList(0, between(0, Math.min(4, all.size()))));
        }

        private List<Map<String, Object>> notGraded() {
            List<Map<String, Object>> list = new ArrayList<>();
            for (String unit : someMembers(chance(6) ? 100 : oneOf(List.of(0, 0, 20)))) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("unit", unit);
                entry.put("reason", "Không gửi bảng tự chấm điểm");
                list.add(entry);
            }
            return list;
        }

        private List<Map<String, Object>> holds() {
            List<Map<String, Object>> list = new ArrayList<>();
            List<String> days = List.of("2024-01-10", "2024-01-30", SEALED_ON, "2024-02-01", "2024-03-01");
            for (String unit : chance(35) ? someMembers(40) : List.<String>of()) {
                int count = chance(15) ? 2 : 1;
                for (int i = 0; i < count; i++) {
                    int from = random.nextInt(days.size());
                    Map<String, Object> hold = new LinkedHashMap<>();
                    hold.put("unit", unit);
                    hold.put("reason", "Đang xác minh đơn khiếu nại");
                    hold.put("document", "12/TB-TTr");
                    hold.put("from", days.get(from));
                    if (chance(60)) {
                        hold.put("to", days.get(between(from, days.size() - 1)));
                    }
                    list.add(hold);
                }
            }
            return list;
        }

        private Map<String, Object> votes() {
            Map<String, Object> votes = new LinkedHashMap<>();
            for (String unit : someMembers(oneOf(List.of(0, 70, 100)))) {
                votes.put(unit, between(0, chance(70) ? 2 : 20));
            }
            return votes;
        }

        private List<String> someMembers(int percent) {
            List<String> some = new ArrayList<>();
            for (String unit : members) {
                if (chance(percent)) {
                    some.add(unit);
                }
            }
            return some;
        }

        // ------------------------------------------------------------------------------------------------- criteria

        private Map<String, Object> group(int depth) {
            Map<String, Object> group = new LinkedHashMap<>();
            List<Map<String, Object>> children = new ArrayList<>();
            group.put("code", "N" + nodes++);
            group.put("title", "Nhóm " + group.get("code"));
            group.put("kind", "GROUP");
            group.put("children", children);
            int count = leavesLeft <= 1 ? 1 : between(1, 4);
            for (int i = 0; i < count; i++) {
                children.add(depth < 4 && chance(depth == 1 ? 40 : 50) ? group(depth + 1) : leaf());
            }
            if (chance(45)) {
                group.put("pick", chance(70) ? "BEST" : "SUM");
            }
            if (chance(30)) {
                Map<String, Object> caps = new LinkedHashMap<>();
                for (String part : List.of("base", "bonus", "deduction")) {
                    if (chance(50)) {
                        caps.put(part, decimal(points(coarse ? 4 : 25)));
                    }
                }
                if (!caps.isEmpty()) {
                    group.put("caps", caps);
                }
            }
            if (chance(25)) {
                group.put("floor", decimal(chance(50) ? BigDecimal.ZERO : points(coarse ? 3 : 15)));
            }
            return group;
        }

        private Map<String, Object> leaf() {
            leavesLeft--;
            Map<String, Object> leaf = new LinkedHashMap<>();
            String type = oneOf(RULES);
            String counts = oneOf(List.of("BASE", "BASE", "BASE", "BONUS", "DEDUCTION"));
            leaf.put("code", "N" + nodes++);
            leaf.put("title", "Tiêu chí " + leaf.get("code"));
            leaf.put("kind", "LEAF");
            leaf.put("counts", counts);
            leaf.put("rule", rule(type, counts));
            boolean leaderRelative = type.equals("LEADER_RELATIVE");
            boolean unfit = leaderRelative && Set.of("PEERS", "WEIGHTED").contains(by(settlement));
            if (unfit || chance(type.equals("FIXED") ? 5 : 40)) {
                leaf.put("settlement", settlement(PARTS, !leaderRelative));
            }
            if (needsSpecialist(leaf.containsKey("settlement") ? Oracle.map(leaf, "settlement") : settlement)
                    || chance(20)) {
                leaf.put("scorer", chance(50) ? oneOf(outsiders) : oneOf(members));
            }
            leaves.add(leaf);
            return leaf;
        }

        private Map<String, Object> settlement(List<String> parts, boolean combining) {
            Map<String, Object> made = new LinkedHashMap<>();
            if (!combining || chance(45)) {
                made.put("by", oneOf(List.of("SELF", "HEAD", "SPECIALIST")));
                return made;
            }
            if (chance(40)) {
                made.put("by", "PEERS");
                if (chance(75)) {
                    made.put("combine", oneOf(COMBINATIONS));
                }
                return made;
            }
            List<String> chosen = new ArrayList<>();
            while (chosen.isEmpty()) {
                for (String part : parts) {
                    if (chance(55)) {
                        chosen.add(part);
                    }
                }
            }
            made.put("by", "WEIGHTED");
            if (chosen.contains("PEERS") && chance(70)) {
                made.put("combine", oneOf(COMBINATIONS));
            }
            inAnyOrder(chosen, random);
            Map<String, Object> weights = new LinkedHashMap<>();
            BigDecimal left = BigDecimal.ONE;
            for (int i = 0; i < chosen.size(); i++) {
                int others = chosen.size() - i - 1;
                BigDecimal weight = left;
                if (others > 0) {
                    // at least 0.05 stays for each of the others, or a ninth digit where the share is an odd one
                    BigDecimal share = chance(50)
                            ? new BigDecimal(oneOf(List.of("0.05", "0.1", "0.125", "0.2", "0.25")))
                            : left.divide(BigDecimal.valueOf(others + 1), 9, RoundingMode.DOWN);
                    weight = share.min(left.subtract(new BigDecimal("0.05").multiply(BigDecimal.valueOf(others))));
                }
                weights.put(chosen.get(i), decimal(weight));
                left = left.subtract(weight);
            }
            made.put("weights", weights);
            return made;
        }

        private Map<String, Object> rule(String type, String counts) {
            int most = coarse ? 3 : 30;
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("type", type);
            switch (type) {
                case "FIXED", "PASS_FAIL" -> rule.put("points", decimal(points(most)));
                case "DIRECT" -> putDirect(rule, most);
                case "LEVELS" -> {
                    List<Map<String, Object>> levels = new ArrayList<>();
                    for (String level : List.of("XS", "TOT", "HT", "1").subList(0, between(1, 4))) {
                        Map<String, Object> entry = new LinkedHashMap<>();
                        entry.put("code", level);
                        entry.put("points", decimal(points(most)));
                        levels.add(entry);
                    }
                    rule.put("levels", levels);
                }
                case "PER_EVENT" -> {
                    rule.put("points", decimal(points(coarse ? 2 : 3)));
                    if (counts.equals("BASE") || chance(40)) {
                        rule.put("max", decimal(points(most)));
                    }
                }
                case "RATIO" -> {
                    rule.put("max", decimal(points(most)));
                    if (chance(35)) {
                        rule.put("from", decimal(new BigDecimal(oneOf(List.of("0", "0.5", "0.8", "0.333333333")))));
                    }
                    if (chance(35)) {
                        rule.put("full", decimal(new BigDecimal(oneOf(List.of("1", "0.9", "1.2", "2.000000001")))));
                    }
                    if (chance(45)) {
                        rule.put("lowerIsBetter", chance(85));
                    }
                }
                case "BANDS" -> rule.put("bands", bands(most));
                case "GRID" -> {
                    List<Map<String, Object>> rows = new ArrayList<>();
                    for (BigDecimal from : froms()) {
                        Map<String, Object> row = new LinkedHashMap<>();
                        row.put("from", decimal(from));
                        row.put("bands", bands(most));
                        rows.add(row);
                    }
                    rule.put("rows", rows);
                }
                case "LEADER_RELATIVE" -> {
                    rule.put("max", decimal(points(most)));
                    if (chance(40)) {
                        String atTarget = oneOf(List.of("0.5", "0.8", "0", "1", "0.666666667"));
                        rule.put("atTarget", decimal(new BigDecimal(atTarget)));
                    }
                }
                default -> throw new IllegalStateException(type);
            }
            return rule;
        }

        private void putDirect(Map<String, Object> rule, int most) {
            BigDecimal min = chance(30) ? points(coarse ? 1 : 5) : BigDecimal.ZERO;
            rule.put("max", decimal(points(most).max(min)));
            if (min.signum() > 0 || chance(20)) {
                rule.put("min", decimal(min));
            }
            if (chance(35)) {
                BigDecimal step = points(1);
                rule.put("step", decimal(step.signum() > 0 ? step : BigDecimal.ONE));
            }
        }

        private List<Map<String, Object>> bands(int most) {
            List<Map<String, Object>> bands = new ArrayList<>();
            for (BigDecimal from : froms()) {
                Map<String, Object> band = new LinkedHashMap<>();
                band.put("from", decimal(from));
                band.put("points", decimal(points(most)));
                bands.add(band);
            }
            return bands;
        }

        /** Strictly ascending thresholds. */
        private List<BigDecimal> froms() {
            BigDecimal from = new BigDecimal(oneOf(List.of("-3", "0", "0", "1", "60", "0.000000001", "-0.5", "75.25")));
            List<BigDecimal> froms = new ArrayList<>();
            int count = between(1, 3);
            for (int i = 0; i < count; i++) {
                froms.add(from);
                from = from.add(new BigDecimal(oneOf(List.of("1", "0.000000001", "14.5", "2.25"))));
            }
            return froms;
        }

        /** Points from 0 to about {@code most}, in whole numbers or with as many decimals as there may be. */
        private BigDecimal points(int most) {
            if (large && chance(75)) {
                long limit = 1_000_000_000_000_000_000L;
                long units = random.nextLong(chance(50) ? limit - limit / 10 : 0, limit);
                return new BigDecimal(BigInteger.valueOf(units), 3).setScale(decimals, RoundingMode.DOWN);
            }
            if (coarse || chance(40)) {
                return BigDecimal.valueOf(between(chance(5) ? 0 : 1, most));
            }
            long scale = (long) Math.pow(10, decimals);
            return BigDecimal.valueOf(random.nextLong(most * scale + 1), decimals);
        }

        // -------------------------------------------------------------------------------------------------- targets

        private void putTargets(Map<String, Object> leaf) {
            Map<String, Object> rule = Oracle.map(leaf, "rule");
            if (ruleType(leaf).equals("RATIO")) {
                boolean common = withoutOptionalLists || chance(60);
                if (common) {
                    rule.put("target", decimal(someTarget()));
                }
                for (String unit : members) {
                    if (!common || (!withoutOptionalLists && chance(20))) {
                        putTarget(unit, leaf, someTarget());
                    }
                }
            }
            if (ruleType(leaf).equals("LEADER_RELATIVE") && !withoutOptionalLists) {
                int withTarget = oneOf(List.of(0, 60, 100, 100));
                for (String unit : members) {
                    if (chance(withTarget)) {
                        putTarget(unit, leaf, someTarget());
                    } else if (chance(30)) {
                        putTarget(unit, leaf, BigDecimal.ZERO);
                    }
                }
            }
        }

        private void putTarget(String unit, Map<String, Object> leaf, BigDecimal value) {
            Map<String, Object> target = new LinkedHashMap<>();
            target.put("unit", unit);
            target.put("criterion", Oracle.text(leaf, "code"));
            target.put("value", decimal(value));
            targets.add(target);
        }

        private BigDecimal someTarget() {
            if (large && chance(50)) {
                return BigDecimal.valueOf(1 + random.nextLong(1_000_000_000_000_000L));
            }
            if (coarse) {
                return BigDecimal.valueOf(oneOf(List.of(1, 2, 5)));
            }
            return new BigDecimal(oneOf(List.of("1", "4", "8", "98", "3", "7", "0.000000003", "12.5", "99.123456789")));
        }

        // --------------------------------------------------------------------------------------------------- scores

        /** What the units' sheets say of one leaf. */
        private void putScores(Map<String, Object> leaf) {
            Map<String, Object> own = leaf.containsKey("settlement") ? Oracle.map(leaf, "settlement") : settlement;
            List<String> needed = by(own).equals("WEIGHTED")
                    ? new ArrayList<>(Oracle.map(own, "weights").keySet())
                    : List.of(by(own));
            Map<String, Object> palette = new LinkedHashMap<>();
            for (String unit : members) {
                for (String part : PARTS) {
                    int percent = needed.contains(part) ? 100 - blankPercent : otherSourcePercent;
                    switch (part) {
                        case "SELF" -> {
                            if (chance(percent)) {
                                putScore(unit, leaf, "SELF", unit, palette);
                            }
                        }
                        case "HEAD" -> putHeadScores(unit, leaf, percent, palette);
                        case "SPECIALIST" -> {
                            Object scorer = leaf.get("scorer");
                            if (scorer != null && !scorer.equals(unit) && chance(percent)) {
                                putScore(unit, leaf, "SPECIALIST", (String) scorer, palette);
                            }
                        }
                        default -> putPeerScores(unit, leaf, percent, palette);
                    }
                }
                if (chance(5)) {
                    putScore(unit, leaf, "VERIFIED", "STANDING_BODY", palette);
                }
            }
        }

        private void putHeadScores(String unit, Map<String, Object> leaf, int percent, Map<String, Object> palette) {
            if (!unit.equals(head)) {
                if (chance(percent)) {
                    putScore(unit, leaf, "HEAD", head, palette);
                }
            } else if (!deputies.isEmpty() && chance(percent)) {
                String deputy = oneOf(deputies);
                putScore(unit, leaf, "HEAD", deputy, palette);
                for (String another : deputies) {
                    if (!another.equals(deputy) && chance(5)) {
                        putScore(unit, leaf, "HEAD", another, palette);
                    }
                }
            }
        }

        private void putPeerScores(String unit, Map<String, Object> leaf, int percent, Map<String, Object> palette) {
            if (!chance(percent)) {
                return;
            }
            List<String> peers = new ArrayList<>(members);
            peers.remove(unit);
            inAnyOrder(peers, random);
            int count = chance(50) ? peers.size() : between(0, peers.size());
            for (String peer : peers.subList(0, Math.min(count, 7))) {
                putScore(unit, leaf, "PEER", peer, palette);
            }
        }

        private void putScore(
                String unit, Map<String, Object> leaf, String source, String by, Map<String, Object> palette) {
            boolean applicable = !chance(source.equals("VERIFIED") ? 25 : notApplicablePercent);
            Map<String, Object> score = new LinkedHashMap<>();
            score.put("unit", unit);
            score.put("criterion", Oracle.text(leaf, "code"));
            score.put("source", source);
            score.put("by", by);
            score.put("state", applicable ? "VALUE" : "NOT_APPLICABLE");
            if (applicable) {
                // in a season with few values each leaf knows three inputs, where units are alike mostly one
                String key = coarse ? String.valueOf(alike && chance(92) ? 0 : between(0, 2)) : "";
                @Nullable Object input = coarse ? palette.get(key) : null;
                if (input == null) {
                    input = input(unit, leaf);
                    palette.put(key, input);
                }
                score.put("input", input);
            }
            if (source.equals("VERIFIED") || chance(4)) {
                score.put("reason", "Theo biên bản kiểm tra");
            }
            scores.add(score);
        }

        // --------------------------------------------------------------------------------------------------- inputs

        private Object input(String unit, Map<String, Object> leaf) {
            Map<String, Object> rule = Oracle.map(leaf, "rule");
            return switch (ruleType(leaf)) {
                case "DIRECT" -> decimal(directInput(rule));
                case "PASS_FAIL" -> String.valueOf(chance(60));
                case "LEVELS" -> Oracle.text(oneOf(Oracle.maps(rule, "levels")), "code");
                case "PER_EVENT" -> eventsInput();
                case "RATIO" -> decimal(ratioInput(rule, target(unit, leaf)));
                case "BANDS" -> decimal(bandInput(Oracle.maps(rule, "bands")));
                case "GRID" -> {
                    Map<String, Object> input = new LinkedHashMap<>();
                    Map<String, Object> row = oneOf(Oracle.maps(rule, "rows"));
                    input.put("volume", decimal(bandInput(Oracle.maps(rule, "rows"))));
                    input.put("rate", decimal(bandInput(Oracle.maps(row, "bands"))));
                    yield input;
                }
                case "LEADER_RELATIVE" -> decimal(leaderInput(target(unit, leaf)));
                default -> throw new IllegalStateException(ruleType(leaf));
            };
        }

        /** The target of the unit, or 0. */
        private BigDecimal target(String unit, Map<String, Object> leaf) {
            for (Map<String, Object> target : targets) {
                if (unit.equals(target.get("unit"))
                        && Oracle.text(target, "criterion").equals(leaf.get("code"))) {
                    return number(target, "value", "0");
                }
            }
            return number(Oracle.map(leaf, "rule"), "target", "0");
        }

        private BigDecimal directInput(Map<String, Object> rule) {
            BigDecimal min = number(rule, "min", "0");
            BigDecimal max = number(rule, "max", "0");
            BigDecimal range = max.subtract(min);
            if (rule.containsKey("step")) {
                BigDecimal step = number(rule, "step", "1");
                BigDecimal steps = range.divideToIntegralValue(step);
                return min.add(step.multiply(randomUpTo(steps, 0)));
            }
            int kind = random.nextInt(10);
            if (kind == 0) {
                return min;
            }
            if (kind == 1) {
                return max;
            }
            BigDecimal x = min.add(randomUpTo(range, kind < 5 ? decimals : 9));
            if (kind >= 7) {
                x = x.setScale(decimals, RoundingMode.DOWN).add(half());
                if (kind == 9) {
                    x = x.subtract(TINY);
                }
            }
            return x.compareTo(max) > 0 || x.compareTo(min) < 0 ? max : x;
        }

        /** Half a unit of the last decimal. */
        private BigDecimal half() {
            return BigDecimal.valueOf(5, decimals + 1);
        }

        private String eventsInput() {
            long events = large && chance(30) ? between(0, 999_999_999) : between(0, coarse ? 2 : 6);
            String text = String.valueOf(events);
            return odd && chance(30) && text.length() < 7 ? "00" + text : text;
        }

        private BigDecimal ratioInput(Map<String, Object> rule, BigDecimal target) {
            boolean lowerIsBetter = Boolean.TRUE.equals(rule.get("lowerIsBetter"));
            BigDecimal max = number(rule, "max", "0");
            BigDecimal full = number(rule, "full", "1");
            BigDecimal ratio = number(rule, "from", "0");
            int kind = random.nextInt(10);
            if (kind == 0) {
                return BigDecimal.ZERO;
            }
            if (kind <= 2) {
                return target;
            }
            if (kind <= 6 && max.signum() > 0) {
                // points just half-way: r = full × (k + half) / max
                BigDecimal halfWay = randomUpTo(max, decimals).add(half()).min(max);
                ratio = full.multiply(halfWay).divide(max, 30, RoundingMode.HALF_UP);
            }
            if (kind <= 7 && ratio.signum() > 0) {
                BigDecimal exact = lowerIsBetter
                        ? target.divide(ratio, 9, RoundingMode.HALF_UP)
                        : target.multiply(ratio).setScale(9, RoundingMode.HALF_UP);
                return exact.min(LARGEST);
            }
            return randomUpTo(target.multiply(BigDecimal.TWO).min(LARGEST), chance(50) ? 1 : 9);
        }

        private BigDecimal bandInput(List<Map<String, Object>> bands) {
            BigDecimal from = number(oneOf(bands), "from", "0");
            return switch (random.nextInt(6)) {
                case 0, 1 -> from;
                case 2 -> from.subtract(TINY);
                case 3 -> from.add(TINY);
                case 4 -> from.subtract(BigDecimal.TEN);
                default -> large && chance(50) ? LARGEST : from.add(randomUpTo(BigDecimal.valueOf(9), 2));
            };
        }

        private BigDecimal leaderInput(BigDecimal target) {
            BigDecimal around = target.signum() > 0 ? target : BigDecimal.valueOf(10);
            BigDecimal factor =
                    new BigDecimal(oneOf(List.of("0", "0.3", "0.5", "0.75", "1", "1", "1.1", "1.5", "2", "2")));
            if (!coarse && chance(15)) {
                return randomUpTo(around.multiply(BigDecimal.TWO).min(LARGEST), 9);
            }
            return around.multiply(factor).setScale(9, RoundingMode.HALF_UP).min(LARGEST);
        }
    }

    private static String ruleType(Map<String, Object> leaf) {
        return Oracle.text(Oracle.map(leaf, "rule"), "type");
    }

    private static String by(Map<String, Object> settlement) {
        return Oracle.text(settlement, "by");
    }

    private static boolean needsSpecialist(Map<String, Object> settlement) {
        return by(settlement).equals("SPECIALIST")
                || (by(settlement).equals("WEIGHTED")
                        && Oracle.map(settlement, "weights").containsKey("SPECIALIST"));
    }

    // ------------------------------------------------------------------------------------------------ numbers, choices

    private static BigDecimal number(Map<String, Object> json, String key, String otherwise) {
        return new BigDecimal(json.containsKey(key) ? Oracle.text(json, key) : otherwise);
    }

    /** A number from 0 to {@code most} inclusive with so many digits after the dot. */
    private BigDecimal randomUpTo(BigDecimal most, int digits) {
        BigDecimal share = BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000_001L), 18);
        return most.multiply(share).setScale(digits, RoundingMode.HALF_UP).min(most);
    }

    /** The number as the format spells it; in some seasons in a way that only just passes. */
    private String decimal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        String text = stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
        if (!odd || !chance(30)) {
            return text;
        }
        String sign = text.startsWith("-") ? "-" : value.signum() == 0 && chance(50) ? "-" : "";
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        String places = dot < 0 ? "" : digits.substring(dot + 1);
        whole = "0".repeat(Math.min(between(0, 2), 15 - whole.length())) + whole;
        places = places + "0".repeat(Math.min(between(0, 3), 9 - places.length()));
        return sign + whole + (places.isEmpty() ? "" : "." + places);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
