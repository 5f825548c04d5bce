package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.Published;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.RefusedValue;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringProblem.Reason;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.verify.Verification;
import vn.codau.scoring.verify.VerificationItem.Cause;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.Actor;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class VerificationTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring self;

    @Autowired
    private CrossScoring cross;

    @Autowired
    private Verification verification;

    @Autowired
    private ScoringQueries queries;

    private final Actor first = ActingAs.of(Role.STANDING_BODY);
    private final Actor second = ActingAs.of(Role.STANDING_BODY);
    private Fixture.Set set;
    private Verified.Place place;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C");
        fixture.publish(
                set,
                Measure.of(SELF, sum("I", settled(HEAD, base("I.1", direct("10"))), base("I.2", direct("10"))))
                        .commentBeyond("1"));
        place = new Verified.Place(set.cluster(), set.unit("C"), "I.1");
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("C")));
        self.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 0, CellValue.of("9"), ""));
        stage.in(Phase.CROSS_SCORING);
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        cross.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 0, CellValue.of("5"), "Thiếu minh chứng"));
        stage.in(Phase.VERIFICATION);
        stage.as(first);
    }

    @Test
    void queuesWhatDiffersTooMuch() {
        assertThat(verification.queue(set.cluster())).singleElement().satisfies(item -> {
            assertThat(item.place()).isEqualTo(place);
            assertThat(item.causes()).containsExactly(Cause.DIFFERENCE);
            assertThat(item.now()).isEqualTo(Verified.Case.UNTOUCHED);
        });
    }

    @Test
    void showsEverythingSideBySide() {
        var view = verification.view(place);
        assertThat(view.claim().entered()).isEqualTo(CellValue.of("9"));
        assertThat(view.given()).singleElement().satisfies(given -> {
            assertThat(given.source()).isEqualTo(Source.HEAD);
            assertThat(given.cell().note()).isEqualTo("Thiếu minh chứng");
        });
        assertThat(view.settled().points()).hasToString("5.00");
        assertThat(view.history()).hasSize(2);
    }

    @Test
    void isHeldByOnePersonUntilTheTimeIsOver() {
        var until = verification.claim(place);
        assertThat(until).isEqualTo(stage.instant().plus(Verification.HOLD));
        stage.as(second);
        refused(Reason.CLAIMED, () -> verification.claim(place));
        refused(Reason.NOT_CLAIMED, () -> propose("7"));
        stage.as(first);
        verification.claim(place);
        stage.at(until.minusNanos(1000));
        stage.as(second);
        refused(Reason.CLAIMED, () -> verification.claim(place));
        stage.at(until);
        verification.claim(place);
        stage.as(first);
        refused(Reason.NOT_CLAIMED, () -> propose("7"));
        refused(Reason.NOT_CLAIMED, () -> verification.release(place));
    }

    @Test
    void refusesToConfirmWhatANewTableNoLongerTakes() {
        verification.claim(place);
        propose("7");
        stage.as(ActingAs.STANDING_BODY);
        fixture.publish(
                set, Measure.of(SELF, sum("I", settled(HEAD, base("I.1", direct("6"))), base("I.2", direct("10")))));
        stage.as(second);
        assertThatThrownBy(() -> verification.confirm(new Verified.Confirm(place, version())))
                .isInstanceOf(RefusedValue.class);
        assertThat(verification.view(place).now().state()).isEqualTo(Verified.State.PROPOSED);
    }

    @Test
    void countsOnlyWhenASecondPersonConfirms() {
        verification.claim(place);
        propose("7");
        assertThat(total()).isEqualTo("5.00");
        refused(Reason.SAME_PERSON, () -> verification.confirm(new Verified.Confirm(place, version())));
        stage.as(second);
        refused(Reason.CLAIMED, () -> verification.claim(place));
        refused(Reason.NOT_PROPOSED, () -> verification.confirm(new Verified.Confirm(place, version() - 1)));
        verification.confirm(new Verified.Confirm(place, version()));
        assertThat(total()).isEqualTo("7.00");
        var view = verification.view(place);
        assertThat(view.claim().entered()).isEqualTo(CellValue.of("9"));
        assertThat(view.given())
                .extracting(given -> given.cell().entered())
                .contains(CellValue.of("5"), CellValue.of("7"));
        refused(Reason.NOT_PROPOSED, () -> verification.confirm(new Verified.Confirm(place, version())));
        assertThat(queries.draft(set.cluster())
                        .map(ClusterDraft::build)
                        .orElseThrow()
                        .scores())
                .isNotNull();
    }

    @Test
    void canBeRejectedAndTakenAgain() {
        verification.claim(place);
        propose("7");
        stage.as(second);
        assertThatThrownBy(() -> verification.reject(new Verified.Reject(place, version(), " ")))
                .isInstanceOf(ScoringProblem.class);
        verification.reject(new Verified.Reject(place, version(), "Chưa đủ căn cứ"));
        assertThat(total()).isEqualTo("5.00");
        verification.claim(place);
        propose("6");
        stage.as(first);
        verification.confirm(new Verified.Confirm(place, version()));
        assertThat(total()).isEqualTo("6.00");
    }

    @Test
    void wantsAReasonAndAValueThatTheRuleTakes() {
        verification.claim(place);
        assertThatThrownBy(() -> verification.propose(new Verified.Propose(place, CellValue.of("7"), " ", List.of())))
                .isInstanceOf(ScoringProblem.class);
        assertThatThrownBy(() -> propose("11")).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(
                        () -> verification.propose(new Verified.Propose(place, CellValue.blank(), "Lý do", List.of())))
                .isInstanceOf(ScoringProblem.class);
    }

    @Test
    void isTheStandingBodysInItsPhase() {
        for (var stranger : List.of(
                ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()),
                ActingAs.of(Role.UNIT_HEAD, set.unit("C")),
                ActingAs.of(Role.AUDITOR),
                ActingAs.of(Role.BOARD))) {
            stage.as(stranger);
            assertThatThrownBy(() -> verification.claim(place)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> propose("7")).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> verification.confirm(new Verified.Confirm(place, 1)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> verification.reject(new Verified.Reject(place, 1, "x")))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> verification.queue(set.cluster())).isInstanceOf(NotPermitted.class);
        }
        stage.as(first);
        stage.in(Phase.CROSS_SCORING);
        assertThatThrownBy(() -> verification.claim(place)).isInstanceOf(PhaseClosed.class);
    }

    private void propose(String value) {
        verification.propose(
                new Verified.Propose(place, CellValue.of(value), "Theo biên bản làm việc số 12", List.of()));
    }

    private long version() {
        return verification.view(place).now().version();
    }

    private String total() {
        return queries.totals(set.cluster()).orElseThrow().standings().stream()
                .filter(standing -> standing.unit().equals(set.unit("C")))
                .map(standing -> standing.settled().total().toString())
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Reason reason, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        ScoringProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(reason));
    }
}
