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
import vn.codau.organisation.cluster.ClusterMembers;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.cluster.MoveMember;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Gap;
import vn.codau.scoring.upkeep.ScoringCheck;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class TotalsRefreshTests {

    @Autowired
    private ActingAs stage;

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
        stage.as(ActingAs.STANDING_BODY);
        fixture.publish(
                set, Measure.of(SELF, sum("I", base("I.1", levels("GOOD 10", "FAIR 6")), base("I.2", direct("5")))));
        unit();
        var form = scoring.open(set.cluster(), set.unit("C"));
        assertThat(form.table().criteria().version()).isEqualTo(2);
        assertThat(form.cell("I.1").outdated()).isTrue();
        assertThat(form.cell("I.1").entered()).isEqualTo(CellValue.of("9"));
        assertThat(form.cell("I.1").version()).isEqualTo(1);
        assertThat(form.cell("I.2").outdated()).isFalse();
        assertThat(form.gaps()).containsExactly(new Gap(Gap.Kind.OUTDATED, "I.1"));
        assertThat(form.totals().total()).hasToString("4.00");
        var saved = scoring.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 1, CellValue.of("FAIR"), ""));
        assertThat(saved.cell().outdated()).isFalse();
        assertThat(saved.totals().total()).hasToString("10.00");
        assertThat(check.check().stream().filter(each -> each.where().contains(set.code() + "/")))
                .isEmpty();
    }

    @Test
    void countsTheHeadsScoresOfWhoeverIsHeadNow() {
        stage.in(Phase.CROSS_SCORING);
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        cross.save(new SaveCell(set.cluster(), set.unit("C"), "I.2", 0, CellValue.of("7"), ""));
        assertThat(total("C")).isEqualTo("16.00");
        stage.as(ActingAs.STANDING_BODY);
        setup.appointHead(set.cluster(), set.unit("B"));
        assertThat(total("C")).isEqualTo("9.00");
        setup.appointHead(set.cluster(), set.unit("A"));
        assertThat(total("C")).isEqualTo("16.00");
    }

    @Test
    void givesWhoeverJoinsASheetAndForgetsWhoeverLeaves() {
        stage.as(ActingAs.STANDING_BODY);
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
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("C")));
    }

    private void save(String criterion, String value) {
        scoring.save(new SaveCell(set.cluster(), set.unit("C"), criterion, 0, CellValue.of(value), ""));
    }

    private String total(String unit) {
        stage.as(ActingAs.STANDING_BODY);
        return queries.totals(set.cluster()).orElseThrow().standings().stream()
                .filter(standing -> standing.unit().equals(set.unit(unit)))
                .map(standing -> standing.settled().total().toString())
                .findFirst()
                .orElseThrow();
    }
}
