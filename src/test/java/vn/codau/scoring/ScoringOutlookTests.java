package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.Published;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.progress.ScoringOutlook;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.shared.Actor;
import vn.codau.shared.Outlook;
import vn.codau.shared.Phase;
import vn.codau.shared.Progress;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class ScoringOutlookTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private ScoringOutlook outlook;

    @Autowired
    private ScoringQueries queries;

    private Fixture.Set set;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B");
        fixture.publish(set, Measure.of(SELF, sum("I", base("I.1", direct("10")), base("I.2", direct("10")))));
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("B")));
        scoring.save(new SaveCell(set.cluster(), set.unit("B"), "I.1", 0, CellValue.of("5"), ""));
    }

    @Test
    void tellsAHeadHowFarEachMemberIsAndWhereToLook() {
        var lines = lines(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        assertThat(lines)
                .extracting(Outlook.Line::progress)
                .containsExactlyInAnyOrder(new Progress(0, 2), new Progress(1, 2));
        assertThat(lines).allMatch(line -> line.route().orElse("").startsWith("sheets/"));
    }

    @Test
    void tellsTheProvinceHowManySheetsAreHandedIn() {
        assertThat(ofCluster()).isEqualTo(new Progress(0, 2));
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("B")));
        scoring.submit(new Submit(set.cluster(), set.unit("B"), UUID.randomUUID(), "Chưa có số liệu"));
        assertThat(ofCluster()).isEqualTo(new Progress(1, 2));
    }

    @Test
    void tellsThoseNothingWhoHaveNoPartInIt() {
        assertThat(outlook.outlookOf(ActingAs.of(Role.ADMINISTRATOR))).isEqualTo(Optional.empty());
        assertThat(outlook.outlookOf(ActingAs.of(Role.SPECIALIST, set.unit("A"))))
                .isEqualTo(Optional.empty());
    }

    private Progress ofCluster() {
        return queries.handedIn(set.season()).getOrDefault(set.cluster(), new Progress(0, 0));
    }

    private List<Outlook.Line> lines(Actor actor) {
        return outlook.outlookOf(actor).orElseThrow().lines();
    }
}
