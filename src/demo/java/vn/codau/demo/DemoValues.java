package vn.codau.demo;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.codau.engine.criteria.BandTable;
import vn.codau.engine.criteria.Bands;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Grid;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.engine.criteria.PerEvent;
import vn.codau.engine.criteria.Ratio;
import vn.codau.engine.number.Decimal;
import vn.codau.scoring.sheet.CellValue;

/** Invents what a unit might enter: mostly good, seldom perfect, the same for the same seed. */
final class DemoValues {

    private static final Decimal HUNDRED = Decimal.of("100");

    private final Random chance;

    DemoValues(long seed) {
        this.chance = new Random(seed);
    }

    /** A value that the leaf's rule takes. */
    CellValue value(Leaf leaf, Optional<Decimal> target) {
        var isDeduction = leaf.counts() == Counts.DEDUCTION;
        return switch (leaf.rule()) {
            case Fixed fixed -> CellValue.blank();
            case Direct direct -> CellValue.of(isDeduction ? direct.min().toString() : direct(direct));
            case PassFail pass -> CellValue.of(String.valueOf(!isDeduction && chance.nextInt(10) > 0));
            case Levels levels -> CellValue.of(pick(levels.levels()).code());
            case PerEvent event ->
                CellValue.of(String.valueOf(isDeduction ? chance.nextInt(5) / 4 : chance.nextInt(4)));
            case Ratio ratio -> CellValue.of(around(target.orElse(HUNDRED)));
            case Bands bands -> CellValue.of(from(bands.table()));
            case Grid grid -> {
                var row = pick(grid.rows());
                yield CellValue.of(row.from().toString(), from(row.table()));
            }
            case LeaderRelative measured -> CellValue.of(around(target.orElse(HUNDRED)));
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private String from(BandTable table) {
        return pick(table.bands()
                        .subList(table.bands().size() / 2, table.bands().size()))
                .from()
                .toString();
    }

    /** The greatest, or what a few steps below it is, where there are steps. */
    private String direct(Direct direct) {
        var value = direct.max();
        var step = direct.step().orElse(Decimal.of("0.25"));
        for (int down = chance.nextInt(4); down > 0; down--) {
            var lower = value.minus(step);
            var isOnStep = direct.step().isEmpty() || lower.minus(direct.min()).isMultipleOf(step);
            if (lower.compareTo(direct.min()) >= 0 && isOnStep) {
                value = lower;
            }
        }
        return value.toString();
    }

    /** Up to a tenth below or above, in tenths of the target's hundredth. */
    private String around(Decimal target) {
        var base = Long.parseLong(target.toString().split("\\.", -1)[0]);
        var tenths = Math.max(1, base * 10 * (90 + chance.nextInt(21)) / 100);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
