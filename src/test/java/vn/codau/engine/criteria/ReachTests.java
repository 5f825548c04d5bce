package vn.codau.engine.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.some;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReachTests {

    @Test
    void addsWhatEachPartCanCome() {
        var all = ReachablePoints.of(group(
                Pick.SUM,
                Group.Caps.NONE,
                leaf("a", Counts.BASE, "30"),
                leaf("b", Counts.BASE, "12.5"),
                leaf("c", Counts.BONUS, "5")));
        assertThat(all).isEqualTo(new ReachablePoints(d("42.5"), some("5"), some("0")));
    }

    @Test
    void takesTheGreatestWhereOneIsPicked() {
        var best = ReachablePoints.of(group(
                Pick.BEST,
                Group.Caps.NONE,
                leaf("a", Counts.BONUS, "1"),
                leaf("b", Counts.BONUS, "2"),
                leaf("c", Counts.DEDUCTION, "4")));
        assertThat(best).isEqualTo(new ReachablePoints(d("0"), some("2"), some("4")));
    }

    @Test
    void staysWithinCapsAndIsUnlimitedOnlyWithoutThem() {
        var events = new Leaf(
                "e",
                "e",
                Counts.DEDUCTION,
                new PerEvent(d("0.5"), Optional.empty()),
                Optional.empty(),
                Optional.empty());
        assertThat(ReachablePoints.of(events).deduction()).isEmpty();
        assertThat(ReachablePoints.of(group(Pick.SUM, Group.Caps.NONE, events, leaf("x", Counts.DEDUCTION, "1")))
                        .deduction())
                .isEmpty();
        assertThat(ReachablePoints.of(group(Pick.BEST, Group.Caps.NONE, events, leaf("x", Counts.DEDUCTION, "1")))
                        .deduction())
                .isEmpty();
        var caps = new Group.Caps(some("20"), some("3"), some("1.5"));
        assertThat(ReachablePoints.of(
                        group(Pick.SUM, caps, events, leaf("a", Counts.BASE, "30"), leaf("b", Counts.BONUS, "2"))))
                .isEqualTo(new ReachablePoints(d("20"), some("2"), some("1.5")));
    }

    @Test
    void isOfAWholeTableTheSumOfItsSections() {
        var criteria = new Criteria(
                1,
                d("100"),
                2,
                NotApplicable.ZERO,
                List.of(leaf("a", Counts.BASE, "60"), leaf("b", Counts.BASE, "40")));
        assertThat(ReachablePoints.of(criteria)).isEqualTo(new ReachablePoints(d("100"), some("0"), some("0")));
    }

    private static Group group(Pick pick, Group.Caps caps, Node... children) {
        return new Group("g", "g", List.of(children), pick, caps, Optional.empty());
    }

    private static Leaf leaf(String code, Counts counts, String max) {
        return new Leaf(code, code, counts, direct(max), Optional.empty(), Optional.empty());
    }
}
