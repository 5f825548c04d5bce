package vn.codau.engine.score;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.InputRule;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.ClusterKind;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.Target;

/**
 * A unit's sheet as the unit claims it (tự chấm điểm): every cell is settled by its own score, whoever settles it in the
 * cluster. Points measured against the cluster's best are <em>provisional</em>: they are what the unit would have if it
 * were alone in the comparison.
 */
public final class Claim {

    private static final Settlement SELF = new Settlement.By(Source.SELF);

    private final String unit;
    private final ClusterScoring scoring;

    /**
     * Takes a unit's scores as they are.
     *
     * @param targets of those of other units nothing is used
     * @param records of those of other units, and of other sources than SELF, nothing is used
     * @throws InvalidSeason with everything that is wrong; the path of a record is {@code scores} with its place in {@code records}
     */
    public Claim(Criteria criteria, String unit, List<Target> targets, List<Score> records) {
        this.unit = unit;
        var alone = new ClusterDraft();
        alone.code = unit;
        alone.kind = ClusterKind.KHOI;
        alone.name = unit;
        alone.head = unit;
        alone.members.add(unit);
        alone.criteria = criteria;
        alone.nodes.addAll(criteria.sections());
        alone.settlement = SELF;
        targets.stream().filter(target -> target.unit().equals(unit)).forEach(alone.targets::add);
        records.forEach(record -> alone.scores.add(own(record)));
        this.scoring = new ClusterScoring(alone.build(), leaf -> SELF);
    }

    /** Null keeps the place of a record that does not count. */
    private @Nullable Score own(Score record) {
        return record.unit().equals(unit) && record.source() == Source.SELF ? record : null;
    }

    /** What the sheet comes to. */
    public UnitScore score() {
        return scoring.scores().getFirst();
    }

    /** How that comes about, down to the records. */
    public SheetExplanation explanation() {
        return scoring.explain(unit);
    }

    /**
     * What one record is worth on its leaf, rounded, as if nobody else were in a comparison with the cluster's best.
     *
     * @param target the unit's target, if it has one
     * @throws InvalidInput if the leaf's rule does not take the input, or needs a target above 0 that is not there
     */
    public static Points points(Leaf leaf, int decimals, Input input, Optional<Decimal> target) {
        var exact = switch (leaf.rule()) {
            case Fixed fixed -> throw new InvalidInput(Flaw.TAKES_NO_SCORE, leaf.code());
            case LeaderRelative measured -> Leaders.alone(measured, measured.actual(input), target);
            case InputRule rule
            when rule.takesTarget() && !Leaders.isSet(target) -> {
                InputRule.quantity(input);
                throw new InvalidInput(Flaw.NEEDS_TARGET);
            }
            case InputRule rule -> rule.points(input, target);
        };
        return exact.rounded(decimals);
    }
}
