package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.deduction;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.fixed;
import static vn.codau.engine.Rules.perEvent;
import static vn.codau.engine.Rules.ratio;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.criteria.Published;
import vn.codau.engine.Rules;
import vn.codau.engine.season.Target;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.entry.Saved;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.SendBack;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Gap;
import vn.codau.scoring.sheet.Incomplete;
import vn.codau.scoring.sheet.RefusedValue;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class SelfScoringTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private JdbcClient database;

    private Fixture.Set set;
    private Actor officer;
    private Actor head;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C");
        fixture.publish(
                set,
                Measure.of(
                                SELF,
                                sum("I", base("I.1", direct("10")), base("I.2", ratio("20")), base("I.3", fixed("5"))),
                                sum("II", bonus("II.1", perEvent("2", "6")), deduction("II.2", direct("5"))))
                        .targets(
                                new Target("A", "I.2", Rules.d("50")),
                                new Target("B", "I.2", Rules.d("50")),
                                new Target("C", "I.2", Rules.d("50"))));
        officer = ActingAs.of(Role.UNIT_OFFICER, set.unit("C"));
        head = ActingAs.of(Role.UNIT_HEAD, set.unit("C"));
        stage.in(Phase.SELF_SCORING);
        stage.as(officer);
    }

    @Test
    void opensAnEmptySheetWithItsCriteria() {
        var form = open();
        assertThat(form.cells().keySet()).containsExactly("I.1", "I.2", "II.1", "II.2");
        assertThat(form.cells().values()).allMatch(cell -> cell.entered().isBlank() && cell.version() == 0);
        assertThat(form.state().state()).isEqualTo(SheetState.OPEN);
        assertThat(form.totals().total()).hasToString("5.00");
        assertThat(form.progress().done()).isZero();
        assertThat(form.progress().total()).isEqualTo(4);
        assertThat(form.gaps())
                .extracting(Gap::kind)
                .containsOnly(Gap.Kind.BLANK)
                .hasSize(4);
        assertThat(form.allowed()).containsExactly(ScoreCommand.SAVE_SELF_SCORE);
        assertThat(form.deadline()).contains(Fixture.ends(Phase.SELF_SCORING));
    }

    @Test
    void countsWhatIsSavedAtOnce() {
        var first = save("I.1", 0, CellValue.of("9.5"));
        var second = save("I.2", 0, CellValue.of("40"));
        assertThat(first.cell().points())
                .hasValueSatisfying(points -> assertThat(points).hasToString("9.50"));
        assertThat(first.cell().version()).isEqualTo(1);
        assertThat(second.cell().points())
                .hasValueSatisfying(points -> assertThat(points).hasToString("16.00"));
        assertThat(second.totals().total()).hasToString("30.50");
        var form = open();
        assertThat(form.totals()).isEqualTo(second.totals());
        assertThat(form.cell("I.1")).isEqualTo(first.cell());
        assertThat(stored("claimed_total")).isEqualTo("30.500");
        assertThat(stored("settled_total")).isEqualTo("30.500");
    }

    @Test
    void keepsBlankZeroAndNotApplicableApart() {
        save("I.1", 0, CellValue.of("0"));
        save("II.1", 0, CellValue.notApplicable());
        save("II.2", 0, CellValue.of("1"));
        var cleared = save("II.2", 1, CellValue.blank());
        assertThat(cleared.cell().version()).isEqualTo(2);
        var form = open();
        assertThat(form.cell("I.1").entered()).isEqualTo(CellValue.of("0"));
        assertThat(form.cell("II.1").entered()).isEqualTo(CellValue.notApplicable());
        assertThat(form.cell("II.2").entered()).isEqualTo(CellValue.blank());
        assertThat(form.progress().done()).isEqualTo(2);
        assertThat(form.gaps()).extracting(Gap::criterion).containsExactly("I.2", "II.2");
        assertThat(save("II.2", 2, CellValue.of("3")).cell().version()).isEqualTo(3);
    }

    @Test
    void refusesWhatTheRuleDoesNotTakeAndStoresNothing() {
        assertThatThrownBy(() -> save("I.1", 0, CellValue.of("11")))
                .isInstanceOfSatisfying(
                        RefusedValue.class, refused -> assertThat(refused.key()).isEqualTo("engine.flaw.outOfRange"));
        assertThatThrownBy(() -> save("I.3", 0, CellValue.of("5"))).isInstanceOf(ScoringProblem.class);
        assertThatThrownBy(() -> save("X", 0, CellValue.of("5"))).isInstanceOf(ScoringProblem.class);
        assertThat(open().cell("I.1").version()).isZero();
    }

    @Test
    void refusesANoteThatIsTooLong() {
        var note = "x".repeat(10_000);
        assertThatThrownBy(() ->
                        scoring.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 0, CellValue.of("7"), note)))
                .isInstanceOfSatisfying(
                        ScoringProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(ScoringProblem.Reason.TOO_LONG));
    }

    @Test
    void showsBothValuesWhereSomebodyElseWasFaster() {
        save("I.1", 0, CellValue.of("7"));
        stage.as(head);
        assertThatThrownBy(() -> save("I.1", 0, CellValue.of("8")))
                .isInstanceOfSatisfying(ScoreConflict.class, conflict -> {
                    assertThat(conflict.mine()).isEqualTo(CellValue.of("8"));
                    assertThat(conflict.theirs().entered()).isEqualTo(CellValue.of("7"));
                    assertThat(conflict.theirs().changed().orElseThrow().by()).isEqualTo(officer.name());
                });
        assertThat(open().cell("I.1").entered()).isEqualTo(CellValue.of("7"));
    }

    @Test
    void answersACommandThatWasSentAgainWithoutASecondEffect() {
        var first = save("I.1", 0, CellValue.of("7"));
        var commands = stage.done().size();
        var again = save("I.1", 0, CellValue.of("7"));
        assertThat(again).isEqualTo(first);
        assertThat(stage.done()).hasSize(commands);
    }

    @Test
    void recordsOldAndNewInTheAuditLog() {
        save("I.1", 0, CellValue.of("7"));
        save("I.1", 1, CellValue.of("8"));
        assertThat(stage.done().getLast()).satisfies(done -> {
            assertThat(done.command()).isEqualTo(ScoreCommand.SAVE_SELF_SCORE);
            assertThat(done.subject().text()).startsWith("score:" + set.code() + "/C-" + set.code() + "/I.1/SELF/");
            assertThat(done.before()).contains("7");
            assertThat(done.after()).contains("8");
        });
    }

    @Test
    void takesNothingFromTheInstantOfTheDeadline() {
        stage.at(Fixture.ends(Phase.SELF_SCORING).minusNanos(1000));
        save("I.1", 0, CellValue.of("7"));
        stage.at(Fixture.ends(Phase.SELF_SCORING));
        assertThatThrownBy(() -> save("I.1", 1, CellValue.of("8"))).isInstanceOf(PhaseClosed.class);
        stage.as(head);
        assertThatThrownBy(() -> submit("")).isInstanceOf(PhaseClosed.class);
        var form = open();
        assertThat(form.cell("I.1").entered()).isEqualTo(CellValue.of("7"));
        assertThat(form.allowed()).isEmpty();
        assertThat(stored("claimed_total")).isEqualTo("12.000");
    }

    @Test
    void isMarkedAsLateBehindTheSoftDeadline() {
        stage.at(Fixture.ends(Phase.SELF_SCORING).minusNanos(1000));
        stage.as(head);
        assertThat(submit("Chờ số liệu quý IV").state().isLate()).isTrue();
        assertThat(stored("late")).isEqualTo("1");
    }

    @Test
    void isHandedInByTheHeadOnlyAndNamesWhatIsMissing() {
        save("I.1", 0, CellValue.of("7"));
        assertThatThrownBy(() -> submit("")).isInstanceOf(NotPermitted.class);
        stage.as(head);
        assertThatThrownBy(() -> submit(""))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        incomplete -> assertThat(incomplete.gaps())
                                .extracting(Gap::criterion)
                                .containsExactly("I.2", "II.1", "II.2"));
        var form = submit("Số liệu quý IV chưa có");
        assertThat(form.state().state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(form.state().isLate()).isFalse();
        assertThat(form.allowed()).isEmpty();
        assertThatThrownBy(() -> save("I.2", 0, CellValue.of("1")))
                .isInstanceOfSatisfying(
                        ScoringProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(ScoringProblem.Reason.SUBMITTED));
    }

    @Test
    void handsInOnceHoweverOftenTheCommandIsSent() {
        stage.as(head);
        var request = UUID.randomUUID();
        var submit = new Submit(set.cluster(), set.unit("C"), request, "Chưa có số liệu");
        scoring.submit(submit);
        assertThat(scoring.submit(submit).state().state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(stage.done().stream()
                        .filter(done -> done.command() == ScoreCommand.SUBMIT_SHEET
                                && done.subject().text().contains("/C-" + set.code() + "/")))
                .hasSize(1);
    }

    @Test
    void comesBackWithNamedItemsAndOnlyThoseAreOpen() {
        save("I.1", 0, CellValue.of("7"));
        stage.as(head);
        submit("Chưa có số liệu");
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        scoring.sendBack(
                new SendBack(set.cluster(), set.unit("C"), List.of(new SendBack.Item("I.1", "Kiểm tra lại số liệu"))));
        stage.as(officer);
        stage.at(stage.instant().plus(Duration.ofSeconds(1)));
        var form = open();
        assertThat(form.state().state()).isEqualTo(SheetState.RETURNED);
        assertThat(form.state().round()).isEqualTo(2);
        assertThat(form.returned()).singleElement().satisfies(item -> {
            assertThat(item.note()).isEqualTo("Kiểm tra lại số liệu");
            assertThat(item.resolved()).isFalse();
        });
        assertThat(form.isOpen("I.1")).isTrue();
        assertThat(form.isOpen("I.2")).isFalse();
        assertThatThrownBy(() -> save("I.2", 0, CellValue.of("1")))
                .isInstanceOfSatisfying(
                        ScoringProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(ScoringProblem.Reason.NOT_RETURNED));
        save("I.1", 1, CellValue.of("6"));
        assertThat(open().returned())
                .singleElement()
                .satisfies(item -> assertThat(item.resolved()).isTrue());
        stage.as(head);
        assertThat(submit("Chưa có số liệu").state().round()).isEqualTo(2);
    }

    @Test
    void isTheUnitsOwnAlone() {
        for (var stranger : List.of(
                ActingAs.of(Role.UNIT_OFFICER, set.unit("B")),
                ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()),
                ActingAs.STANDING_BODY,
                ActingAs.of(Role.AUDITOR))) {
            stage.as(stranger);
            assertThatThrownBy(() -> save("I.1", 0, CellValue.of("7")))
                    .as(stranger.role().name())
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void hidesClaimsFromOthersUntilTheyAreCompared() {
        save("I.1", 0, CellValue.of("7"));
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("B")));
        assertThatThrownBy(this::open).isInstanceOf(ScoringProblem.class);
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        assertThatThrownBy(this::open).isInstanceOf(ScoringProblem.class);
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, ClusterId.next(), set.season()));
        stage.in(Phase.CROSS_SCORING);
        assertThatThrownBy(this::open).isInstanceOf(ScoringProblem.class);
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("B")));
        assertThat(open().cell("I.1").entered()).isEqualTo(CellValue.of("7"));
    }

    private SheetForm open() {
        return scoring.open(set.cluster(), set.unit("C"));
    }

    private Saved save(String criterion, long seen, CellValue entered) {
        return scoring.save(new SaveCell(set.cluster(), set.unit("C"), criterion, seen, entered, ""));
    }

    private SheetForm submit(String explanation) {
        return scoring.submit(new Submit(set.cluster(), set.unit("C"), UUID.randomUUID(), explanation));
    }

    private String stored(String column) {
        return database.sql("select " + column + " from sheet where cluster_id = :cluster and unit_id = :unit")
                .param("cluster", set.cluster().value())
                .param("unit", set.unit("C").value())
                .query(String.class)
                .single();
    }
}
