package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.scoredBy;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.SPECIALIST;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.leaderRelative;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.Published;
import vn.codau.engine.criteria.Source;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.access.ScoreVisibilities;
import vn.codau.scoring.access.SheetAccess;
import vn.codau.scoring.entry.BlockRefused;
import vn.codau.scoring.entry.SaveBlock;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.form.ScoreMatrix.Access;
import vn.codau.scoring.progress.ScoringBlockers;
import vn.codau.scoring.progress.ScoringTasks;
import vn.codau.scoring.progress.SpecialistProgress;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Incomplete;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringProblem.Reason;
import vn.codau.scoring.specialist.SpecialistScoring;
import vn.codau.scoring.specialist.SpecialistTable;
import vn.codau.scoring.specialist.SubmitSpecialist;
import vn.codau.scoring.store.SheetReader;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.Actor;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Progress;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.UnitId;
import vn.codau.support.PortalTest;

/** Two clusters of one season; the specialist body scores I.1 in both and is itself a member of the first. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class SpecialistScoringTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SpecialistScoring specialist;

    @Autowired
    private ScoringQueries queries;

    @Autowired
    private ScoringBlockers blockers;

    @Autowired
    private ScoringTasks tasks;

    @Autowired
    private SheetAccess evidence;

    @Autowired
    private SheetReader reader;

    @Autowired
    private ScoreVisibilities sights;

    private Fixture.Set one;
    private Fixture.Set two;
    private UnitId body;

    @BeforeEach
    void begin() {
        one = fixture.set("A", "B", "S");
        two = fixture.cluster(one.season(), "X", "Y");
        body = one.unit("S");
        for (var set : List.of(one, two)) {
            fixture.publish(
                    set,
                    Measure.of(
                            SELF,
                            sum(
                                    "I",
                                    settled(SPECIALIST, scoredBy("S-" + one.code(), base("I.1", leaderRelative("10")))),
                                    base("I.2", direct("10")))));
        }
        stage.in(Phase.CROSS_SCORING);
        stage.as(ActingAs.of(Role.SPECIALIST, body));
    }

    @Test
    void showsOneCriterionOverAllClusters() {
        assertThat(specialist.criteria(one.season())).singleElement().satisfies(task -> {
            assertThat(task.criterion()).isEqualTo("I.1");
            assertThat(task.progress().total()).isEqualTo(4);
        });
        var table = specialist.table(one.season(), "I.1");
        assertThat(table.sections())
                .extracting(SpecialistTable.Section::cluster)
                .containsExactlyInAnyOrder(one.cluster(), two.cluster());
        assertThat(table.sections().stream().flatMap(section -> section.rows().stream()))
                .extracting(SpecialistTable.Row::access)
                .containsOnly(Access.OPEN, Access.OWN)
                .filteredOn(access -> access == Access.OWN)
                .hasSize(1);
    }

    @Test
    void needsNoCommentHoweverMuchItDiffersFromTheClaim() {
        stage.as(ActingAs.STANDING_BODY);
        fixture.publish(
                one,
                Measure.of(
                                SELF,
                                sum(
                                        "I",
                                        settled(SPECIALIST, scoredBy("S-" + one.code(), base("I.1", direct("10")))),
                                        base("I.2", direct("10"))))
                        .commentBeyond("1"));
        stage.as(ActingAs.of(Role.SPECIALIST, body));
        save(one, "A", 0, "9");
        assertThat(total(one, "A")).isEqualTo("9.00");
    }

    @Test
    void recountsTheWholeClusterWhereUnitsAreMeasuredAgainstEachOther() {
        save(one, "A", 0, "50");
        assertThat(total(one, "A")).isEqualTo("10.00");
        save(one, "B", 0, "100");
        assertThat(total(one, "A")).isEqualTo("5.00");
        assertThat(total(one, "B")).isEqualTo("10.00");
        stage.as(ActingAs.STANDING_BODY);
        assertThat(queries.totals(one.cluster()).orElseThrow().standings())
                .allMatch(standing -> standing.settled().provisional());
    }

    @Test
    void neverScoresItselfNorWhatIsNotItsOwn() {
        refused(Reason.OWN_UNIT, () -> save(one, "S", 0, "50"));
        refused(
                Reason.NOT_ASSIGNED,
                () -> specialist.save(new SaveCell(one.cluster(), one.unit("A"), "I.2", 0, CellValue.of("5"), "")));
        refused(Reason.NOT_ASSIGNED, () -> specialist.table(one.season(), "I.2"));
        stage.as(ActingAs.of(Role.SPECIALIST, one.unit("A")));
        refused(Reason.NOT_ASSIGNED, () -> save(one, "B", 0, "50"));
        for (var stranger :
                List.of(ActingAs.of(Role.UNIT_HEAD, body), ActingAs.STANDING_BODY, ActingAs.of(Role.AUDITOR))) {
            stage.as(stranger);
            assertThatThrownBy(() -> save(one, "A", 0, "50")).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void isHandedInForAllUnitsAtOnce() {
        assertThat(blockers.blockers(one.season(), Phase.CROSS_SCORING))
                .anyMatch(blocker -> blocker.key().equals("scoring.blocker.specialist"));
        save(one, "A", 0, "50");
        assertProgress(1, 0);
        assertThatThrownBy(() -> submit("")).isInstanceOf(Incomplete.class);
        submit("Các đơn vị còn lại không phát sinh");
        assertProgress(2, 2);
        refused(Reason.HANDED_IN, () -> save(one, "A", 1, "60"));
        refused(Reason.HANDED_IN, () -> save(two, "X", 0, "60"));
        assertThat(blockers.blockers(one.season(), Phase.CROSS_SCORING))
                .noneMatch(blocker -> blocker.key().equals("scoring.blocker.specialist"));
    }

    /** Two of the body's people: one was given I.1 in the first cluster, the other all. */
    @Test
    void seesEntersAndHandsInOnlyWhatIsOnTheList() {
        save(two, "X", 0, "70");
        stage.as(withList(new CriterionIn(one.cluster(), "I.1"), new CriterionIn(two.cluster(), "I.2")));
        assertThat(specialist.criteria(one.season())).singleElement().satisfies(task -> {
            assertThat(task.criterion()).isEqualTo("I.1");
            assertThat(task.progress()).isEqualTo(new Progress(0, 2));
        });
        assertThat(specialist.table(one.season(), "I.1").sections())
                .extracting(SpecialistTable.Section::cluster)
                .containsExactly(one.cluster());
        refused(Reason.NOT_ASSIGNED, () -> specialist.table(one.season(), "I.2"));
        refused(Reason.NOT_ASSIGNED, () -> save(two, "X", 1, "60"));
        assertThatThrownBy(() -> specialist.saveBlock(new SaveBlock(
                        two.cluster(),
                        UUID.randomUUID(),
                        List.of(new SaveBlock.One(two.unit("X"), "I.1", 1, CellValue.of("60"), "")))))
                .isInstanceOf(BlockRefused.class);
        save(one, "A", 0, "50");
        save(one, "B", 0, "40");

        submit("");

        refused(Reason.HANDED_IN, () -> submit(""));
        assertProgress(2, 2);
        assertThat(specialists(two)).extracting(SpecialistProgress::handedIn).containsExactly(0);
        stage.as(ActingAs.of(Role.SPECIALIST, body));
        refused(Reason.HANDED_IN, () -> save(one, "A", 1, "60"));
        save(two, "X", 1, "60");
        assertThatThrownBy(() -> submit("")).isInstanceOf(Incomplete.class);
        save(two, "Y", 0, "60");
        submit("");
        assertThat(specialists(two)).extracting(SpecialistProgress::handedIn).containsExactly(2);
    }

    @Test
    void isToldOfNothingElseByTasksEvidenceAndHistory() {
        save(two, "X", 0, "70");
        var all = actor();
        var some = withList(new CriterionIn(one.cluster(), "I.1"));
        assertThat(open(all)).isEqualTo(3);
        assertThat(open(some)).isEqualTo(2);
        assertThat(evidence.mayRead(all, of(two, "X"), Set.of("I.1"))).isTrue();
        assertThat(evidence.mayRead(some, of(two, "X"), Set.of("I.1"))).isFalse();
        assertThat(evidence.mayAssess(some, of(two, "X"), Set.of("I.1"))).isFalse();
        assertThat(evidence.mayAssess(some, of(one, "A"), Set.of("I.1", "I.2"))).isTrue();
        assertThat(seesOwnMark(all)).isTrue();
        assertThat(seesOwnMark(some)).isFalse();
    }

    /** A table that names the body no more leaves a list that was drawn up before without effect. */
    @Test
    void aListMayNameWhatIsNoLongerAsked() {
        fixture.publish(
                one,
                Measure.of(
                        SELF, sum("I", settled(SPECIALIST, scoredBy("X-" + two.code(), base("I.1", direct("10")))))));
        stage.as(withList(new CriterionIn(one.cluster(), "I.1"), new CriterionIn(one.cluster(), "I.9")));
        assertThat(specialist.criteria(one.season())).isEmpty();
        refused(Reason.NOT_ASSIGNED, () -> save(one, "A", 0, "50"));
        refused(Reason.NOT_ASSIGNED, () -> submit("Không có gì"));
        assertThat(tasks.tasksOf(stage.get())).isEmpty();
    }

    @Test
    void isOpenInItsPhaseOnly() {
        stage.in(Phase.SELF_SCORING);
        assertThatThrownBy(() -> save(one, "A", 0, "50")).isInstanceOf(PhaseClosed.class);
    }

    private Actor actor() {
        return ActingAs.of(Role.SPECIALIST, body);
    }

    private Actor withList(CriterionIn... criteria) {
        return ActingAs.somebody("Một cán bộ", Role.SPECIALIST, new Scope.OfCriteria(body, Set.of(criteria)));
    }

    private List<SpecialistProgress> specialists(Fixture.Set set) {
        return queries.specialists(set.cluster());
    }

    /** At a screen, where of all the seasons of these tests the one is meant in which the body takes part. */
    private int open(Actor actor) {
        stage.as(actor);
        MockVaadin.setup();
        try {
            return tasks.tasksOf(actor).getFirst().progress().open();
        } finally {
            MockVaadin.tearDown();
        }
    }

    private static EvidenceOf of(Fixture.Set set, String unit) {
        return new EvidenceOf(set.season(), set.cluster(), set.unit(unit));
    }

    private boolean seesOwnMark(Actor actor) {
        var read = reader.whole(two.cluster());
        var sheet = read.sheet(two.unit("X"));
        var mark = sheet.mark(new ScoreEntry.Key("I.1", Source.SPECIALIST, body.value()))
                .orElseThrow();
        return sights.of(actor, read, Phase.CROSS_SCORING).ofMark(sheet, mark);
    }

    /** Of the first cluster, whose third unit is the body itself. */
    private void assertProgress(int done, int handedIn) {
        assertThat(queries.specialists(one.cluster()))
                .containsExactly(new SpecialistProgress(
                        "S-" + one.code(), "I.1", "Tiêu chí I.1", new Progress(done, 2), handedIn));
    }

    private ScoreCell save(Fixture.Set set, String unit, long seen, String value) {
        return specialist.save(new SaveCell(set.cluster(), set.unit(unit), "I.1", seen, CellValue.of(value), ""));
    }

    private void submit(String explanation) {
        specialist.submit(new SubmitSpecialist(one.season(), "I.1", UUID.randomUUID(), explanation));
    }

    private String total(Fixture.Set set, String unit) {
        var acting = stage.get();
        stage.as(ActingAs.STANDING_BODY);
        var total = queries.totals(set.cluster()).orElseThrow().standings().stream()
                .filter(standing -> standing.unit().equals(set.unit(unit)))
                .map(standing -> standing.settled().total().toString())
                .findFirst()
                .orElseThrow();
        stage.as(acting);
        return total;
    }

    private static void refused(Reason reason, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        ScoringProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(reason));
    }
}
