package vn.codau.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.codau.engine.ClusterBuilder.NA;
import static vn.codau.engine.ClusterBuilder.cluster;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.best;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.deduction;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.fixed;
import static vn.codau.engine.Rules.ratio;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.NodeExplanation.OfGroup;
import vn.codau.engine.score.NodeExplanation.OfLeaf;

class ExplanationTests {

    @Test
    void refusesAUnitWithoutATotal() {
        var scoring = new ClusterScoring(
                cluster(base("x", direct("10"))).notGraded("B").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoring.explain("B"))
                .withMessage("B has no total in K1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoring.explain("Z"))
                .withMessage("Z has no total in K1");
    }

    @Test
    void scoresGradedUnitsInTheOrderOfTheMembers() {
        var cluster = cluster(base("x", direct("10")))
                .members("C", "B", "A")
                .notGraded("B")
                .build();

        assertThat(new ClusterScoring(cluster).scores())
                .extracting(UnitScore::unit)
                .containsExactly("C", "A");
    }

    @Test
    void tellsEveryRecordOfACellAndWhichOfThemCounts() {
        var cell = cluster(base("x", ratio("10", "3")))
                .settledBy(HEAD)
                .self("B", "x", "2.5")
                .head("B", "x", "2")
                .peer("C", "B", "x", NA)
                .cell("B", "x");

        assertThat(cell.settlement()).isEqualTo(HEAD);
        assertThat(cell.records())
                .extracting(
                        given -> given.score().source(),
                        given -> given.exact().map(Object::toString),
                        given -> given.points().map(Object::toString),
                        NodeExplanation.Given::used,
                        NodeExplanation.Given::weight)
                .containsExactly(
                        tuple(Source.SELF, Optional.of("25/3"), Optional.of("8.33"), false, Optional.empty()),
                        tuple(Source.HEAD, Optional.of("20/3"), Optional.of("6.67"), true, Optional.empty()),
                        tuple(Source.PEER, Optional.empty(), Optional.empty(), false, Optional.empty()));
        assertThat(cell.exact()).isEmpty();
        assertThat(cell.measured()).isEmpty();
        assertThat(cell.result()).isEqualTo(Parts.only(Counts.BASE, Points.of(667, 2)));
    }

    @Test
    void tellsTheTreeAsItIs() {
        var tree = sum(
                "I",
                base("a", direct("10")),
                best("G", bonus("b", direct("10")), sum("H", deduction("c", direct("10")), base("d", fixed("3")))),
                settled(SELF, base("e", direct("10"))));
        var explanation = cluster(tree, base("II", direct("10")))
                .self("A", "a", "1")
                .self("A", "b", "2")
                .self("A", "c", "1")
                .self("A", "e", "4")
                .self("A", "II", "8")
                .explain("A");

        var section = (OfGroup) explanation.sections().get(0).node();
        var picked = (OfGroup) section.children().get(1);
        var inner = (OfGroup) picked.children().get(1);

        assertThat(explanation.sections().stream().flatMap(s -> ClusterBuilder.cells(s.node()).stream()))
                .extracting(cell -> cell.node().code() + "=" + cell.points())
                .containsExactly("a=1.00", "b=2.00", "c=1.00", "d=3.00", "e=4.00", "II=8.00");
        assertThat(section.node()).isEqualTo(tree);
        assertThat(section.children()).hasSize(3);
        assertThat(inner.result()).isEqualTo(parts(300, 0, 100));
        assertThat(inner.steps()).containsExactly(new Step.Summed(parts(300, 0, 100)));
        assertThat(picked.steps()).containsExactly(new Step.Picked("b", parts(0, 200, 0)));
        assertThat(picked.result()).isEqualTo(parts(0, 200, 0));
        assertThat(section.steps()).containsExactly(new Step.Summed(parts(500, 200, 0)));
        assertThat(explanation.sections().get(1).node()).isInstanceOf(OfLeaf.class);
        assertThat(explanation.score().total()).hasToString("15.00");
        assertThat(explanation.score().sections()).containsExactly(Points.of(700, 2), Points.of(800, 2));
    }

    @Test
    void tellsWhichSectionsWereRescaledAndToWhat() {
        var explanation = cluster(
                        base("I", direct("10")),
                        sum("II", base("x", direct("10")), base("y", direct("10")), bonus("z", direct("10"))))
                .notApplicable(NotApplicable.RESCALE)
                .self("A", "I", "5")
                .self("A", "x", "4")
                .self("A", "y", NA)
                .self("A", "z", "1")
                .explain("A");

        var first = explanation.sections().get(0);
        var second = explanation.sections().get(1);

        assertThat(first.rescaled()).isEmpty();
        assertThat(first.result())
                .isEqualTo(parts(500, 0, 0))
                .isEqualTo(first.node().result());
        assertThat(second.rescaled())
                .contains(new Step.Rescaled(
                        Points.of(400, 2), Points.of(2000, 2), Points.of(1000, 2), Points.of(800, 2)));
        assertThat(second.node().result()).isEqualTo(parts(400, 100, 0));
        assertThat(second.result()).isEqualTo(parts(800, 100, 0));
    }

    @Test
    void explainsOneUnitAfterTheOther() {
        var scoring = new ClusterScoring(cluster(base("x", direct("10")))
                .self("A", "x", "1")
                .self("C", "x", "4")
                .build());

        for (var score : scoring.scores()) {
            assertThat(scoring.explain(score.unit()).score()).isEqualTo(score);
        }
    }

    @Test
    void splitsPartsAsTheyCount() {
        var parts = parts(500, 200, 900);

        assertThat(List.of(Counts.values()))
                .extracting(part -> ClusterBuilder.part(parts, part))
                .containsExactly(Points.of(500, 2), Points.of(200, 2), Points.of(900, 2));
        assertThat(parts.net()).isEqualTo(Points.of(-200, 2));
        assertThat(Parts.only(Counts.BONUS, Points.of(7, 2))).isEqualTo(parts(0, 7, 0));
        assertThat(Parts.only(Counts.DEDUCTION, Points.of(7, 2))).isEqualTo(parts(0, 0, 7));
    }

    private static Parts parts(long base, long bonus, long deduction) {
        return new Parts(Points.of(base, 2), Points.of(bonus, 2), Points.of(deduction, 2));
    }
}
