package vn.codau.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.engine.criteria.BandTable;
import vn.codau.engine.criteria.Bands;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Grid;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.engine.criteria.PerEvent;
import vn.codau.engine.criteria.Ratio;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;

/** Rules, settlements and inputs in one short line each. */
public final class Rules {

    public static final Settlement SELF = new Settlement.By(Source.SELF);
    public static final Settlement HEAD = new Settlement.By(Source.HEAD);
    public static final Settlement SPECIALIST = new Settlement.By(Source.SPECIALIST);
    public static final Settlement MEAN = new Settlement.Peers(Combine.MEAN);
    public static final Settlement MEDIAN = new Settlement.Peers(Combine.MEDIAN);
    public static final Settlement TRIMMED_MEAN = new Settlement.Peers(Combine.TRIMMED_MEAN);

    private Rules() {}

    public static Decimal d(String decimal) {
        return Decimal.of(decimal);
    }

    public static Optional<Decimal> some(String decimal) {
        return Optional.of(d(decimal));
    }

    public static Input text(String value) {
        return new Input.Text(value);
    }

    public static Input volumeAndRate(String volume, String rate) {
        return new Input.VolumeAndRate(volume, rate);
    }

    public static Fixed fixed(String points) {
        return new Fixed(d(points));
    }

    /** From 0 to that maximum, without a step. */
    public static Direct direct(String max) {
        return new Direct(d(max), Decimal.ZERO, Optional.empty());
    }

    public static Direct direct(String min, String max, String step) {
        return new Direct(d(max), d(min), some(step));
    }

    public static PassFail passFail(String points) {
        return new PassFail(d(points));
    }

    /** Levels as {@code "GOOD 10", "FAIR 6"}. */
    public static Levels levels(String... levels) {
        return new Levels(pairs(levels).stream()
                .map(pair -> new Levels.Level(pair[0], d(pair[1])))
                .toList());
    }

    public static PerEvent perEvent(String points) {
        return new PerEvent(d(points), Optional.empty());
    }

    public static PerEvent perEvent(String points, String max) {
        return new PerEvent(d(points), some(max));
    }

    public static Ratio ratio(String max, String target) {
        return new Ratio(d(max), some(target), Decimal.ZERO, Decimal.ONE, false);
    }

    /** Without a target for units that have none of their own. */
    public static Ratio ratio(String max) {
        return new Ratio(d(max), Optional.empty(), Decimal.ZERO, Decimal.ONE, false);
    }

    /** Bands as {@code "60 5", "75 8"}: from, then points. */
    public static Bands bands(String... bands) {
        return new Bands(table(bands));
    }

    public static BandTable table(String... bands) {
        return new BandTable(pairs(bands).stream()
                .map(pair -> new BandTable.Band(d(pair[0]), d(pair[1])))
                .toList());
    }

    public static Grid.Row row(String from, String... bands) {
        return new Grid.Row(d(from), table(bands));
    }

    public static Grid grid(Grid.Row... rows) {
        return new Grid(List.of(rows));
    }

    /** Without a target of its own; half of the maximum for meeting a unit's target. */
    public static LeaderRelative leaderRelative(String max) {
        return new LeaderRelative(d(max), d("0.5"), Optional.empty());
    }

    public static LeaderRelative leaderRelative(String max, String atTarget, String target) {
        return new LeaderRelative(d(max), d(atTarget), some(target));
    }

    public static Settlement weighted(Source part, String weight) {
        return new Settlement.Weighted(Map.of(part, d(weight)), Combine.MEAN);
    }

    public static Settlement weighted(Source one, String weight, Source other, String otherWeight) {
        return weighted(Combine.MEAN, one, weight, other, otherWeight);
    }

    public static Settlement weighted(Combine combine, Source one, String weight, Source other, String otherWeight) {
        return new Settlement.Weighted(Map.of(one, d(weight), other, d(otherWeight)), combine);
    }

    private static List<String[]> pairs(String... pairs) {
        var split = new ArrayList<String[]>();
        for (var pair : pairs) {
            int space = pair.indexOf(' ');
            split.add(new String[] {pair.substring(0, space), pair.substring(space + 1)});
        }
        return split;
    }
}
