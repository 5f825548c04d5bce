package vn.codau.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.ClusterKind;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.engine.season.TieBreak;

/**
 * One cluster of any size whose sheets have 40 leaves in four sections, each scored by every source. Chance, always
 * the same, gives few enough different totals that tie-breaks have work to do.
 */
final class SyntheticCluster {

    /** How cells are settled, and so who scores them. */
    enum Variant {
        /** By the unit, the head and a specialist body, weighted. */
        WEIGHTED(3, 10),
        /** The same with one record in fifty missing, so that hardly any two sheets have the same records. */
        GAPS(3, 10),
        /** By the mean of three peers. */
        PEERS(3, 3),
        /** By the unit alone. */
        SELF(1, 1);

        final int sources;

        /** Points come in steps of so many tenths: no cell of the cluster is rounded, so a baseline need not round. */
        final int step;

        Variant(int sources, int step) {
            this.sources = sources;
            this.step = step;
        }

        /** What each source weighs beside the others. */
        int[] weights() {
            return switch (this) {
                case WEIGHTED, GAPS -> new int[] {2, 3, 5};
                case PEERS -> new int[] {1, 1, 1};
                case SELF -> new int[] {1};
            };
        }

        private Settlement settlement() {
            return switch (this) {
                case WEIGHTED, GAPS ->
                    new Settlement.Weighted(
                            Map.of(
                                    Source.SELF, Decimal.of("0.2"),
                                    Source.HEAD, Decimal.of("0.3"),
                                    Source.SPECIALIST, Decimal.of("0.5")),
                            Combine.MEAN);
                case PEERS -> new Settlement.Peers(Combine.MEAN);
                case SELF -> new Settlement.By(Source.SELF);
            };
        }
    }

    /** The leaves of the sections one after the other: base, base, base, then bonus and deduction. */
    static final int FIRST_SECTION = 12;

    static final int BASE_LEAVES = 30;
    static final int BASE_AND_BONUS_LEAVES = 35;
    static final int LEAVES = 40;

    static final int MOST_VOTES = 31;

    private static final int DECIMALS = 1;
    private static final int MOST_STEPS = 5;
    private static final int RECORDS_A_GAP = 50;
    private static final String SPECIALIST_BODY = "SO";

    private final Variant variant;
    private final List<String> units = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Score> scores;
    private final short[] points;
    private final byte[] votes;

    SyntheticCluster(Variant variant, int size) {
        this.variant = variant;
        this.scores = new ArrayList<>(size * LEAVES * variant.sources);
        this.points = new short[size * LEAVES * variant.sources];
        this.votes = new byte[size];
        for (int unit = 0; unit < size; unit++) {
            units.add("U" + (1_000_000 + unit));
        }
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            leaves.add(leaf(leaf));
        }
        fill(new SplittableRandom(size));
    }

    private void fill(SplittableRandom chance) {
        var inputs = new ArrayList<Input>();
        for (int steps = 0; steps <= MOST_STEPS; steps++) {
            inputs.add(new Input.Text(decimal(steps)));
        }
        int next = 0;
        for (int unit = 0; unit < votes.length; unit++) {
            votes[unit] = (byte) chance.nextInt(MOST_VOTES + 1);
            int least = chance.nextInt(MOST_STEPS);
            for (var leaf : leaves) {
                for (int source = 0; source < variant.sources; source++) {
                    if (variant == Variant.GAPS && chance.nextInt(RECORDS_A_GAP) == 0) {
                        points[next++] = 0;
                        continue;
                    }
                    int steps = chance.nextInt(least, MOST_STEPS + 1);
                    points[next++] = (short) (steps * variant.step);
                    scores.add(score(unit, leaf, source, inputs.get(steps)));
                }
            }
        }
    }

    private Score score(int unit, Leaf leaf, int nth, Input input) {
        var code = units.get(unit);
        return switch (variant) {
            case PEERS -> {
                var peer = units.get((unit + nth + 1) % units.size());
                yield score(code, leaf, Source.PEER, peer, input);
            }
            case WEIGHTED, GAPS, SELF ->
                switch (nth) {
                    case 0 -> score(code, leaf, Source.SELF, code, input);
                    case 1 -> score(code, leaf, Source.HEAD, units.get(unit == 0 ? 1 : 0), input);
                    default -> score(code, leaf, Source.SPECIALIST, SPECIALIST_BODY, input);
                };
        };
    }

    private static Score score(String unit, Leaf leaf, Source source, String by, Input input) {
        return new Score(unit, leaf.code(), source, by, ScoreState.VALUE, input, null);
    }

    private Leaf leaf(int index) {
        var counts =
                index < BASE_LEAVES ? Counts.BASE : index < BASE_AND_BONUS_LEAVES ? Counts.BONUS : Counts.DEDUCTION;
        var rule = new Direct(Decimal.of(decimal(MOST_STEPS)), Decimal.ZERO, Optional.of(Decimal.of(decimal(1))));
        return new Leaf(
                "L" + (index + 1),
                "Tiêu chí " + (index + 1),
                counts,
                rule,
                Optional.empty(),
                Optional.of(SPECIALIST_BODY));
    }

    private String decimal(int steps) {
        int tenths = steps * variant.step;
        return tenths / 10 + "." + tenths % 10;
    }

    private Criteria criteria() {
        var sections = List.<Node>of(
                section("I", 0, FIRST_SECTION),
                section("II", FIRST_SECTION, 22),
                section("III", 22, BASE_LEAVES),
                section("IV", BASE_LEAVES, LEAVES));
        return new Criteria(1, Decimal.of("100"), DECIMALS, NotApplicable.RESCALE, sections);
    }

    private Group section(String code, int from, int to) {
        return new Group(
                code,
                "Mục " + code,
                List.copyOf(leaves.subList(from, to)),
                Pick.SUM,
                Group.Caps.NONE,
                Optional.empty());
    }

    /** The cluster as it comes from a form, a table or a file, nothing computed yet. */
    ClusterDraft draft() {
        var draft = new ClusterDraft();
        draft.code = "K1";
        draft.kind = ClusterKind.KHOI;
        draft.name = "Khối thi đua số 1";
        draft.head = units.getFirst();
        draft.deputies.add(units.get(1));
        draft.members.addAll(units);
        draft.criteria = criteria();
        draft.nodes.addAll(draft.criteria.sections());
        draft.settlement = variant.settlement();
        draft.tieBreaks.addAll(List.of(new TieBreak.Section("I"), TieBreak.Whole.DEDUCTION, TieBreak.Whole.VOTES));
        draft.minTotal = Decimal.of("60");
        draft.scores.addAll(scores);
        for (int unit = 0; unit < votes.length; unit++) {
            draft.votes.put(units.get(unit), (int) votes[unit]);
        }
        return draft;
    }

    List<String> units() {
        return units;
    }

    Variant variant() {
        return variant;
    }

    /** In tenths, sheet after sheet, leaf after leaf, source after source. */
    short[] points() {
        return points;
    }

    byte[] votes() {
        return votes;
    }

    static String specialistBody() {
        return SPECIALIST_BODY;
    }
}
