package vn.codau.criteria.table;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.ClusterKind;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.engine.season.Target;

/**
 * What a rule makes of an input, scored by the engine in a cluster of two units: the one that is asked about, and the best
 * one, which matters only where units are measured against each other.
 *
 * @param points what it gives; empty if it does not take the input
 * @param problem why it does not
 */
public record Example(Optional<Points> points, Optional<Problem> problem) {

    /**
     * What is entered.
     *
     * @param target the unit's target, where the rule takes one
     * @param best what the cluster's best unit has, where units are measured against each other
     */
    public record Entered(Input input, Optional<Decimal> target, Input best) {}

    private static final String UNIT = "1";
    private static final String BEST = "2";
    private static final String LEAF = "x";

    /** Scores the input by the rule, counted in that many decimals. */
    public static Example of(Rule rule, int decimals, Entered entered) {
        try {
            var leaf = new Leaf(LEAF, LEAF, Counts.BONUS, rule, Optional.empty(), Optional.empty());
            var criteria = new Criteria(1, Decimal.ZERO, decimals, NotApplicable.ZERO, List.of(leaf));
            var cluster = cluster(criteria);
            cluster.scores.add(score(UNIT, entered.input()));
            if (rule instanceof LeaderRelative) {
                cluster.scores.add(score(BEST, entered.best()));
            }
            if (rule.takesTarget()) {
                entered.target().ifPresent(target -> {
                    cluster.targets.add(new Target(UNIT, LEAF, target));
                    cluster.targets.add(new Target(BEST, LEAF, target));
                });
            }
            var total = new ClusterScoring(cluster.build()).scores().getFirst().total();
            return new Example(Optional.of(total), Optional.empty());
        } catch (InvalidSeason refused) {
            return new Example(Optional.empty(), refused.problems().stream().findFirst());
        } catch (InvalidInput refused) {
            return new Example(Optional.empty(), Optional.of(refused.problem()));
        }
    }

    private static ClusterDraft cluster(Criteria criteria) {
        var cluster = new ClusterDraft();
        cluster.code = LEAF;
        cluster.kind = ClusterKind.CUM;
        cluster.name = LEAF;
        cluster.head = UNIT;
        cluster.members.addAll(List.of(UNIT, BEST));
        cluster.criteria = criteria;
        cluster.nodes.addAll(criteria.sections());
        cluster.settlement = new Settlement.By(Source.SELF);
        return cluster;
    }

    private static Score score(String unit, Input input) {
        return new Score(unit, LEAF, Source.SELF, unit, ScoreState.VALUE, input, null);
    }
}
