package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.NodeExplanation.Given;
import vn.codau.engine.score.NodeExplanation.Measured;
import vn.codau.engine.score.NodeExplanation.OfLeaf;
import vn.codau.engine.season.ScoreState;

/** Settles one cell again from the records that its explanation shows. */
final class ReAddedCell {

    private final Criteria criteria;
    private final OfLeaf cell;

    ReAddedCell(Criteria criteria, OfLeaf cell) {
        this.criteria = criteria;
        this.cell = cell;
    }

    void check() {
        cell.records().forEach(this::checkRecord);
        if (cell.node().rule() instanceof Fixed(var points)) {
            assertThat(cell.records()).isEmpty();
            settled(CellState.VALUE, false, Optional.empty(), Points.of(points, criteria.decimals()));
            return;
        }
        var verified = of(Source.VERIFIED);
        if (!verified.isEmpty()) {
            oneRecord(verified);
            return;
        }
        switch (cell.settlement()) {
            case Settlement.By(var source) -> oneRecord(of(source));
            case Settlement.Peers(var combine) -> peers(combine);
            case Settlement.Weighted weighted -> weighted(weighted);
        }
    }

    private void checkRecord(Given given) {
        boolean hasPoints = isValue(given) && !(cell.node().rule() instanceof LeaderRelative);
        assertThat(given.exact().isPresent()).isEqualTo(hasPoints);
        assertThat(given.points()).isEqualTo(given.exact().map(exact -> exact.rounded(criteria.decimals())));
        assertThat(given.score().criterion()).isEqualTo(cell.node().code());
        if (hasPoints) {
            var most = cell.node().rule().maximum().map(Fraction::of);
            assertThat(given.exact().orElseThrow().signum()).isNotNegative();
            most.ifPresent(max -> assertThat(given.exact().orElseThrow()).isLessThanOrEqualTo(max));
        }
    }

    // ------------------------------------------------------------------------------------------------------ one record

    private void oneRecord(List<Given> candidates) {
        assertUsed(candidates.isEmpty() ? List.of() : List.of(candidates.getFirst()));
        if (candidates.isEmpty()) {
            blank();
        } else if (!isValue(candidates.getFirst())) {
            notApplicable();
        } else if (cell.node().rule() instanceof LeaderRelative rule) {
            var exact = measured(rule, cell.measured().orElseThrow());
            settled(CellState.VALUE, false, Optional.of(exact), exact.rounded(criteria.decimals()));
        } else {
            settled(
                    CellState.VALUE,
                    false,
                    Optional.empty(),
                    candidates.getFirst().points().orElseThrow());
        }
    }

    /** Section 4, term by term. */
    private static Fraction measured(LeaderRelative rule, Measured measured) {
        var max = Fraction.of(rule.max());
        var actual = measured.actual();
        if (measured.target().isEmpty()) {
            var greatest = measured.greatestActual().orElseThrow();
            return greatest.signum() == 0
                    ? Fraction.of(Decimal.ZERO)
                    : max.times(actual).over(greatest);
        }
        var target = measured.target().get();
        var excess = Fraction.of(actual.minus(target)).over(target);
        assertThat(measured.excess()).contains(excess);
        if (actual.compareTo(target) < 0) {
            return max.times(rule.atTarget()).times(actual).over(target);
        }
        var atTarget = max.times(rule.atTarget());
        if (excess.signum() == 0) {
            return atTarget;
        }
        var greatest = measured.greatestExcess().orElseThrow();
        return excess.equals(greatest)
                ? max
                : atTarget.plus(excess.over(greatest)
                        .times(Decimal.ONE.minus(rule.atTarget()))
                        .times(max));
    }

    // ----------------------------------------------------------------------------------------------------------- peers

    private void peers(Combine combine) {
        var peers = of(Source.PEER);
        var values = counted(combine, peers);
        assertPeersUsed(peers, values);
        if (peers.isEmpty()) {
            blank();
        } else if (values.isEmpty()) {
            notApplicable();
        } else {
            var exact = mean(values);
            settled(CellState.VALUE, false, Optional.of(exact), exact.rounded(criteria.decimals()));
        }
    }

    /** The points of the peers that count, ascending. */
    private static List<Points> counted(Combine combine, List<Given> peers) {
        var ascending = peers.stream()
                .flatMap(given -> given.points().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        int size = ascending.size();
        return switch (combine) {
            case MEAN -> ascending;
            case MEDIAN ->
                size == 0
                        ? ascending
                        : size % 2 == 1
                                ? ascending.subList(size / 2, size / 2 + 1)
                                : ascending.subList(size / 2 - 1, size / 2 + 1);
            case TRIMMED_MEAN -> size < 4 ? ascending : ascending.subList(1, size - 1);
        };
    }

    /** Which of equal peers is left out says nothing; without any value every peer counts who says "not applicable". */
    private void assertPeersUsed(List<Given> peers, List<Points> values) {
        var used = peers.stream().filter(Given::used).toList();
        if (values.isEmpty()) {
            assertThat(used).isEqualTo(peers);
        } else {
            assertThat(used).allMatch(ReAddedCell::isValue);
            assertThat(used.stream().map(given -> given.points().orElseThrow()).sorted())
                    .containsExactlyElementsOf(values);
        }
    }

    private static Fraction mean(List<Points> values) {
        return values.stream()
                .map(Fraction::of)
                .reduce(Fraction.of(Decimal.ZERO), Fraction::plus)
                .over(values.size());
    }

    // --------------------------------------------------------------------------------------------------------- weights

    private void weighted(Settlement.Weighted weighted) {
        var sum = Fraction.of(Decimal.ZERO);
        var weights = Decimal.ZERO;
        boolean lacksPart = false;
        boolean hasValue = false;
        for (var weight : weighted.weights().entrySet()) {
            var records = of(weight.getKey());
            assertThat(records.stream().filter(Given::used))
                    .allMatch(given -> given.weight().equals(Optional.of(weight.getValue())));
            var values = weight.getKey() == Source.PEER
                    ? counted(weighted.combine(), records)
                    : records.stream()
                            .limit(1)
                            .flatMap(given -> given.points().stream())
                            .toList();
            if (weight.getKey() == Source.PEER) {
                assertPeersUsed(records, values);
            } else if (!records.isEmpty()) {
                assertThat(records.getFirst().used()).isTrue();
                assertThat(records.stream().skip(1)).noneMatch(Given::used);
            }
            if (!records.isEmpty() && values.isEmpty()) {
                continue;
            }
            weights = weights.plus(weight.getValue());
            lacksPart |= records.isEmpty();
            hasValue |= !values.isEmpty();
            if (!values.isEmpty()) {
                sum = sum.plus(mean(values).times(weight.getValue()));
            }
        }
        assertThat(cell.records().stream()
                        .filter(given ->
                                !weighted.weights().containsKey(given.score().source())))
                .noneMatch(Given::used);
        if (weights.signum() == 0) {
            notApplicable();
        } else if (!hasValue) {
            blank();
        } else {
            var exact = sum.over(weights);
            settled(CellState.VALUE, lacksPart, Optional.of(exact), exact.rounded(criteria.decimals()));
        }
    }

    // --------------------------------------------------------------------------------------------------------- outcome

    private void blank() {
        settled(CellState.BLANK, true, Optional.empty(), Points.zero(criteria.decimals()));
    }

    private void notApplicable() {
        boolean full =
                criteria.notApplicable() == NotApplicable.FULL && cell.node().counts() == Counts.BASE;
        var points = full
                ? Points.of(cell.node().rule().maximum().orElseThrow(), criteria.decimals())
                : Points.zero(criteria.decimals());
        settled(CellState.NOT_APPLICABLE, false, Optional.empty(), points);
    }

    private void settled(CellState state, boolean incomplete, Optional<Fraction> exact, Points points) {
        assertThat(cell.state()).isEqualTo(state);
        assertThat(cell.incomplete()).isEqualTo(incomplete);
        assertThat(cell.exact()).isEqualTo(exact);
        assertThat(cell.points()).isEqualTo(points);
        assertThat(cell.measured().isPresent())
                .isEqualTo(state == CellState.VALUE && cell.node().rule() instanceof LeaderRelative);
    }

    private void assertUsed(List<Given> used) {
        assertThat(cell.records().stream().filter(Given::used)).isEqualTo(used);
        assertThat(used).allMatch(given -> given.weight().isEmpty());
    }

    private List<Given> of(Source source) {
        return cell.records().stream()
                .filter(given -> given.score().source() == source)
                .toList();
    }

    private static boolean isValue(Given given) {
        return given.score().state() == ScoreState.VALUE;
    }
}
