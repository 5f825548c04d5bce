package vn.codau.criteria.ui.rule;

import vn.codau.criteria.table.Guidance;
import vn.codau.engine.criteria.Bands;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Grid;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.engine.criteria.PerEvent;
import vn.codau.engine.criteria.Ratio;

/** Which field asks for what a rule takes. */
public final class RuleInputs {

    private RuleInputs() {}

    /** The field for a criterion. */
    public static RuleInput of(Leaf leaf, Guidance guidance) {
        return switch (leaf.rule()) {
            case Fixed fixed -> new NoInput();
            case PassFail passFail -> new YesOrNoInput();
            case Levels levels -> new LevelInput(levels, guidance);
            case Grid grid -> new VolumeAndRateInput();
            case Direct direct -> new NumberInput("criteria.input.points", guidance.measure());
            case PerEvent perEvent -> new NumberInput("criteria.input.events", guidance.measure());
            case Ratio ratio -> new NumberInput("criteria.input.actual", guidance.measure());
            case LeaderRelative relative -> new NumberInput("criteria.input.actual", guidance.measure());
            case Bands bands -> new NumberInput("criteria.input.value", guidance.measure());
        };
    }

    /** A field that asks for nothing: before a criterion is chosen. */
    public static RuleInput none() {
        return new NoInput();
    }
}
