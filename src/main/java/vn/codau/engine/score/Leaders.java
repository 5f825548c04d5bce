package vn.codau.engine.score;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.season.Score;

/**
 * The best that the cluster's graded units did on one leaf that is measured against it (season pack, section 4), and what
 * any value is worth beside it. Units with a target are compared with each other by how far they exceed it, units without
 * one by their value.
 */
final class Leaders {

    private final LeaderRelative rule;
    private @Nullable Fraction greatestExcess;
    private @Nullable Decimal greatestActual;

    Leaders(LeaderRelative rule) {
        this.rule = rule;
    }

    /** What a value is worth where there is no other to measure it against, not yet rounded. */
    static Fraction alone(LeaderRelative rule, Decimal actual, Optional<Decimal> target) {
        var best = new Leaders(rule);
        best.add(actual, target);
        return best.points(actual, target);
    }

    static Decimal actual(LeaderRelative rule, Score record) {
        return rule.actual(record.entered().orElseThrow());
    }

    /** Takes a graded unit's settled value into account. */
    void add(Decimal actual, Optional<Decimal> target) {
        if (isSet(target)) {
            var excess = excess(actual, target.get());
            if (greatestExcess == null || excess.compareTo(greatestExcess) > 0) {
                greatestExcess = excess;
            }
        } else if (greatestActual == null || actual.compareTo(greatestActual) > 0) {
            greatestActual = actual;
        }
    }

    /** What a settled value is worth, not yet rounded. */
    Fraction points(Decimal actual, Optional<Decimal> target) {
        return isSet(target) ? withTarget(actual, target.get()) : withoutTarget(actual);
    }

    Optional<Fraction> greatestExcess() {
        return Optional.ofNullable(greatestExcess);
    }

    Optional<Decimal> greatestActual() {
        return Optional.ofNullable(greatestActual);
    }

    static boolean isSet(Optional<Decimal> target) {
        return target.isPresent() && target.get().signum() > 0;
    }

    static Fraction excess(Decimal actual, Decimal target) {
        return Fraction.of(actual.minus(target)).over(target);
    }

    private Fraction withTarget(Decimal actual, Decimal target) {
        var atTarget = Fraction.of(rule.max()).times(rule.atTarget());
        var excess = excess(actual, target);
        if (excess.signum() <= 0) {
            return atTarget.times(actual).over(target);
        }
        var greatest = greatestExcess().orElse(excess);
        var beyond = Fraction.of(rule.max()).times(Decimal.ONE.minus(rule.atTarget()));
        return atTarget.plus(excess.over(greatest).times(beyond));
    }

    private Fraction withoutTarget(Decimal actual) {
        var greatest = greatestActual().orElse(actual);
        return greatest.signum() == 0
                ? Fraction.of(Decimal.ZERO)
                : Fraction.of(rule.max()).times(actual).over(greatest);
    }
}
