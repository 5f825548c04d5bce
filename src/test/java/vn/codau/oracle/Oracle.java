package vn.codau.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ranks a valid season pack the slow and obvious way. Every number is a {@link Fraction}; every question is answered by
 * looking through the records again. Section numbers are those of the season pack's specification.
 *
 * <p>Only what the specification calls an invalid decision or an invalid council vote is refused; the rest of the pack
 * is taken to be valid.
 */
public final class Oracle {

    private Oracle() {}

    /** Section 8: the result of a season, keys in the order of the specification. */
    public static Map<String, @Nullable Object> rank(Map<String, Object> season) {
        List<Ranked> clusters = rankedClusters(season);
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("format", "codau.ranking/1");
        result.put("season", text(map(season, "season"), "code"));
        List<Object> printed = new ArrayList<>();
        for (Ranked cluster : clusters) {
            printed.add(cluster.print());
        }
        result.put("clusters", printed);
        if (season.containsKey("selection")) {
            result.put("govFlag", govFlag(map(season, "selection"), clusters));
        }
        return result;
    }

    static List<Ranked> rankedClusters(Map<String, Object> season) {
        String sealedOn = text(map(season, "season"), "sealedOn");
        List<Ranked> clusters = new ArrayList<>();
        for (Map<String, Object> cluster : maps(season, "clusters")) {
            clusters.add(new Cluster(cluster, sealedOn).ranked());
        }
        return clusters;
    }

    // ---------------------------------------------------------------------------------------------- the values used

    /** Section 2: "Blank, 0 and not applicable are three different things everywhere." */
    enum State {
        VALUE,
        NOT_APPLICABLE,
        BLANK
    }

    /** A record, a part or a whole cell after settling, before the policy for "not applicable". */
    record Settled(State state, Fraction points, boolean incomplete) {

        static final Settled BLANK = new Settled(State.BLANK, Fraction.ZERO, true);
        static final Settled NOT_APPLICABLE = new Settled(State.NOT_APPLICABLE, Fraction.ZERO, false);

        static Settled value(Fraction points) {
            return new Settled(State.VALUE, points, false);
        }
    }

    /** Section 5: "Each node has (base, bonus, deduction, max)." */
    record Parts(Fraction base, Fraction bonus, Fraction deduction, Fraction max) {

        static final Parts NOTHING = new Parts(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

        Fraction net() {
            return base.plus(bonus).minus(deduction);
        }

        Parts plus(Parts other) {
            return new Parts(
                    base.plus(other.base),
                    bonus.plus(other.bonus),
                    deduction.plus(other.deduction),
                    max.plus(other.max));
        }
    }

    /** A unit's line: {@code parts} is null where the unit is not graded. */
    record Line(
            String unit, @Nullable Parts parts, Map<String, Fraction> sections, int incomplete, List<String> blockers) {

        boolean graded() {
            return parts != null;
        }

        Parts gradedParts() {
            return Objects.requireNonNull(parts);
        }

        boolean eligible() {
            return blockers.isEmpty();
        }
    }

    /** A line with its place in the listing. */
    record Standing(
            Line line, @Nullable Integer rank, @Nullable String decidedBy) {

        Map<String, @Nullable Object> print(int decimals) {
            Map<String, @Nullable Object> printed = new LinkedHashMap<>();
            Parts parts = line.parts();
            printed.put("unit", line.unit());
            printed.put("graded", line.graded());
            printed.put("total", parts == null ? null : parts.net().print(decimals));
            printed.put("base", parts == null ? null : parts.base().print(decimals));
            printed.put("bonus", parts == null ? null : parts.bonus().print(decimals));
            printed.put("deduction", parts == null ? null : parts.deduction().print(decimals));
            Map<String, Object> sections = new LinkedHashMap<>();
            line.sections().forEach((code, net) -> sections.put(code, net.print(decimals)));
            printed.put("sections", sections);
            printed.put("rank", rank);
            printed.put("decidedBy", decidedBy);
            printed.put("incomplete", line.incomplete());
            printed.put("eligible", line.eligible());
            printed.put("blockers", new ArrayList<>(line.blockers()));
            return printed;
        }
    }

    record Leading(String status, @Nullable String unit) {}

    /** A cluster's outcome. */
    public record Ranked(String code, int decimals, List<Standing> standings, Leading leading) {

        Map<String, @Nullable Object> print() {
            List<Object> lines = new ArrayList<>();
            for (Standing standing : standings) {
                lines.add(standing.print(decimals));
            }
            Map<String, @Nullable Object> lead = new LinkedHashMap<>();
            lead.put("status", leading.status());
            lead.put("unit", leading.unit());
            Map<String, @Nullable Object> printed = new LinkedHashMap<>();
            printed.put("code", code);
            printed.put("standings", lines);
            printed.put("leading", lead);
            return printed;
        }
    }

    // -------------------------------------------------------------------------------------------------- one cluster

    /** The records of one cluster of the pack, and the questions asked of them. */
    record Cluster(
            Map<String, Object> json, String sealedOn, Map<List<String>, List<Map<String, Object>>> recordsByCell) {

        Cluster(Map<String, Object> json, String sealedOn) {
            this(json, sealedOn, byCell(json));
        }

        /** The records of each unit and criterion, in their order. */
        private static Map<List<String>, List<Map<String, Object>>> byCell(Map<String, Object> json) {
            Map<List<String>, List<Map<String, Object>>> cells = new HashMap<>();
            for (Map<String, Object> score : maps(json, "scores")) {
                cells.computeIfAbsent(List.of(text(score, "unit"), text(score, "criterion")), cell -> new ArrayList<>())
                        .add(score);
            }
            return cells;
        }

        List<Map<String, Object>> records(String unit, Map<String, Object> leaf) {
            return recordsByCell.getOrDefault(List.of(unit, text(leaf, "code")), List.of());
        }

        String head() {
            return text(json, "head");
        }

        Map<String, Object> criteria() {
            return map(json, "criteria");
        }

        int decimals() {
            return (int) whole(criteria(), "decimals");
        }

        Fraction round(Fraction points) {
            return points.roundHalfUp(decimals());
        }

        boolean isGraded(String unit) {
            for (Map<String, Object> entry : maps(json, "notGraded")) {
                if (text(entry, "unit").equals(unit)) {
                    return false;
                }
            }
            return true;
        }

        /** "One record per (unit, criterion, source, by)": that record, or none for a blank. */
        Optional<Map<String, Object>> score(String unit, Map<String, Object> leaf, String source, String by) {
            for (Map<String, Object> score : records(unit, leaf)) {
                if (text(score, "source").equals(source) && text(score, "by").equals(by)) {
                    return Optional.of(score);
                }
            }
            return Optional.empty();
        }

        List<Map<String, Object>> peerScores(String unit, Map<String, Object> leaf) {
            List<Map<String, Object>> found = new ArrayList<>();
            for (Map<String, Object> score : records(unit, leaf)) {
                if (text(score, "source").equals("PEER")) {
                    found.add(score);
                }
            }
            return found;
        }

        // -------------------------------------------------------------------------------- section 2: points of rules

        /** The table of rules; LEADER_RELATIVE is not in it, for its points depend on the other units. */
        Fraction rulePoints(String unit, Map<String, Object> leaf, Object input) {
            Map<String, Object> rule = map(leaf, "rule");
            return switch (text(rule, "type")) {
                case "DIRECT" -> Fraction.of((String) input);
                case "PASS_FAIL" -> input.equals("true") ? decimal(rule, "points") : Fraction.ZERO;
                case "LEVELS" -> levelPoints(rule, (String) input);
                case "PER_EVENT" -> perEventPoints(rule, (String) input);
                case "RATIO" -> ratioPoints(rule, Fraction.of((String) input), target(unit, leaf));
                case "BANDS" -> bandPoints(maps(rule, "bands"), Fraction.of((String) input));
                case "GRID" -> gridPoints(rule, asMap(input));
                default -> throw new IllegalStateException("no points of its own: " + rule);
            };
        }

        /** "that level's points". */
        private static Fraction levelPoints(Map<String, Object> rule, String input) {
            for (Map<String, Object> level : maps(rule, "levels")) {
                if (text(level, "code").equals(input)) {
                    return decimal(level, "points");
                }
            }
            throw new IllegalStateException("no level " + input);
        }

        /** "min(n × points, max)". */
        private static Fraction perEventPoints(Map<String, Object> rule, String input) {
            Fraction points = Fraction.of(input).times(decimal(rule, "points"));
            return rule.containsKey("max") ? points.min(decimal(rule, "max")) : points;
        }

        /** "r = actual/target (…); 0 if r < from; else max × min(r, full) / full". */
        private static Fraction ratioPoints(Map<String, Object> rule, Fraction actual, Fraction target) {
            Fraction max = decimal(rule, "max");
            boolean lowerIsBetter = Boolean.TRUE.equals(rule.get("lowerIsBetter"));
            if (lowerIsBetter && actual.signum() == 0) {
                return max; // "full marks where actual is 0"
            }
            Fraction r = lowerIsBetter ? target.over(actual) : actual.over(target);
            Fraction from = decimal(rule, "from", "0");
            Fraction full = decimal(rule, "full", "1");
            if (r.isLess(from)) {
                return Fraction.ZERO;
            }
            return max.times(r.min(full)).over(full);
        }

        /** "points of the last band with from ≤ x; 0 below the first". */
        private static Fraction bandPoints(List<Map<String, Object>> bands, Fraction x) {
            Fraction points = Fraction.ZERO;
            for (Map<String, Object> band : bands) {
                if (decimal(band, "from").compareTo(x) <= 0) {
                    points = decimal(band, "points");
                }
            }
            return points;
        }

        /** "the row by volume as in BANDS (0 below the first), then its bands by rate". */
        private static Fraction gridPoints(Map<String, Object> rule, Map<String, Object> input) {
            Fraction points = Fraction.ZERO;
            for (Map<String, Object> row : maps(rule, "rows")) {
                if (decimal(row, "from").compareTo(decimal(input, "volume")) <= 0) {
                    points = bandPoints(maps(row, "bands"), decimal(input, "rate"));
                }
            }
            return points;
        }

        /** "The target (…) is targets[] {unit, criterion, value} for that unit, else rule.target"; 0 says none. */
        Fraction target(String unit, Map<String, Object> leaf) {
            for (Map<String, Object> target : maps(json, "targets")) {
                if (text(target, "unit").equals(unit)
                        && text(target, "criterion").equals(text(leaf, "code"))) {
                    return decimal(target, "value");
                }
            }
            return decimal(map(leaf, "rule"), "target", "0");
        }

        /** "A leaf's maximum". */
        static Fraction maximum(Map<String, Object> leaf) {
            Map<String, Object> rule = map(leaf, "rule");
            return switch (text(rule, "type")) {
                case "FIXED", "PASS_FAIL" -> decimal(rule, "points");
                case "DIRECT", "RATIO", "LEADER_RELATIVE", "PER_EVENT" -> decimal(rule, "max");
                case "LEVELS" -> highestPoints(maps(rule, "levels"));
                case "BANDS" -> highestPoints(maps(rule, "bands"));
                case "GRID" -> {
                    Fraction highest = Fraction.ZERO;
                    for (Map<String, Object> row : maps(rule, "rows")) {
                        highest = highest.max(highestPoints(maps(row, "bands")));
                    }
                    yield highest;
                }
                default -> throw new IllegalStateException("no such rule: " + rule);
            };
        }

        private static Fraction highestPoints(List<Map<String, Object>> entries) {
            Fraction highest = Fraction.ZERO;
            for (Map<String, Object> entry : entries) {
                highest = highest.max(decimal(entry, "points"));
            }
            return highest;
        }

        // ------------------------------------------------------------------------------------- section 3: one cell

        /** Section 3: the cell (unit, leaf), settled. */
        Settled settle(String unit, Map<String, Object> leaf) {
            String type = text(map(leaf, "rule"), "type");
            if (type.equals("FIXED")) {
                return Settled.value(decimal(map(leaf, "rule"), "points"));
            }
            if (type.equals("LEADER_RELATIVE")) {
                return leaderRelative(unit, leaf);
            }
            // "1. A VERIFIED record decides."
            Optional<Map<String, Object>> verified = verified(unit, leaf);
            if (verified.isPresent()) {
                return scored(unit, leaf, verified.get());
            }
            // "2. Otherwise the leaf's settlement, else the cluster's"
            Map<String, Object> settlement = settlement(leaf);
            return switch (text(settlement, "by")) {
                case "SELF", "HEAD", "SPECIALIST" -> single(unit, leaf, text(settlement, "by"));
                case "PEERS" -> rounded(peers(unit, leaf, settlement));
                case "WEIGHTED" -> rounded(weighted(unit, leaf, settlement));
                default -> throw new IllegalStateException("no such settlement: " + settlement);
            };
        }

        Map<String, Object> settlement(Map<String, Object> leaf) {
            return leaf.containsKey("settlement") ? map(leaf, "settlement") : map(json, "settlement");
        }

        Optional<Map<String, Object>> verified(String unit, Map<String, Object> leaf) {
            return score(unit, leaf, "VERIFIED", "STANDING_BODY");
        }

        /** "SELF, HEAD, SPECIALIST: that record, else blank." */
        Optional<Map<String, Object>> singleScore(String unit, Map<String, Object> leaf, String source) {
            return switch (source) {
                case "SELF" -> score(unit, leaf, "SELF", unit);
                case "HEAD" -> headScore(unit, leaf);
                case "SPECIALIST" ->
                    leaf.containsKey("scorer")
                            ? score(unit, leaf, "SPECIALIST", text(leaf, "scorer"))
                            : Optional.empty();
                default -> throw new IllegalStateException("no such source: " + source);
            };
        }

        /** Section 2: "HEAD unless by is the head (for the head's own sheet: a deputy)"; of several the first deputy. */
        Optional<Map<String, Object>> headScore(String unit, Map<String, Object> leaf) {
            if (!unit.equals(head())) {
                return score(unit, leaf, "HEAD", head());
            }
            for (String deputy : texts(json, "deputies")) {
                Optional<Map<String, Object>> found = score(unit, leaf, "HEAD", deputy);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Settled single(String unit, Map<String, Object> leaf, String source) {
            Optional<Map<String, Object>> found = singleScore(unit, leaf, source);
            return found.isPresent() ? scored(unit, leaf, found.get()) : Settled.BLANK;
        }

        /** "Each record's points are rounded first". */
        private Settled scored(String unit, Map<String, Object> leaf, Map<String, Object> score) {
            if (text(score, "state").equals("NOT_APPLICABLE")) {
                return Settled.NOT_APPLICABLE;
            }
            return Settled.value(round(rulePoints(unit, leaf, Objects.requireNonNull(score.get("input")))));
        }

        /** "combinations use the rounded points and are rounded once". */
        private Settled rounded(Settled settled) {
            return new Settled(settled.state(), round(settled.points()), settled.incomplete());
        }

        /** "over the PEER records with a VALUE; with none of those, not applicable if any record says so, else blank". */
        Settled peers(String unit, Map<String, Object> leaf, Map<String, Object> settlement) {
            List<Fraction> values = new ArrayList<>();
            boolean anyNotApplicable = false;
            for (Map<String, Object> score : peerScores(unit, leaf)) {
                Settled one = scored(unit, leaf, score);
                if (one.state() == State.VALUE) {
                    values.add(one.points());
                } else {
                    anyNotApplicable = true;
                }
            }
            if (values.isEmpty()) {
                return anyNotApplicable ? Settled.NOT_APPLICABLE : Settled.BLANK;
            }
            String combine = settlement.containsKey("combine") ? text(settlement, "combine") : "MEAN";
            return Settled.value(
                    switch (combine) {
                        case "MEAN" -> mean(values);
                        case "MEDIAN" -> median(values);
                        case "TRIMMED_MEAN" -> trimmedMean(values);
                        default -> throw new IllegalStateException("no such combination: " + combine);
                    });
        }

        private static Fraction mean(List<Fraction> values) {
            Fraction sum = Fraction.ZERO;
            for (Fraction value : values) {
                sum = sum.plus(value);
            }
            return sum.over(Fraction.of(values.size()));
        }

        /** "MEDIAN (of an even number: the mean of the middle two)". */
        private static Fraction median(List<Fraction> values) {
            List<Fraction> sorted = values.stream().sorted().toList();
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(middle) : mean(sorted.subList(middle - 1, middle + 1));
        }

        /** "with 4 or more values one highest and one lowest are left out, else MEAN". */
        private static Fraction trimmedMean(List<Fraction> values) {
            if (values.size() < 4) {
                return mean(values);
            }
            return mean(values.stream().sorted().toList().subList(1, values.size() - 1));
        }

        /**
         * "Parts that are not applicable are left out and the remaining weights divided by their sum (all not
         * applicable: the cell is). A blank part contributes 0 and makes the cell incomplete."
         */
        Settled weighted(String unit, Map<String, Object> leaf, Map<String, Object> settlement) {
            Fraction sum = Fraction.ZERO;
            Fraction remaining = Fraction.ZERO;
            boolean incomplete = false;
            Map<String, Object> weights = map(settlement, "weights");
            for (String part : weights.keySet()) {
                Settled settled = part.equals("PEERS") ? peers(unit, leaf, settlement) : single(unit, leaf, part);
                if (settled.state() == State.NOT_APPLICABLE) {
                    continue;
                }
                remaining = remaining.plus(decimal(weights, part));
                sum = sum.plus(decimal(weights, part).times(settled.points()));
                incomplete = incomplete || settled.state() == State.BLANK;
            }
            if (remaining.signum() == 0) {
                return Settled.NOT_APPLICABLE;
            }
            return new Settled(State.VALUE, sum.over(remaining), incomplete);
        }

        // ------------------------------------------------------------------------------ section 4: LEADER_RELATIVE

        /** "it is the input A that is settled"; VERIFIED still decides. */
        Optional<Map<String, Object>> leaderScore(String unit, Map<String, Object> leaf) {
            Optional<Map<String, Object>> verified = verified(unit, leaf);
            return verified.isPresent() ? verified : singleScore(unit, leaf, text(settlement(leaf), "by"));
        }

        /** The settled input A of a unit, where it has one. */
        Optional<Fraction> leaderInput(String unit, Map<String, Object> leaf) {
            return leaderScore(unit, leaf)
                    .filter(score -> text(score, "state").equals("VALUE"))
                    .map(score -> decimal(score, "input"));
        }

        /** e = (A − T)/T. */
        Fraction excess(String unit, Map<String, Object> leaf, Fraction a) {
            Fraction t = target(unit, leaf);
            return a.minus(t).over(t);
        }

        private Settled leaderRelative(String unit, Map<String, Object> leaf) {
            Optional<Map<String, Object>> score = leaderScore(unit, leaf);
            if (score.isEmpty()) {
                return Settled.BLANK;
            }
            Optional<Fraction> a = leaderInput(unit, leaf);
            if (a.isEmpty()) {
                return Settled.NOT_APPLICABLE;
            }
            boolean hasTarget = target(unit, leaf).signum() > 0;
            return Settled.value(
                    round(hasTarget ? againstTarget(unit, leaf, a.get()) : againstGreatest(leaf, a.get())));
        }

        /** "Units with a target T > 0, e = (A − T)/T, E = the greatest e among them". */
        Fraction againstTarget(String unit, Map<String, Object> leaf, Fraction a) {
            Fraction max = decimal(map(leaf, "rule"), "max");
            Fraction atTarget = decimal(map(leaf, "rule"), "atTarget", "0.5");
            Fraction t = target(unit, leaf);
            Fraction e = excess(unit, leaf, a);
            Fraction greatest = e;
            for (String other : texts(json, "members")) {
                Optional<Fraction> input = leaderInput(other, leaf);
                if (isGraded(other) && input.isPresent() && target(other, leaf).signum() > 0) {
                    greatest = greatest.max(excess(other, leaf, input.get()));
                }
            }
            if (a.isLess(t)) {
                return atTarget.times(max).times(a).over(t); // A < T: atTarget × max × A/T
            }
            if (e.signum() == 0) {
                return atTarget.times(max); // e = 0: atTarget × max
            }
            if (e.equals(greatest)) {
                return max; // e = E > 0: max
            }
            // 0 < e < E: atTarget × max + (e/E) × (1 − atTarget) × max
            Fraction above =
                    e.over(greatest).times(Fraction.ONE.minus(atTarget)).times(max);
            return atTarget.times(max).plus(above);
        }

        /** "max × A / (the greatest A among units without a target); 0 where that is 0". */
        Fraction againstGreatest(Map<String, Object> leaf, Fraction a) {
            Fraction greatest = a;
            for (String other : texts(json, "members")) {
                Optional<Fraction> input = leaderInput(other, leaf);
                if (isGraded(other) && input.isPresent() && target(other, leaf).signum() == 0) {
                    greatest = greatest.max(input.get());
                }
            }
            if (greatest.signum() == 0) {
                return Fraction.ZERO;
            }
            return decimal(map(leaf, "rule"), "max").times(a).over(greatest);
        }

        // ------------------------------------------------------------------------------------ section 5: rolling up

        /** "A leaf puts its settled points in the one it counts as; max is its maximum if BASE, else 0." */
        private Parts leafParts(String unit, Map<String, Object> leaf) {
            Settled settled = settle(unit, leaf);
            Fraction points = settled.state() == State.NOT_APPLICABLE ? notApplicablePoints(leaf) : settled.points();
            Fraction zero = Fraction.ZERO;
            return switch (text(leaf, "counts")) {
                case "BASE" -> new Parts(points, zero, zero, maximum(leaf));
                case "BONUS" -> new Parts(zero, points, zero, zero);
                case "DEDUCTION" -> new Parts(zero, zero, points, zero);
                default -> throw new IllegalStateException("counts as nothing: " + leaf);
            };
        }

        /**
         * Section 3: "A not-applicable cell: BONUS and DEDUCTION 0; BASE by notApplicable: ZERO → 0, FULL → the leaf's
         * maximum, RESCALE → 0 and section 5."
         */
        private Fraction notApplicablePoints(Map<String, Object> leaf) {
            boolean full = text(criteria(), "notApplicable").equals("FULL");
            return full && text(leaf, "counts").equals("BASE") ? maximum(leaf) : Fraction.ZERO;
        }

        Parts nodeParts(String unit, Map<String, Object> node) {
            if (text(node, "kind").equals("LEAF")) {
                return leafParts(unit, node);
            }
            List<Parts> children = new ArrayList<>();
            for (Map<String, Object> child : maps(node, "children")) {
                children.add(nodeParts(unit, child));
            }
            boolean best = node.containsKey("pick") && text(node, "pick").equals("BEST");
            return floored(node, capped(node, best ? best(children) : sum(children)));
        }

        /** "SUM adds the four". */
        private static Parts sum(List<Parts> children) {
            Parts sum = Parts.NOTHING;
            for (Parts child : children) {
                sum = sum.plus(child);
            }
            return sum;
        }

        /**
         * "BEST takes the child with the greatest base + bonus − deduction (the first of equals) whole, with max the
         * greatest of the children's".
         */
        private static Parts best(List<Parts> children) {
            Parts best = children.getFirst();
            Fraction max = Fraction.ZERO;
            for (Parts child : children) {
                if (best.net().isLess(child.net())) {
                    best = child;
                }
                max = max.max(child.max());
            }
            return new Parts(best.base(), best.bonus(), best.deduction(), max);
        }

        /** "Then caps limit each part (caps.base limits max too)." */
        private static Parts capped(Map<String, Object> group, Parts parts) {
            if (!group.containsKey("caps")) {
                return parts;
            }
            Map<String, Object> caps = map(group, "caps");
            return new Parts(
                    cap(caps, "base", parts.base()),
                    cap(caps, "bonus", parts.bonus()),
                    cap(caps, "deduction", parts.deduction()),
                    cap(caps, "base", parts.max()));
        }

        private static Fraction cap(Map<String, Object> caps, String part, Fraction points) {
            return caps.containsKey(part) ? points.min(decimal(caps, part)) : points;
        }

        /** "Then floor: where base + bonus − deduction < floor, deduction becomes max(0, base + bonus − floor)." */
        private static Parts floored(Map<String, Object> group, Parts parts) {
            if (!group.containsKey("floor") || !parts.net().isLess(decimal(group, "floor"))) {
                return parts;
            }
            Fraction deduction = parts.base().plus(parts.bonus()).minus(decimal(group, "floor"));
            return new Parts(parts.base(), parts.bonus(), Fraction.ZERO.max(deduction), parts.max());
        }

        /** "Last step of a top-level section, after caps and floor." */
        Parts sectionParts(String unit, Map<String, Object> section) {
            Parts parts = nodeParts(unit, section);
            if (!text(criteria(), "notApplicable").equals("RESCALE")) {
                return parts;
            }
            // "base becomes round(base × M / (M − N)); where N ≥ M it is 0"
            Fraction m = parts.max();
            Fraction n = notApplicableMaxima(unit, section);
            Fraction base = n.isLess(m) ? round(parts.base().times(m).over(m.minus(n))) : Fraction.ZERO;
            return new Parts(base, parts.bonus(), parts.deduction(), m);
        }

        /** "N the maxima of its not-applicable BASE leaves": all of the section's, also those under a BEST group. */
        Fraction notApplicableMaxima(String unit, Map<String, Object> section) {
            Fraction sum = Fraction.ZERO;
            for (Map<String, Object> leaf : leaves(section)) {
                if (text(leaf, "counts").equals("BASE") && settle(unit, leaf).state() == State.NOT_APPLICABLE) {
                    sum = sum.plus(maximum(leaf));
                }
            }
            return sum;
        }

        /** "A unit's base, bonus, deduction are the sums over sections; total = base + bonus − deduction." */
        Line line(String unit) {
            if (!isGraded(unit)) {
                return new Line(unit, null, Map.of(), 0, blockers(unit, null));
            }
            Parts sum = Parts.NOTHING;
            Map<String, Fraction> sections = new LinkedHashMap<>();
            int incomplete = 0;
            for (Map<String, Object> section : maps(criteria(), "nodes")) {
                Parts parts = sectionParts(unit, section);
                sections.put(text(section, "code"), parts.net());
                sum = sum.plus(parts);
                for (Map<String, Object> leaf : leaves(section)) {
                    incomplete += settle(unit, leaf).incomplete() ? 1 : 0;
                }
            }
            return new Line(unit, sum, sections, incomplete, blockers(unit, sum.net()));
        }

        // --------------------------------------------------------------------------------------- section 6: ranking

        Ranked ranked() {
            List<Line> graded = new ArrayList<>();
            List<Line> notGraded = new ArrayList<>();
            for (String unit : texts(json, "members")) {
                Line line = line(unit);
                (line.graded() ? graded : notGraded).add(line);
            }
            graded.sort(this::inListing);
            notGraded.sort(Comparator.comparing(Line::unit, Oracle::byCodePoint));
            List<Standing> standings = new ArrayList<>();
            for (int i = 0; i < graded.size(); i++) {
                Line line = graded.get(i);
                String decidedBy = i == 0 ? null : decidedBy(graded.get(i - 1), line);
                // "shares a rank (1, 2, 2, 4)"
                Integer rank = "TIE".equals(decidedBy) ? standings.getLast().rank() : Integer.valueOf(i + 1);
                standings.add(new Standing(line, rank, decidedBy));
            }
            for (Line line : notGraded) {
                standings.add(new Standing(line, null, null));
            }
            return new Ranked(text(json, "code"), decimals(), standings, leading(standings));
        }

        /** "by total, greatest first; equal totals go through tieBreaks in order until one separates them". */
        private int compare(Line a, Line b) {
            int compared = b.gradedParts().net().compareTo(a.gradedParts().net());
            for (String tieBreak : texts(json, "tieBreaks")) {
                if (compared == 0) {
                    compared = compareBy(tieBreak, a, b);
                }
            }
            return compared;
        }

        /** "Nothing hidden ever orders equals; the listing puts them by unit code." */
        private int inListing(Line a, Line b) {
            int compared = compare(a, b);
            return compared != 0 ? compared : byCodePoint(a.unit(), b.unit());
        }

        private int compareBy(String tieBreak, Line a, Line b) {
            return switch (tieBreak) {
                case "BASE" -> b.gradedParts().base().compareTo(a.gradedParts().base());
                case "BONUS" ->
                    b.gradedParts().bonus().compareTo(a.gradedParts().bonus());
                case "DEDUCTION" ->
                    a.gradedParts().deduction().compareTo(b.gradedParts().deduction());
                case "VOTES" -> Long.compare(votes(b.unit()), votes(a.unit()));
                default -> {
                    String section = tieBreak.substring("SECTION:".length());
                    yield Objects.requireNonNull(b.sections().get(section))
                            .compareTo(Objects.requireNonNull(a.sections().get(section)));
                }
            };
        }

        /** "no entry is 0". */
        private long votes(String unit) {
            return json.containsKey("votes") && map(json, "votes").containsKey(unit)
                    ? whole(map(json, "votes"), unit)
                    : 0;
        }

        /** "how it stands to the unit listed directly above it". */
        private @Nullable String decidedBy(Line above, Line line) {
            if (!above.gradedParts().net().equals(line.gradedParts().net())) {
                return null;
            }
            for (String tieBreak : texts(json, "tieBreaks")) {
                if (compareBy(tieBreak, above, line) != 0) {
                    return tieBreak;
                }
            }
            return "TIE";
        }

        /** BELOW_STANDARD, HOLD, NOT_REGISTERED, NOT_GRADED, in this order. */
        private List<String> blockers(String unit, @Nullable Fraction total) {
            List<String> blockers = new ArrayList<>();
            if (total != null
                    && json.containsKey("standard")
                    && total.isLess(decimal(map(json, "standard"), "minTotal"))) {
                blockers.add("BELOW_STANDARD");
            }
            if (isHeld(unit)) {
                blockers.add("HOLD");
            }
            if (texts(json, "notRegistered").contains(unit)) {
                blockers.add("NOT_REGISTERED");
            }
            if (!isGraded(unit)) {
                blockers.add("NOT_GRADED");
            }
            return blockers;
        }

        /** "HOLD (from ≤ sealedOn and no to or to ≥ sealedOn)"; ISO dates compare as texts. */
        private boolean isHeld(String unit) {
            for (Map<String, Object> hold : maps(json, "holds")) {
                if (text(hold, "unit").equals(unit)
                        && text(hold, "from").compareTo(sealedOn) <= 0
                        && (!hold.containsKey("to") || text(hold, "to").compareTo(sealedOn) >= 0)) {
                    return true;
                }
            }
            return false;
        }

        /** "Leading unit of a cluster, never automatic past a doubt". */
        private Leading leading(List<Standing> standings) {
            Leading undecided = leadingWithoutDecision(standings);
            List<Map<String, Object>> decisions = maps(json, "decisions");
            if (decisions.isEmpty()) {
                return undecided;
            }
            if (decisions.size() > 1) {
                throw invalid("more than one decision");
            }
            Map<String, Object> decision = decisions.getFirst();
            return switch (text(decision, "type")) {
                case "VACANT" -> new Leading("VACANT", null);
                case "LEADER" -> {
                    if (!decision.containsKey("unit")) {
                        throw invalid("the decision names no unit");
                    }
                    String unit = text(decision, "unit");
                    if (!mayBeDecided(undecided.status(), standings).contains(unit)) {
                        throw invalid("the decision cannot make " + unit + " the leader");
                    }
                    yield new Leading("DECIDED", unit);
                }
                default -> throw invalid("no such decision: " + text(decision, "type"));
            };
        }

        private static Leading leadingWithoutDecision(List<Standing> standings) {
            List<Line> first = atRank(standings, 1);
            if (first.isEmpty()) {
                return new Leading("NO_GRADED_UNIT", null);
            }
            if (first.size() > 1) {
                return new Leading("TIE", null);
            }
            Line only = first.getFirst();
            return only.eligible() ? new Leading("DECIDED", only.unit()) : new Leading("INELIGIBLE_LEADER", null);
        }

        /**
         * "LEADER settles a TIE for an eligible unit of the tied ones, and an INELIGIBLE_LEADER for an eligible unit at
         * the best rank that eligible units hold (…). Any other decision is an invalid pack."
         */
        static List<String> mayBeDecided(String status, List<Standing> standings) {
            List<Line> lines = switch (status) {
                case "TIE" -> atRank(standings, 1);
                case "INELIGIBLE_LEADER" -> {
                    int best = Integer.MAX_VALUE;
                    for (Standing standing : standings) {
                        if (standing.line().eligible() && standing.rank() != null) {
                            best = Math.min(best, standing.rank());
                        }
                    }
                    yield atRank(standings, best);
                }
                default -> List.of();
            };
            return lines.stream().filter(Line::eligible).map(Line::unit).toList();
        }

        private static List<Line> atRank(List<Standing> standings, int rank) {
            List<Line> found = new ArrayList<>();
            for (Standing standing : standings) {
                if (standing.rank() != null && standing.rank() == rank) {
                    found.add(standing.line());
                }
            }
            return found;
        }

        private IllegalArgumentException invalid(String why) {
            return new IllegalArgumentException("cluster " + text(json, "code") + ": " + why);
        }
    }

    // -------------------------------------------------------------------- section 7: choosing for the Government's
    // flag

    private record Candidate(String unit, String cluster, long votes, boolean passed) {}

    private static Map<String, @Nullable Object> govFlag(Map<String, Object> selection, List<Ranked> clusters) {
        Map<String, Object> rules = map(selection, "govFlag");
        Map<String, Object> council = map(selection, "council");
        List<Candidate> candidates = candidates(rules, council, clusters);
        checkCouncil(council, candidates);

        long baseCount = baseCount(text(rules, "base"), clusters);
        // "cap = floor(percent × base count / 100)"
        long cap = decimal(rules, "percent")
                .times(Fraction.of(baseCount))
                .over(Fraction.of(100))
                .floor()
                .longValueExact();

        // "Chosen: the passed ones by votes, greatest first, while they fit under the cap"
        List<String> chosen = new ArrayList<>();
        String status = "OK";
        List<Candidate> waiting =
                new ArrayList<>(candidates.stream().filter(Candidate::passed).toList());
        while (!waiting.isEmpty()) {
            long votes = waiting.getFirst().votes();
            List<Candidate> equals =
                    waiting.stream().filter(one -> one.votes() == votes).toList();
            long left = cap - chosen.size();
            if (equals.size() > left) {
                // "that do not all fit into what is left (more than none) are all left out, nobody below them is
                // chosen"
                status = left > 0 ? "TIE_AT_CUT" : "OK";
                break;
            }
            equals.forEach(one -> chosen.add(one.unit()));
            waiting.removeAll(equals);
        }

        Map<String, @Nullable Object> printed = new LinkedHashMap<>();
        printed.put("baseCount", Math.toIntExact(baseCount));
        printed.put("cap", Math.toIntExact(cap));
        printed.put("status", status);
        List<Object> printedCandidates = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("unit", candidate.unit());
            one.put("cluster", candidate.cluster());
            one.put("votes", Math.toIntExact(candidate.votes()));
            one.put("passed", candidate.passed());
            one.put("chosen", chosen.contains(candidate.unit()));
            printedCandidates.add(one);
        }
        printed.put("candidates", printedCandidates);
        return printed;
    }

    /** "LEADERS = clusters whose leading unit is DECIDED; PROVINCIAL_STANDARD = eligible units of all clusters". */
    private static long baseCount(String base, List<Ranked> clusters) {
        long leaders = 0;
        long eligible = 0;
        for (Ranked cluster : clusters) {
            leaders += cluster.leading().status().equals("DECIDED") ? 1 : 0;
            for (Standing standing : cluster.standings()) {
                eligible += standing.line().eligible() ? 1 : 0;
            }
        }
        return base.equals("LEADERS") ? leaders : eligible;
    }

    /** "Candidates = the DECIDED leading units"; listed "by votes, greatest first, then unit code". */
    private static List<Candidate> candidates(
            Map<String, Object> rules, Map<String, Object> council, List<Ranked> clusters) {
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked cluster : clusters) {
            String unit = cluster.leading().unit();
            if (unit != null) {
                Map<String, Object> votes = map(council, "votes");
                long count = votes.containsKey(unit) ? whole(votes, unit) : 0;
                candidates.add(
                        new Candidate(unit, cluster.code(), count, passed(map(rules, "threshold"), council, count)));
            }
        }
        candidates.sort(Comparator.comparingLong(Candidate::votes)
                .reversed()
                .thenComparing(Candidate::unit, Oracle::byCodePoint));
        return candidates;
    }

    /** "passed: votes × 100 ≥ threshold.percent × (members or present)". */
    private static boolean passed(Map<String, Object> threshold, Map<String, Object> council, long votes) {
        long of = whole(council, text(threshold, "of").equals("ALL") ? "members" : "present");
        Fraction needed = decimal(threshold, "percent").times(Fraction.of(of));
        return Fraction.of(votes).times(Fraction.of(100)).compareTo(needed) >= 0;
    }

    /** "Votes are for candidates only, never exceed present, nor present members". */
    private static void checkCouncil(Map<String, Object> council, List<Candidate> candidates) {
        if (whole(council, "present") > whole(council, "members")) {
            throw new IllegalArgumentException("council: more present than members");
        }
        Map<String, Object> votes = map(council, "votes");
        for (String unit : votes.keySet()) {
            if (candidates.stream().noneMatch(candidate -> candidate.unit().equals(unit))) {
                throw new IllegalArgumentException("council: votes for " + unit + ", who is no candidate");
            }
            if (whole(votes, unit) > whole(council, "present")) {
                throw new IllegalArgumentException("council: more votes for " + unit + " than present");
            }
            if (whole(votes, unit) < 0) {
                throw new IllegalArgumentException("council: votes for " + unit + " below 0");
            }
        }
    }

    // ------------------------------------------------------------------------------------------- reading the tree

    /** All leaves of a node, the node itself included. */
    static List<Map<String, Object>> leaves(Map<String, Object> node) {
        List<Map<String, Object>> leaves = new ArrayList<>();
        if (text(node, "kind").equals("LEAF")) {
            leaves.add(node);
        }
        for (Map<String, Object> child : maps(node, "children")) {
            leaves.addAll(leaves(child));
        }
        return leaves;
    }

    static int byCodePoint(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(Object tree) {
        return (Map<String, Object>) tree;
    }

    static Map<String, Object> map(Map<String, Object> json, String key) {
        return asMap(Objects.requireNonNull(json.get(key), key));
    }

    static String text(Map<String, Object> json, String key) {
        return (String) Objects.requireNonNull(json.get(key), key);
    }

    static Fraction decimal(Map<String, Object> json, String key) {
        return Fraction.of(text(json, key));
    }

    static Fraction decimal(Map<String, Object> json, String key, String otherwise) {
        return json.containsKey(key) ? decimal(json, key) : Fraction.of(otherwise);
    }

    static long whole(Map<String, Object> json, String key) {
        return ((Number) Objects.requireNonNull(json.get(key), key)).longValue();
    }

    /** A list of objects; one that is left out is empty. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Map<String, Object> json, String key) {
        return json.containsKey(key) ? (List<Map<String, Object>>) json.get(key) : List.of();
    }

    /** A list of texts; one that is left out is empty. */
    @SuppressWarnings("unchecked")
    static List<String> texts(Map<String, Object> json, String key) {
        return json.containsKey(key) ? (List<String>) json.get(key) : List.of();
    }
}
