package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.levels;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.Published;
import vn.codau.organisation.ClusterMembers;
import vn.codau.organisation.ClusterSetup;
import vn.codau.organisation.MoveMember;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.season.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

@PortalTest
@Import({Stage.class, Published.class, Fixture.class})
class RefreshingTests {

    @Autowired
    private Stage stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private CrossScoring cross;

    @Autowired
    private ScoringQueries queries;

    @Autowired
    private ScoringCheck check;

    @Autowired
    private ClusterSetup setup;

    @Autowired
    private ClusterMembers members;

    private Fixture.Set set;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C");
        fixture.publish(
                set, Measure.of(SELF, sum("I", base("I.1", direct("10")), settled(HEAD, base("I.2", direct("10"))))));
        stage.in(Phase.SELF_SCORING);
        unit();
        save("I.1", "9");
        save("I.2", "4");
    }

    @Test
    void marksWhatANewTableNoLongerTakesAndKeepsIt() {
        stage.as(Stage.STANDING_BODY);
        fixture.publish(
                set, Measure.of(SELF, sum("I", base("I.1", levels("GOOD 10", "FAIR 6")), base("I.2", direct("5")))));
        unit();
        var form = scoring.open(set.cluster(), set.unit("C"));
        assertThat(form.table().criteria().version()).isEqualTo(2);
        assertThat(form.cell("I.1").outdated()).isTrue();
        assertThat(form.cell("I.1").entered()).isEqualTo(Entered.of("9"));
        assertThat(form.cell("I.1").version()).isEqualTo(1);
        assertThat(form.cell("I.2").outdated()).isFalse();
        assertThat(form.gaps()).containsExactly(new Gap(Gap.Kind.OUTDATED, "I.1"));
        assertThat(form.totals().total()).hasToString("4.00");
        var saved = scoring.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 1, Entered.of("FAIR"), ""));
        assertThat(saved.cell().outdated()).isFalse();
        assertThat(saved.totals().total()).hasToString("10.00");
        assertThat(check.check().stream().filter(each -> each.where().contains(set.code() + "/")))
                .isEmpty();
    }

    @Test
    void countsTheHeadsScoresOfWhoeverIsHeadNow() {
        stage.in(Phase.CROSS_SCORING);
        stage.as(Stage.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        cross.save(new SaveCross(set.cluster(), set.unit("C"), "I.2", 0, Entered.of("7"), ""));
        assertThat(total("C")).isEqualTo("16.00");
        stage.as(Stage.STANDING_BODY);
        setup.appointHead(set.cluster(), set.unit("B"));
        assertThat(total("C")).isEqualTo("9.00");
        setup.appointHead(set.cluster(), set.unit("A"));
        assertThat(total("C")).isEqualTo("16.00");
    }

    @Test
    void givesWhoeverJoinsASheetAndForgetsWhoeverLeaves() {
        stage.as(Stage.STANDING_BODY);
        stage.at(Fixture.day(Phase.SETUP, 5));
        var other = fixture.cluster(set.season(), "X");
        stage.in(Phase.SELF_SCORING);
        members.move(
                new MoveMember(set.unit("C"), set.cluster(), other.cluster(), LocalDate.of(2023, 6, 1), "Sáp nhập"));
        assertThat(queries.progress(set.cluster())).hasSize(2);
        fixture.publish(other, Measure.of(SELF, base("I.1", direct("10"))));
        assertThat(queries.progress(other.cluster())).hasSize(2);
        unit();
        assertThat(scoring.open(other.cluster(), set.unit("C")).cell("I.1").version())
                .isZero();
    }

    private void unit() {
        stage.as(Stage.of(Role.UNIT_OFFICER, set.unit("C")));
    }

    private void save(String criterion, String value) {
        scoring.save(new SaveCell(set.cluster(), set.unit("C"), criterion, 0, Entered.of(value), ""));
    }

    private String total(String unit) {
        stage.as(Stage.STANDING_BODY);
        return queries.totals(set.cluster()).orElseThrow().standings().stream()
                .filter(standing -> standing.unit().equals(set.unit(unit)))
                .map(standing -> standing.settled().total().toString())
                .findFirst()
                .orElseThrow();
    }
}
