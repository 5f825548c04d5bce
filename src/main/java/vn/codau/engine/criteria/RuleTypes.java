package vn.codau.engine.criteria;

import java.util.Map;
import java.util.function.Function;

/** Every rule type by its name in the pack, with what builds it from its fields. */
public final class RuleTypes {

    public static final Map<String, Function<RuleReader, Rule>> BY_NAME = Map.of(
            Fixed.TYPE, Fixed::read,
            Direct.TYPE, Direct::read,
            PassFail.TYPE, PassFail::read,
            Levels.TYPE, Levels::read,
            PerEvent.TYPE, PerEvent::read,
            Ratio.TYPE, Ratio::read,
            Bands.TYPE, Bands::read,
            Grid.TYPE, Grid::read,
            LeaderRelative.TYPE, LeaderRelative::read);

    private RuleTypes() {}
}
