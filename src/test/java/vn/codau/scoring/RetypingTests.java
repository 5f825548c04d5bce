package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.grid;
import static vn.codau.engine.Rules.levels;
import static vn.codau.engine.Rules.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.audit.AuditFilter;
import vn.codau.audit.AuditLog;
import vn.codau.criteria.Published;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.RefusedValue;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringProblem.Reason;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.verify.Verification;
import vn.codau.season.gate.PhaseBlocker;
import vn.codau.season.gate.PhaseBlockers;
import vn.codau.shared.Actor;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.TaskSource;
import vn.codau.support.PortalTest;

/** A score that is copied from a paper is typed by two people who do not know of each other's. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class RetypingTests {

    private static final String VALUE = "7.35";
    private static final String WHY = "Báo cáo ghi bảy phẩy ba lăm";

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring self;

    @Autowired
    private Verification verification;

    @Autowired
    private ScoringQueries queries;

    @Autowired
    private AuditLog log;

    @Autowired
    private List<TaskSource> tasks;

    @Autowired
    private List<PhaseBlockers> blockers;

    @Autowired
    private BeanFactory portal;

    private final Actor first = ActingAs.somebody(
            "Người thứ nhất",
            Role.STANDING_BODY,
            ActingAs.STANDING_BODY.acting().scope());
    private final Actor second = ActingAs.somebody(
            "Người thứ hai", Role.STANDING_BODY, ActingAs.STANDING_BODY.acting().scope());
    private final Verified.Paper paper = new Verified.Paper("12/BC-STC", LocalDate.of(2023, 2, 3));
    private Fixture.Set set;
    private Verified.Place place;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C");
        fixture.publish(
                set,
                Measure.of(
                        SELF,
                        sum(
                                "I",
                                settled(HEAD, base("I.1", direct("10"))),
                                base("I.2", levels("A 10", "B 5")),
                                base("I.3", grid(row("0", "0 5"))))));
        place = place("I.1");
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("C")));
        self.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 0, CellValue.of("9"), ""));
        stage.in(Phase.VERIFICATION);
    }

    @Test
    void countsWhenTheSecondPersonTypesTheSame() {
        propose(place, CellValue.of(VALUE));
        assertThat(total()).isEqualTo("0.00");
        assertThat(retype(place, "7.350")).isTrue();
        var now = verification.view(place).now();
        assertThat(now.state()).isEqualTo(Verified.State.CONFIRMED);
        assertThat(now.proposal().orElseThrow().entered()).contains(CellValue.of(VALUE));
        assertThat(now.proposal().orElseThrow().reason()).isEqualTo(WHY);
        assertThat(total()).isEqualTo(VALUE);
        assertThat(logged("12/BC-STC")).as("proposed and confirmed").isEqualTo(2);
        assertThat(Invariants.broken(portal, set.code())).isEmpty();
    }

    /** Whatever the second person can read before it has typed, nothing of it says what it is to type. */
    @Test
    void tellsNobodyButTheProposerWhatIsToBeTyped() {
        propose(place, CellValue.of(VALUE));
        assertHidden();
        stage.as(first);
        assertThat(verification.view(place).now().proposal().orElseThrow().entered())
                .as("its own")
                .contains(CellValue.of(VALUE));
        stage.as(second);
        verification.reject(new Verified.Reject(place, version(), "Chưa thấy văn bản"));
        assertHidden();
        verification.claim(place);
        assertHidden();
    }

    private void assertHidden() {
        for (var reader : List.of(second, ActingAs.of(Role.STANDING_BODY))) {
            stage.as(reader);
            var read = new ArrayList<Object>(List.of(
                    verification.view(place),
                    verification.queue(set.cluster()),
                    queries.history(set.cluster(), set.unit("C"), "I.1"),
                    queries.draft(set.cluster()).map(ClusterDraft::build)));
            tasks.forEach(source -> read.add(source.tasksOf(reader)));
            blockers.forEach(each -> read.add(each.blockers(set.season(), Phase.VERIFICATION)));
            assertThat(read.toString()).contains("12/BC-STC").doesNotContain(VALUE, WHY);
            assertThat(logged(VALUE)).isZero();
            assertThat(logged(WHY)).isZero();
        }
        stage.as(second);
    }

    @Test
    void decidesNothingWhenTheyDifferAndShowsBothForEver() {
        propose(place, CellValue.of(VALUE));
        assertThat(retype(place, "7.53")).isFalse();
        assertThat(total()).isEqualTo("0.00");
        for (var reader : List.of(first, second)) {
            stage.as(reader);
            var view = verification.view(place);
            assertThat(view.now().state()).isEqualTo(Verified.State.MISMATCH);
            assertThat(view.mismatches()).singleElement().satisfies(mismatch -> {
                assertThat(mismatch.paper()).isEqualTo(paper);
                assertThat(mismatch.first()).isEqualTo(new Verified.Typed(CellValue.of(VALUE), first.name()));
                assertThat(mismatch.second()).isEqualTo(new Verified.Typed(CellValue.of("7.53"), second.name()));
            });
        }
        assertThat(logged("7.35 (Người thứ nhất) / 7.53 (Người thứ hai)")).isOne();
        refused(Reason.NOT_PROPOSED, () -> retype(place, VALUE));

        propose(place, CellValue.of("7.53"));
        assertThat(retype(place, "7.53")).isTrue();
        assertThat(total()).isEqualTo("7.53");
        assertThat(verification.view(place).mismatches()).as("kept").hasSize(1);
        assertThat(Invariants.broken(portal, set.code())).isEmpty();
    }

    @Test
    void keepsAClusterWhoseScoreWasTypedDifferentlyFromBeingClosed() {
        propose(place, CellValue.of(VALUE));
        retype(place, "7.53");
        assertThat(blockers.stream().flatMap(each -> each.blockers(set.season(), Phase.VERIFICATION).stream()))
                .extracting(PhaseBlocker::key)
                .containsExactly("scoring.blocker.mismatch");
    }

    @Test
    void isTypedByTheSecondPersonAloneAndOnlyFromAPaper() {
        propose(place, CellValue.of(VALUE));
        refused(Reason.TYPE_AGAIN, () -> verification.confirm(new Verified.Confirm(place, version())));
        refused(
                Reason.TEXT_REQUIRED,
                () -> verification.retype(new Verified.Retype(place, version(), CellValue.blank())));
        assertThatThrownBy(() -> retype(place, "11")).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> retype(place, "x")).isInstanceOf(RefusedValue.class);
        assertThat(verification.view(place).now().state())
                .as("what the rule does not take is no attempt")
                .isEqualTo(Verified.State.PROPOSED);
        refused(
                Reason.NOT_PROPOSED,
                () -> verification.retype(new Verified.Retype(place, version() - 1, CellValue.of("7.53"))));
        assertThat(verification.view(place).mismatches()).as("overtaken").isEmpty();
        stage.as(first);
        refused(
                Reason.SAME_PERSON,
                () -> verification.retype(new Verified.Retype(place, version(), CellValue.of(VALUE))));

        var plain = place("I.2");
        verification.claim(plain);
        verification.propose(new Verified.Propose(plain, CellValue.of("A"), WHY, List.of()));
        stage.as(second);
        refused(Reason.NOT_FROM_PAPER, () -> retype(plain, "A"));
    }

    @Test
    void takesLevelsTwoValuesAndWhatDoesNotApply() {
        propose(place("I.2"), CellValue.of("A"));
        assertThat(retype(place("I.2"), "B")).isFalse();
        propose(place("I.3"), CellValue.of("12", "98"));
        assertThat(retype(place("I.3"), CellValue.of("12.0", "98"))).isTrue();
        propose(place("I.3"), CellValue.notApplicable());
        assertThat(retype(place("I.3"), CellValue.of("0", "0"))).isFalse();
        assertThat(verification.view(place("I.3")).mismatches()).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.first().entered()).isEqualTo(CellValue.notApplicable());
            assertThat(mismatch.second().entered()).isEqualTo(CellValue.of("0", "0"));
        });
        propose(place("I.3"), CellValue.notApplicable());
        assertThat(retype(place("I.3"), CellValue.notApplicable())).isTrue();
    }

    @Test
    void wantsThePaperNamed() {
        stage.as(first);
        verification.claim(place);
        for (var nameless : List.of(
                new Verified.Paper(" ", paper.day()),
                new Verified.Paper(
                        "12/BC",
                        Fixture.day(Phase.VERIFICATION, 12)
                                .atZone(stage.getZone())
                                .toLocalDate()))) {
            refused(
                    Reason.PAPER_REQUIRED,
                    () -> verification.propose(
                            new Verified.Propose(place, CellValue.of(VALUE), WHY, List.of(), Optional.of(nameless))));
        }
    }

    private void propose(Verified.Place at, CellValue value) {
        stage.as(first);
        verification.claim(at);
        verification.propose(new Verified.Propose(at, value, WHY, List.of(), Optional.of(paper)));
        stage.as(second);
    }

    private boolean retype(Verified.Place at, String value) {
        return retype(at, CellValue.of(value));
    }

    private boolean retype(Verified.Place at, CellValue value) {
        return verification.retype(
                new Verified.Retype(at, verification.view(at).now().version(), value));
    }

    private Verified.Place place(String criterion) {
        return new Verified.Place(set.cluster(), set.unit("C"), criterion);
    }

    private long version() {
        return verification.view(place).now().version();
    }

    /** How many entries of the log about the cluster's scores say that. */
    private int logged(String text) {
        return log.count(
                new AuditFilter("", Optional.empty(), "score:" + set.code(), text, Optional.empty(), Optional.empty()));
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
