package vn.codau.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.codau.oracle.Oracle.Cluster;
import vn.codau.oracle.Oracle.Line;
import vn.codau.oracle.Oracle.Parts;
import vn.codau.oracle.Oracle.Ranked;
import vn.codau.oracle.Oracle.Settled;
import vn.codau.oracle.Oracle.Standing;
import vn.codau.oracle.Oracle.State;

/** Names what of the specification one season makes use of. */
final class SeasonFeatures {

    private static final List<String> COUNTS = List.of("BASE", "BONUS", "DEDUCTION");
    private static final List<String> COMBINATIONS = List.of("MEAN", "MEDIAN", "TRIMMED_MEAN");
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private final Map<String, Object> season;
    private final Set<String> found = new LinkedHashSet<>();

    private SeasonFeatures(Map<String, Object> season) {
        this.season = season;
    }

    static Set<String> of(Map<String, Object> season) {
        SeasonFeatures features = new SeasonFeatures(season);
        features.collect();
        return features.found;
    }

    /** Everything that random seasons have to bring up. */
    static List<String> required() {
        List<String> all = new ArrayList<>();
        for (String counts : COUNTS) {
            for (String type : List.of(
                    "FIXED",
                    "DIRECT",
                    "PASS_FAIL",
                    "LEVELS",
                    "PER_EVENT",
                    "RATIO",
                    "BANDS",
                    "GRID",
                    "LEADER_RELATIVE")) {
                all.add("rule " + type + " as " + counts);
            }
            all.add("caps." + counts + " given");
            all.add("caps." + counts + " limits");
        }
        for (String place : List.of("cluster", "leaf")) {
            for (String by : List.of("SELF", "HEAD", "SPECIALIST", "PEERS", "WEIGHTED")) {
                all.add("settlement " + by + " of the " + place);
            }
        }
        for (int subset = 1; subset < 16; subset++) {
            Set<String> parts = new TreeSet<>();
            List<String> four = List.of("SELF", "HEAD", "PEERS", "SPECIALIST");
            for (int i = 0; i < 4; i++) {
                if ((subset >> i & 1) == 1) {
                    parts.add(four.get(i));
                }
            }
            all.add("weights " + parts);
        }
        for (String combine : COMBINATIONS) {
            for (int peers = 0; peers <= 7; peers++) {
                all.add("PEERS " + combine + " of " + peers);
            }
            all.add("WEIGHTED with " + combine);
        }
        all.addAll(List.of("PEERS combine left out", "PEERS not applicable", "PEERS values beside not applicable"));
        all.addAll(List.of("WEIGHTED without a part", "WEIGHTED with a blank part", "WEIGHTED not applicable"));
        all.addAll(List.of("WEIGHTED not applicable and blank only", "PEERS in WEIGHTED not rounded matters"));
        for (String by : List.of("SELF", "HEAD", "SPECIALIST", "VERIFIED")) {
            all.add("LEADER_RELATIVE by " + by);
        }
        for (int i = 0; i <= 3; i++) {
            all.add("decimals " + i);
            all.add("group at depth " + (i + 1));
        }
        for (String policy : List.of("ZERO", "FULL", "RESCALE")) {
            all.add("notApplicable " + policy);
        }
        all.addAll(
                List.of("section is a leaf", "BEST", "BEST below a section", "BEST among equals", "SUM spelled out"));
        all.addAll(List.of("floor of a section", "floor below a section", "floor lifts", "floor above base and bonus"));
        all.addAll(List.of("VERIFIED value", "VERIFIED not applicable", "blank cell", "not applicable cell"));
        all.addAll(List.of("head's sheet by a deputy", "head's sheet by several deputies", "specialist's own unit"));
        for (String source : List.of("SELF", "HEAD", "PEER", "SPECIALIST", "VERIFIED")) {
            all.add("source " + source);
        }
        all.addAll(
                List.of("DIRECT min", "DIRECT step", "PER_EVENT without max BONUS", "PER_EVENT without max DEDUCTION"));
        all.addAll(List.of("PER_EVENT limited", "RATIO from", "RATIO full", "RATIO lowerIsBetter", "RATIO actual 0"));
        all.addAll(List.of("RATIO lowerIsBetter actual 0", "RATIO at from", "RATIO below from", "RATIO above full"));
        all.addAll(
                List.of("RATIO target of the unit", "RATIO target of the rule", "band edge", "below the first band"));
        all.addAll(List.of("GRID row edge", "GRID below the first row", "GRID below the row's first band"));
        all.addAll(List.of("leader: below target", "leader: at target", "leader: the greatest", "leader: in between"));
        all.addAll(List.of("leader: greatest shared", "leader: all below target", "leader: none", "leader: target 0"));
        all.addAll(List.of("leader: with and without targets", "leader: greatest is 0", "leader: atTarget given"));
        all.addAll(List.of("leader: a better unit is not graded", "leader: not applicable", "leader: blank"));
        for (String what : List.of("DIRECT", "RATIO", "PEERS", "WEIGHTED", "LEADER_RELATIVE", "RESCALE")) {
            all.add("half-way " + what);
        }
        all.addAll(List.of("RESCALE part", "RESCALE N ≥ M", "RESCALE with a cap", "RESCALE of a leaf under BEST"));
        for (int size = 1; size <= 9; size++) {
            all.add("members " + size);
        }
        for (String by : List.of("SECTION", "BASE", "BONUS", "DEDUCTION", "VOTES", "TIE")) {
            all.add("decided by " + by);
        }
        all.addAll(List.of("rank gap after a tie", "tie of three", "code order beyond UTF-16", "negative total"));
        for (String blocker : List.of("BELOW_STANDARD", "HOLD", "NOT_REGISTERED", "NOT_GRADED")) {
            all.add("blocker " + blocker);
        }
        all.addAll(List.of("several blockers", "total is the standard", "total is just below the standard"));
        all.addAll(List.of("hold from sealedOn", "hold to sealedOn", "hold is over", "hold not begun", "hold open"));
        for (String status : List.of("DECIDED", "TIE", "INELIGIBLE_LEADER", "NO_GRADED_UNIT", "VACANT")) {
            all.add("leading " + status);
        }
        all.addAll(List.of("LEADER settles TIE", "LEADER settles INELIGIBLE_LEADER", "VACANT decided"));
        all.addAll(List.of("selection absent", "base LEADERS", "base PROVINCIAL_STANDARD", "of ALL", "of PRESENT"));
        all.addAll(List.of("selection TIE_AT_CUT", "selection OK", "chosen", "passed but not chosen", "not passed"));
        all.addAll(
                List.of("cap 0", "cap full before equal votes", "votes exactly enough", "candidate without an entry"));
        all.addAll(List.of("TIE_AT_CUT below a chosen one", "total beyond 64 bits", "15 integer digits"));
        all.addAll(List.of("9 fraction digits", "leading zeros", "minus zero", "more zeros than decimals"));
        for (String list : List.of(
                "deputies", "tieBreaks", "targets", "notGraded", "notRegistered", "holds", "votes", "decisions")) {
            all.add("left out " + list);
        }
        return all;
    }

    private void add(boolean given, String feature) {
        if (given) {
            found.add(feature);
        }
    }

    private void collect() {
        spellings(season);
        List<Ranked> ranked = Oracle.rankedClusters(season);
        List<Map<String, Object>> clusters = Oracle.maps(season, "clusters");
        for (int i = 0; i < ranked.size(); i++) {
            Cluster cluster = new Cluster(clusters.get(i), Oracle.text(Oracle.map(season, "season"), "sealedOn"));
            criteria(cluster);
            for (Map<String, Object> section : Oracle.maps(cluster.criteria(), "nodes")) {
                for (Map<String, Object> leaf : Oracle.leaves(section)) {
                    cells(cluster, leaf);
                }
            }
            ranking(cluster, ranked.get(i));
        }
        selection();
    }

    private void spellings(Object tree) {
        if (tree instanceof Map<?, ?>) {
            Oracle.asMap(tree).forEach((key, value) -> {
                if (Set.of("code", "name", "unit", "by").contains(key)) {
                    return;
                }
                spellings(value);
            });
        } else if (tree instanceof List<?> list) {
            list.forEach(element -> spellings(Objects.requireNonNull(element)));
        } else if (tree instanceof String text && text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            add(text.matches("-?0[0-9].*"), "leading zeros");
            add(text.matches("-0+(\\.0+)?"), "minus zero");
            add(text.matches("-?[0-9]{15}(\\..*)?"), "15 integer digits");
            add(text.matches(".*\\.[0-9]{8}[1-9]"), "9 fraction digits");
        }
    }

    // -------------------------------------------------------------------------------------------------------- criteria

    private void criteria(Cluster cluster) {
        Map<String, Object> json = cluster.json();
        for (String list : List.of(
                "deputies", "tieBreaks", "targets", "notGraded", "notRegistered", "holds", "votes", "decisions")) {
            add(!json.containsKey(list), "left out " + list);
        }
        found.add("members " + Oracle.texts(json, "members").size());
        found.add("decimals " + cluster.decimals());
        found.add("notApplicable " + Oracle.text(cluster.criteria(), "notApplicable"));
        found.add("settlement " + Oracle.text(Oracle.map(json, "settlement"), "by") + " of the cluster");
        for (Map<String, Object> score : Oracle.maps(json, "scores")) {
            found.add("source " + Oracle.text(score, "source"));
        }
        for (Map<String, Object> section : Oracle.maps(cluster.criteria(), "nodes")) {
            add(Oracle.text(section, "kind").equals("LEAF"), "section is a leaf");
            node(cluster, section, 1);
        }
    }

    private void node(Cluster cluster, Map<String, Object> node, int depth) {
        if (Oracle.text(node, "kind").equals("LEAF")) {
            leaf(cluster, node);
            return;
        }
        found.add("group at depth " + depth);
        boolean best = "BEST".equals(node.get("pick"));
        add("SUM".equals(node.get("pick")), "SUM spelled out");
        add(best, depth == 1 ? "BEST" : "BEST below a section");
        add(node.containsKey("floor"), depth == 1 ? "floor of a section" : "floor below a section");
        List<Map<String, Object>> children = Oracle.maps(node, "children");
        for (Map<String, Object> child : children) {
            node(cluster, child, depth + 1);
        }
        for (String unit : Oracle.texts(cluster.json(), "members")) {
            if (!cluster.isGraded(unit)) {
                continue;
            }
            if (best) {
                List<Parts> parts = children.stream()
                        .map(child -> cluster.nodeParts(unit, child))
                        .toList();
                for (Parts one : parts) {
                    add(
                            parts.stream().anyMatch(two -> two.net().equals(one.net()) && !two.equals(one)),
                            "BEST among equals");
                }
            }
            Map<String, Object> bare = new LinkedHashMap<>(node);
            Object floor = bare.remove("floor");
            Parts unfloored = cluster.nodeParts(unit, bare);
            Object caps = bare.remove("caps");
            Parts uncapped = cluster.nodeParts(unit, bare);
            if (caps != null) {
                for (String part : Oracle.asMap(caps).keySet()) {
                    found.add("caps." + part.toUpperCase(Locale.ROOT) + " given");
                }
                add(!uncapped.base().equals(unfloored.base()), "caps.BASE limits");
                add(!uncapped.bonus().equals(unfloored.bonus()), "caps.BONUS limits");
                add(!uncapped.deduction().equals(unfloored.deduction()), "caps.DEDUCTION limits");
            }
            if (floor != null) {
                Parts floored = cluster.nodeParts(unit, node);
                add(!floored.equals(unfloored), "floor lifts");
                add(
                        floored.base().plus(floored.bonus()).isLess(Fraction.of((String) floor)),
                        "floor above base and bonus");
            }
        }
    }

    private void leaf(Cluster cluster, Map<String, Object> leaf) {
        Map<String, Object> rule = Oracle.map(leaf, "rule");
        String type = Oracle.text(rule, "type");
        String counts = Oracle.text(leaf, "counts");
        found.add("rule " + type + " as " + counts);
        if (leaf.containsKey("settlement")) {
            found.add("settlement " + Oracle.text(Oracle.map(leaf, "settlement"), "by") + " of the leaf");
        }
        for (String field : List.of("min", "step")) {
            add(type.equals("DIRECT") && rule.containsKey(field), "DIRECT " + field);
        }
        for (String field : List.of("from", "full")) {
            add(type.equals("RATIO") && rule.containsKey(field), "RATIO " + field);
        }
        add(Boolean.TRUE.equals(rule.get("lowerIsBetter")), "RATIO lowerIsBetter");
        add(type.equals("PER_EVENT") && !rule.containsKey("max"), "PER_EVENT without max " + counts);
        for (String field : List.of("points", "max", "min", "step")) {
            if (rule.containsKey(field)) {
                String text = Oracle.text(rule, field);
                int dot = text.indexOf('.');
                add(dot >= 0 && text.length() - dot - 1 > cluster.decimals(), "more zeros than decimals");
            }
        }
    }

    // ----------------------------------------------------------------------------------------------------------- cells

    private void cells(Cluster cluster, Map<String, Object> leaf) {
        String type = Oracle.text(Oracle.map(leaf, "rule"), "type");
        if (type.equals("FIXED")) {
            return;
        }
        for (String unit : Oracle.texts(cluster.json(), "members")) {
            if (!cluster.isGraded(unit)) {
                continue;
            }
            Settled settled = cluster.settle(unit, leaf);
            add(settled.state() == State.BLANK, "blank cell");
            add(settled.state() == State.NOT_APPLICABLE, "not applicable cell");
            Optional<Map<String, Object>> verified = cluster.verified(unit, leaf);
            verified.ifPresent(score -> found.add(
                    Oracle.text(score, "state").equals("VALUE") ? "VERIFIED value" : "VERIFIED not applicable"));
            Map<String, Object> settlement = cluster.settlement(leaf);
            String by = Oracle.text(settlement, "by");
            if (type.equals("LEADER_RELATIVE")) {
                add(settled.state() == State.VALUE, "LEADER_RELATIVE by " + (verified.isPresent() ? "VERIFIED" : by));
            } else if (verified.isEmpty() && (by.equals("PEERS") || by.equals("WEIGHTED"))) {
                combined(cluster, unit, leaf, settlement);
            }
            if (verified.isEmpty() && by.equals("HEAD") && unit.equals(cluster.head())) {
                long deputies = Oracle.texts(cluster.json(), "deputies").stream()
                        .filter(deputy ->
                                cluster.score(unit, leaf, "HEAD", deputy).isPresent())
                        .count();
                add(deputies == 1, "head's sheet by a deputy");
                add(deputies > 1, "head's sheet by several deputies");
            }
            add(by.equals("SPECIALIST") && unit.equals(leaf.get("scorer")), "specialist's own unit");
        }
        for (Map<String, Object> score : Oracle.maps(cluster.json(), "scores")) {
            if (Oracle.text(score, "criterion").equals(leaf.get("code")) && score.containsKey("input")) {
                input(cluster, Oracle.text(score, "unit"), leaf, Objects.requireNonNull(score.get("input")));
            }
        }
        if (type.equals("LEADER_RELATIVE")) {
            leader(cluster, leaf);
        }
    }

    private void halfWay(Cluster cluster, Fraction exact, String what) {
        Fraction tenfold =
                exact.times(Fraction.of(BigInteger.TEN.pow(cluster.decimals()).longValueExact()));
        add(tenfold.denominator().equals(BigInteger.TWO), "half-way " + what);
    }

    private void combined(Cluster cluster, String unit, Map<String, Object> leaf, Map<String, Object> settlement) {
        String combine = settlement.containsKey("combine") ? Oracle.text(settlement, "combine") : "MEAN";
        List<Map<String, Object>> peers = cluster.peerScores(unit, leaf);
        long values = peers.stream()
                .filter(score -> Oracle.text(score, "state").equals("VALUE"))
                .count();
        if (Oracle.text(settlement, "by").equals("PEERS")) {
            add(!settlement.containsKey("combine"), "PEERS combine left out");
            found.add("PEERS " + combine + " of " + values);
            add(values == 0 && !peers.isEmpty(), "PEERS not applicable");
            add(values > 0 && values < peers.size(), "PEERS values beside not applicable");
            halfWay(cluster, cluster.peers(unit, leaf, settlement).points(), "PEERS");
            return;
        }
        Map<String, Object> weights = Oracle.map(settlement, "weights");
        found.add("weights " + new TreeSet<>(weights.keySet()));
        add(settlement.containsKey("combine"), "WEIGHTED with " + combine);
        Settled exact = cluster.weighted(unit, leaf, settlement);
        halfWay(cluster, exact.points(), "WEIGHTED");
        int notApplicable = 0;
        int blank = 0;
        Fraction twiceRounded = Fraction.ZERO;
        Fraction remaining = Fraction.ZERO;
        for (String part : weights.keySet()) {
            Map<String, Object> alone = new LinkedHashMap<>(settlement);
            alone.put("weights", Map.of(part, "1"));
            Settled settled = cluster.weighted(unit, leaf, alone);
            notApplicable += settled.state() == State.NOT_APPLICABLE ? 1 : 0;
            blank += settled.incomplete() ? 1 : 0;
            if (settled.state() != State.NOT_APPLICABLE) {
                Fraction weight = Oracle.decimal(weights, part);
                twiceRounded = twiceRounded.plus(weight.times(cluster.round(settled.points())));
                remaining = remaining.plus(weight);
            }
        }
        add(notApplicable > 0 && notApplicable < weights.size(), "WEIGHTED without a part");
        add(blank > 0 && blank < weights.size(), "WEIGHTED with a blank part");
        add(notApplicable == weights.size(), "WEIGHTED not applicable");
        add(
                notApplicable > 0 && blank > 0 && notApplicable + blank == weights.size(),
                "WEIGHTED not applicable and blank only");
        add(
                remaining.signum() > 0
                        && !cluster.round(twiceRounded.over(remaining)).equals(cluster.round(exact.points())),
                "PEERS in WEIGHTED not rounded matters");
    }

    private void input(Cluster cluster, String unit, Map<String, Object> leaf, Object input) {
        Map<String, Object> rule = Oracle.map(leaf, "rule");
        switch (Oracle.text(rule, "type")) {
            case "DIRECT" -> halfWay(cluster, Fraction.of((String) input), "DIRECT");
            case "PER_EVENT" ->
                add(
                        rule.containsKey("max")
                                && Oracle.decimal(rule, "max")
                                        .isLess(Fraction.of((String) input).times(Oracle.decimal(rule, "points"))),
                        "PER_EVENT limited");
            case "RATIO" -> ratio(cluster, unit, leaf, Fraction.of((String) input));
            case "BANDS" -> {
                Fraction x = Fraction.of((String) input);
                add(isEdge(Oracle.maps(rule, "bands"), x), "band edge");
                add(isBelow(Oracle.maps(rule, "bands"), x), "below the first band");
            }
            case "GRID" -> {
                Fraction volume = Oracle.decimal(Oracle.asMap(input), "volume");
                Fraction rate = Oracle.decimal(Oracle.asMap(input), "rate");
                List<Map<String, Object>> rows = Oracle.maps(rule, "rows");
                add(isEdge(rows, volume), "GRID row edge");
                add(isBelow(rows, volume), "GRID below the first row");
                add(
                        !isBelow(rows, volume) && isBelow(Oracle.maps(rows.getFirst(), "bands"), rate),
                        "GRID below the row's first band");
            }
            default -> {
                // nothing to be on the edge of
            }
        }
    }

    private static boolean isEdge(List<Map<String, Object>> entries, Fraction x) {
        return entries.stream().anyMatch(entry -> Oracle.decimal(entry, "from").equals(x));
    }

    private static boolean isBelow(List<Map<String, Object>> entries, Fraction x) {
        return x.isLess(Oracle.decimal(entries.getFirst(), "from"));
    }

    private void ratio(Cluster cluster, String unit, Map<String, Object> leaf, Fraction actual) {
        Map<String, Object> rule = Oracle.map(leaf, "rule");
        boolean lowerIsBetter = Boolean.TRUE.equals(rule.get("lowerIsBetter"));
        halfWay(cluster, cluster.rulePoints(unit, leaf, decimalText(actual)), "RATIO");
        boolean ofUnit = Oracle.maps(cluster.json(), "targets").stream()
                .anyMatch(target -> unit.equals(target.get("unit"))
                        && Oracle.text(target, "criterion").equals(leaf.get("code")));
        found.add(ofUnit ? "RATIO target of the unit" : "RATIO target of the rule");
        if (actual.signum() == 0) {
            found.add(lowerIsBetter ? "RATIO lowerIsBetter actual 0" : "RATIO actual 0");
            return;
        }
        Fraction target = cluster.target(unit, leaf);
        Fraction r = lowerIsBetter ? target.over(actual) : actual.over(target);
        Fraction from = Oracle.decimal(rule, "from", "0");
        add(from.signum() > 0 && r.equals(from), "RATIO at from");
        add(r.isLess(from), "RATIO below from");
        add(Oracle.decimal(rule, "full", "1").isLess(r), "RATIO above full");
    }

    /** An input read from the pack, which has at most nine decimals. */
    private static String decimalText(Fraction input) {
        return input.print(9);
    }

    private void leader(Cluster cluster, Map<String, Object> leaf) {
        add(Oracle.map(leaf, "rule").containsKey("atTarget"), "leader: atTarget given");
        List<Fraction> excesses = new ArrayList<>();
        List<Fraction> others = new ArrayList<>();
        List<Fraction> notGradedExcesses = new ArrayList<>();
        for (String unit : Oracle.texts(cluster.json(), "members")) {
            Optional<Fraction> a = cluster.leaderInput(unit, leaf);
            boolean hasTarget = cluster.target(unit, leaf).signum() > 0;
            add(
                    !hasTarget
                            && Oracle.maps(cluster.json(), "targets").stream()
                                    .anyMatch(target -> unit.equals(target.get("unit"))
                                            && Oracle.text(target, "criterion").equals(leaf.get("code"))),
                    "leader: target 0");
            if (a.isEmpty()) {
                found.add(cluster.leaderScore(unit, leaf).isEmpty() ? "leader: blank" : "leader: not applicable");
            } else if (!cluster.isGraded(unit)) {
                if (hasTarget) {
                    notGradedExcesses.add(cluster.excess(unit, leaf, a.get()));
                }
            } else if (hasTarget) {
                excesses.add(cluster.excess(unit, leaf, a.get()));
                halfWay(cluster, cluster.againstTarget(unit, leaf, a.get()), "LEADER_RELATIVE");
            } else {
                others.add(a.get());
                halfWay(cluster, cluster.againstGreatest(leaf, a.get()), "LEADER_RELATIVE");
            }
        }
        Fraction greatest = excesses.stream().max(Fraction::compareTo).orElse(Fraction.ZERO);
        long best = excesses.stream().filter(greatest::equals).count();
        for (Fraction e : excesses) {
            add(e.signum() < 0, "leader: below target");
            add(e.signum() == 0, "leader: at target");
            add(e.signum() > 0 && e.equals(greatest), "leader: the greatest");
            add(e.signum() > 0 && e.isLess(greatest), "leader: in between");
        }
        add(greatest.signum() > 0 && best > 1, "leader: greatest shared");
        add(excesses.size() > 1 && greatest.signum() < 0, "leader: all below target");
        add(excesses.isEmpty() && others.isEmpty(), "leader: none");
        add(!excesses.isEmpty() && !others.isEmpty(), "leader: with and without targets");
        add(!others.isEmpty() && others.stream().allMatch(a -> a.signum() == 0), "leader: greatest is 0");
        add(
                greatest.signum() > 0 && notGradedExcesses.stream().anyMatch(greatest::isLess),
                "leader: a better unit is not graded");
    }

    // --------------------------------------------------------------------------------------------------------- ranking

    private void ranking(Cluster cluster, Ranked ranked) {
        rescaled(cluster);
        List<Standing> standings = ranked.standings();
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            Line line = standing.line();
            if (standing.decidedBy() != null) {
                found.add("decided by " + standing.decidedBy().split(":", -1)[0]);
            }
            line.blockers().forEach(blocker -> found.add("blocker " + blocker));
            add(line.blockers().size() > 1, "several blockers");
            if (!line.graded()) {
                continue;
            }
            Fraction total = line.gradedParts().net();
            add(total.signum() < 0, "negative total");
            add(
                    total.times(Fraction.of((long) Math.pow(10, ranked.decimals())))
                                    .floor()
                                    .compareTo(LONG_MAX)
                            > 0,
                    "total beyond 64 bits");
            if (cluster.json().containsKey("standard")) {
                Fraction minTotal = Oracle.decimal(Oracle.map(cluster.json(), "standard"), "minTotal");
                add(total.equals(minTotal), "total is the standard");
                add(minTotal.minus(total).equals(Fraction.of("0.000000001")), "total is just below the standard");
            }
            if (i > 0 && "TIE".equals(standing.decidedBy())) {
                String above = standings.get(i - 1).line().unit();
                add(above.compareTo(line.unit()) > 0, "code order beyond UTF-16");
                boolean again = i + 1 < standings.size()
                        && "TIE".equals(standings.get(i + 1).decidedBy());
                add(again, "tie of three");
                add(!again && i + 1 < standings.size() && standings.get(i + 1).rank() != null, "rank gap after a tie");
            }
        }
        String sealedOn = cluster.sealedOn();
        for (Map<String, Object> hold : Oracle.maps(cluster.json(), "holds")) {
            add(sealedOn.equals(hold.get("from")), "hold from sealedOn");
            add(sealedOn.equals(hold.get("to")), "hold to sealedOn");
            add(!hold.containsKey("to"), "hold open");
            add(sealedOn.compareTo(Oracle.text(hold, "from")) < 0, "hold not begun");
            add(hold.containsKey("to") && sealedOn.compareTo(Oracle.text(hold, "to")) > 0, "hold is over");
        }
        found.add("leading " + ranked.leading().status());
        for (Map<String, Object> decision : Oracle.maps(cluster.json(), "decisions")) {
            boolean tie = standings.size() > 1
                    && Integer.valueOf(1).equals(standings.get(1).rank());
            boolean vacant = Oracle.text(decision, "type").equals("VACANT");
            found.add(vacant ? "VACANT decided" : "LEADER settles " + (tie ? "TIE" : "INELIGIBLE_LEADER"));
        }
    }

    private void rescaled(Cluster cluster) {
        if (!Oracle.text(cluster.criteria(), "notApplicable").equals("RESCALE")) {
            return;
        }
        for (Map<String, Object> section : Oracle.maps(cluster.criteria(), "nodes")) {
            for (String unit : Oracle.texts(cluster.json(), "members")) {
                Parts parts = cluster.nodeParts(unit, section);
                Fraction n = cluster.notApplicableMaxima(unit, section);
                if (!cluster.isGraded(unit) || n.signum() == 0) {
                    continue;
                }
                if (parts.max().compareTo(n) <= 0) {
                    found.add("RESCALE N ≥ M");
                    continue;
                }
                add(parts.base().signum() > 0, "RESCALE part");
                halfWay(
                        cluster,
                        parts.base().times(parts.max()).over(parts.max().minus(n)),
                        "RESCALE");
                add(
                        section.containsKey("caps")
                                && Oracle.map(section, "caps").containsKey("base"),
                        "RESCALE with a cap");
                add("BEST".equals(section.get("pick")), "RESCALE of a leaf under BEST");
            }
        }
    }

    // ------------------------------------------------------------------------------------------------------- selection

    private void selection() {
        if (!season.containsKey("selection")) {
            found.add("selection absent");
            return;
        }
        Map<String, Object> rules = Oracle.map(Oracle.map(season, "selection"), "govFlag");
        Map<String, Object> council = Oracle.map(Oracle.map(season, "selection"), "council");
        Map<String, Object> threshold = Oracle.map(rules, "threshold");
        found.add("base " + Oracle.text(rules, "base"));
        found.add("of " + Oracle.text(threshold, "of"));
        @SuppressWarnings("unchecked")
        Map<String, Object> result =
                (Map<String, Object>) Objects.requireNonNull(Oracle.rank(season).get("govFlag"));
        boolean tieAtCut = "TIE_AT_CUT".equals(result.get("status"));
        found.add("selection " + result.get("status"));
        add(Oracle.whole(result, "cap") == 0, "cap 0");
        long of = Oracle.whole(council, Oracle.text(threshold, "of").equals("ALL") ? "members" : "present");
        List<Map<String, Object>> candidates = Oracle.maps(result, "candidates");
        boolean anyChosen = candidates.stream().anyMatch(one -> Boolean.TRUE.equals(one.get("chosen")));
        add(tieAtCut && anyChosen, "TIE_AT_CUT below a chosen one");
        for (int i = 0; i < candidates.size(); i++) {
            Map<String, Object> one = candidates.get(i);
            boolean passed = Boolean.TRUE.equals(one.get("passed"));
            boolean chosen = Boolean.TRUE.equals(one.get("chosen"));
            add(chosen, "chosen");
            add(passed && !chosen, "passed but not chosen");
            add(!passed, "not passed");
            Fraction needed = Oracle.decimal(threshold, "percent").times(Fraction.of(of));
            add(Fraction.of(Oracle.whole(one, "votes") * 100).equals(needed), "votes exactly enough");
            add(!Oracle.map(council, "votes").containsKey(Oracle.text(one, "unit")), "candidate without an entry");
            add(
                    !tieAtCut
                            && anyChosen
                            && passed
                            && !chosen
                            && i + 1 < candidates.size()
                            && Oracle.whole(candidates.get(i + 1), "votes") == Oracle.whole(one, "votes"),
                    "cap full before equal votes");
        }
    }
}
