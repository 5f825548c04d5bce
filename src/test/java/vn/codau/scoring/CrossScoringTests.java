package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.MEAN;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.weighted;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.criteria.Published;
import vn.codau.criteria.table.PeerRule;
import vn.codau.engine.criteria.Source;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.publication.Release;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.cross.Recuse;
import vn.codau.scoring.cross.SubmitReviews;
import vn.codau.scoring.entry.BlockRefused;
import vn.codau.scoring.entry.SaveBlock;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.form.ScoreMatrix.Access;
import vn.codau.scoring.form.ScoreMatrix.Column;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Incomplete;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringProblem.Reason;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.Actor;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

/** A is the head, B the deputy, C and D are members; I.1 counts half claim and half head, I.2 the peers, I.3 the claim. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class CrossScoringTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring self;

    @Autowired
    private CrossScoring cross;

    @Autowired
    private JdbcClient database;

    private Fixture.Set set;
    private Actor head;
    private Actor deputy;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C", "D");
        fixture.publish(set, measure(new PeerRule(PeerRule.Mode.EVERYBODY, 0, 0, List.of())));
        head = ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season());
        deputy = ActingAs.of(Role.CLUSTER_DEPUTY, set.cluster(), set.season());
        stage.in(Phase.SELF_SCORING);
        for (var unit : List.of("A", "B", "C", "D")) {
            stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit(unit)));
            claim(unit, "I.1", "8");
            claim(unit, "I.3", "5");
        }
        stage.in(Phase.CROSS_SCORING);
    }

    @Test
    void showsTheHeadWhatIsAskedOfIt() {
        stage.as(head);
        var matrix = matrix();
        assertThat(matrix.criteria()).containsExactly("I.1");
        assertThat(matrix.of().source()).isEqualTo(Source.HEAD);
        assertThat(matrix.columns()).extracting(Column::access).containsOnly(Access.OWN, Access.OPEN);
        assertThat(column(matrix, "A").access()).isEqualTo(Access.OWN);
        assertThat(column(matrix, "C").claim("I.1").entered()).isEqualTo(CellValue.of("8"));
        assertThat(matrix.allowed())
                .containsExactlyInAnyOrder(
                        ScoreCommand.SAVE_CROSS_SCORE,
                        ScoreCommand.SUBMIT_REVIEW,
                        ScoreCommand.RECUSE,
                        EvidenceCommand.ASSESS_EVIDENCE);
    }

    @Test
    void countsWithTheClaimWhenItIsSaved() {
        stage.as(head);
        var cell = save("C", "I.1", 0, "6", "Thiếu báo cáo quý III");
        assertThat(cell.version()).isEqualTo(1);
        assertThat(cell.points())
                .hasValueSatisfying(points -> assertThat(points).hasToString("6.00"));
        // (8 + 6) / 2 and the claim of I.3; the claim itself is not touched.
        assertThat(stored("settled_total", "C")).isEqualTo("12.000");
        assertThat(stored("claimed_total", "C")).isEqualTo("13.000");
        assertThat(column(matrix(), "C").mine("I.1")).isEqualTo(cell);
    }

    @Test
    void letsTheDeputyScoreTheHeadsSheetAndNoOther() {
        stage.as(deputy);
        save("A", "I.1", 0, "8", "");
        assertThat(column(matrix(), "A").access()).isEqualTo(Access.OPEN);
        refused(Reason.NOT_ASSIGNED, () -> save("C", "I.1", 0, "8", ""));
        refused(Reason.OWN_UNIT, () -> save("B", "I.1", 0, "8", ""));
    }

    @Test
    void letsNobodyScoreItsOwnUnit() {
        stage.as(head);
        refused(Reason.OWN_UNIT, () -> save("A", "I.1", 0, "8", ""));
        for (var unit : List.of("A", "B", "C", "D")) {
            stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit(unit)));
            refused(Reason.OWN_UNIT, () -> save(unit, "I.2", 0, "8", ""));
            assertThatThrownBy(() -> block(one(unit, "I.2", 0, "8"))).isInstanceOf(BlockRefused.class);
        }
        assertThat(database.sql("select count(*) from score c join sheet s on s.id = c.sheet_id"
                                + " where c.source in ('HEAD', 'PEER') and c.scorer_id = s.unit_id")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void asksOnlyForWhatCounts() {
        stage.as(head);
        refused(Reason.NOT_ASSIGNED, () -> save("C", "I.2", 0, "8", ""));
        refused(Reason.NOT_ASSIGNED, () -> save("C", "I.3", 0, "8", ""));
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("D")));
        refused(Reason.NOT_ASSIGNED, () -> save("C", "I.1", 0, "8", ""));
    }

    @Test
    void wantsACommentWhereTheDifferenceIsLarge() {
        stage.as(head);
        refused(Reason.COMMENT_REQUIRED, () -> save("C", "I.1", 0, "6.99", ""));
        save("C", "I.1", 0, "7", "");
        refused(Reason.COMMENT_REQUIRED, () -> save("C", "I.1", 1, "0", " "));
        save("C", "I.1", 1, "0", "Không có minh chứng");
    }

    @Test
    void hidesWhatOthersGaveUntilTheOwnIsHandedIn() {
        peer("B", "C", "7");
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("D")));
        assertThat(column(matrix(), "C").others()).isEmpty();
        assertThat(matrix().toString()).doesNotContain("B-" + set.code() + ", cell");
        save("C", "I.2", 0, "9", "Đạt");
        cross.submit(new SubmitReviews(set.cluster(), List.of(set.unit("C")), UUID.randomUUID(), ""));
        assertThat(column(matrix(), "C").access()).isEqualTo(Access.HANDED_IN);
        assertThat(column(matrix(), "C").others()).isEmpty();
        fixture.open(set, Release.CLUSTER_RANKING, Release.OTHERS_POINTS, Release.SCORERS);
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("D")));
        assertThat(column(matrix(), "C").others()).singleElement().satisfies(given -> {
            assertThat(given.scorer()).isEqualTo("B-" + set.code());
            assertThat(given.cell().entered()).isEqualTo(CellValue.of("7"));
        });
        assertThat(column(matrix(), "B").others()).isEmpty();
        refused(Reason.HANDED_IN, () -> save("C", "I.2", 1, "1", "x"));
        assertThat(stored("settled_total", "C")).isEqualTo("17.000");
    }

    @Test
    void namesWhatIsMissingInAReview() {
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("D")));
        assertThatThrownBy(() -> submit("C", "")).isInstanceOf(Incomplete.class);
        submit("C", "Không đủ căn cứ");
        assertThat(column(matrix(), "C").access()).isEqualTo(Access.HANDED_IN);
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("D")));
        assertThatThrownBy(() -> submit("B", "Không đủ căn cứ")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void clearsWhatWasGivenByWhoeverStepsBack() {
        peer("B", "C", "7");
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("B")));
        assertThatThrownBy(() -> cross.recuse(new Recuse(set.cluster(), set.unit("C"), " ")))
                .isInstanceOf(ScoringProblem.class);
        cross.recuse(new Recuse(set.cluster(), set.unit("C"), "Có quan hệ phối hợp tài chính"));
        var column = column(matrix(), "C");
        assertThat(column.access()).isEqualTo(Access.RECUSED);
        assertThat(column.claims()).isEmpty();
        assertThat(column.mine("I.2").entered()).isEqualTo(CellValue.blank());
        assertThat(stored("settled_total", "C")).isEqualTo("9.000");
        refused(Reason.RECUSED, () -> save("C", "I.2", 2, "1", "x"));
    }

    @Test
    void savesABlockOrNothingOfIt() {
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("D")));
        var bad = new SaveBlock(
                set.cluster(),
                UUID.randomUUID(),
                List.of(one("A", "I.2", 0, "5"), one("B", "I.2", 0, "11"), one("D", "I.2", 0, "5")));
        assertThatThrownBy(() -> cross.saveBlock(bad))
                .isInstanceOfSatisfying(
                        BlockRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(BlockRefused.Refusal::unit)
                                .containsExactly(set.unit("B"), set.unit("D")));
        assertThat(column(matrix(), "A").mine()).isEmpty();
        var audited = stage.done().size();
        var good = new SaveBlock(
                set.cluster(), UUID.randomUUID(), List.of(one("A", "I.2", 0, "5"), one("B", "I.2", 0, "6")));
        var saved = cross.saveBlock(good);
        assertThat(saved.cells()).extracting(one -> one.cell().version()).containsExactly(1L, 1L);
        assertThat(cross.saveBlock(good)).isEqualTo(saved);
        assertThat(stage.done()).hasSize(audited + 1);
        assertThat(stage.done().getLast().after().orElseThrow().lines()).hasSize(2);
        assertThat(stored("settled_total", "B")).isEqualTo("15.000");
    }

    @Test
    void drawsTheSameScorersOnceAndForAll() {
        stage.as(ActingAs.STANDING_BODY);
        fixture.publish(set, measure(new PeerRule(PeerRule.Mode.ASSIGNED, 2, 11, List.of())));
        for (var unit : List.of("A", "B", "C", "D")) {
            stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit(unit)));
            assertThat(matrix().columns())
                    .extracting(Column::access)
                    .containsOnly(Access.OWN, Access.OPEN, Access.NOT_ASSIGNED)
                    .filteredOn(access -> access == Access.OPEN)
                    .hasSize(2);
        }
        assertThat(database.sql("select count(*) from peer_assignment where cluster_id = :cluster")
                        .param("cluster", set.cluster().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void isOpenInItsPhaseAndToItsPeopleOnly() {
        stage.in(Phase.VERIFICATION);
        stage.as(head);
        assertThatThrownBy(() -> save("C", "I.1", 0, "8", "")).isInstanceOf(PhaseClosed.class);
        stage.as(ActingAs.STANDING_BODY);
        var otherUnit = fixture.unit("X-" + set.code());
        var otherSeason = fixture.season();
        stage.in(Phase.CROSS_SCORING);
        for (var stranger : List.of(
                ActingAs.STANDING_BODY,
                ActingAs.of(Role.BOARD),
                ActingAs.of(Role.AUDITOR),
                ActingAs.of(Role.SPECIALIST, set.unit("C")),
                ActingAs.of(Role.UNIT_HEAD, otherUnit),
                ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), otherSeason))) {
            stage.as(stranger);
            assertThatThrownBy(() -> save("C", "I.1", 0, "8", ""))
                    .as(stranger.role().name())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(this::matrix).isInstanceOf(NotPermitted.class);
        }
    }

    private static Measure measure(PeerRule peers) {
        return Measure.of(
                        MEAN,
                        sum(
                                "I",
                                settled(weighted(Source.SELF, "0.5", Source.HEAD, "0.5"), base("I.1", direct("10"))),
                                base("I.2", direct("10")),
                                settled(SELF, base("I.3", direct("5")))))
                .peers(peers)
                .commentBeyond("1");
    }

    private void claim(String unit, String criterion, String value) {
        self.save(new SaveCell(set.cluster(), set.unit(unit), criterion, 0, CellValue.of(value), ""));
    }

    private void peer(String scorer, String unit, String value) {
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit(scorer)));
        save(unit, "I.2", 0, value, "Nhận xét");
    }

    private ScoreCell save(String unit, String criterion, long seen, String value, String note) {
        return cross.save(new SaveCell(set.cluster(), set.unit(unit), criterion, seen, CellValue.of(value), note));
    }

    private void block(SaveBlock.One one) {
        cross.saveBlock(new SaveBlock(set.cluster(), UUID.randomUUID(), List.of(one)));
    }

    private SaveBlock.One one(String unit, String criterion, long seen, String value) {
        return new SaveBlock.One(set.unit(unit), criterion, seen, CellValue.of(value), "Nhận xét");
    }

    private void submit(String unit, String explanation) {
        cross.submit(new SubmitReviews(set.cluster(), List.of(set.unit(unit)), UUID.randomUUID(), explanation));
    }

    private ScoreMatrix matrix() {
        return cross.matrix(set.cluster());
    }

    private Column column(ScoreMatrix matrix, String unit) {
        return matrix.columns().stream()
                .filter(column -> column.unit().equals(set.unit(unit)))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Reason reason, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        ScoringProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private String stored(String column, String unit) {
        return database.sql("select " + column + " from sheet where cluster_id = :cluster and unit_id = :unit")
                .param("cluster", set.cluster().value())
                .param("unit", set.unit(unit).value())
                .query(String.class)
                .single();
    }
}
