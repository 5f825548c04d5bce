package vn.codau.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.audit.AuditFilter;
import vn.codau.audit.AuditLog;
import vn.codau.engine.law.RuleSets;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.ranking.RankingCommand;
import vn.codau.scoring.ScoreCommand;
import vn.codau.season.gate.CommandPhases;
import vn.codau.season.gate.PhaseBlocked;
import vn.codau.season.gate.PhaseBlocker;
import vn.codau.season.gate.PhaseBlockers;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.ExtendDeadline;
import vn.codau.season.plan.PhasePlan;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.season.plan.SeasonProblem;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.season.plan.Transition;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;
import vn.codau.support.PortalTest;
import vn.codau.support.SetClock;
import vn.codau.support.Statements;

@PortalTest
class SeasonsTests {

    private static final Instant BEFORE = Instant.parse("2023-01-05T00:00:00Z");
    private static final String REASON = "Theo đề nghị của đơn vị";

    @Autowired
    private CommandPhases phases;

    @MockitoBean
    private CurrentActor actor;

    @TestBean
    @SuppressWarnings("NullAway.Init") // Spring sets it, as it does the others.
    private Clock clock;

    static Clock clock() {
        return new SetClock(BEFORE);
    }

    @MockitoBean(name = "testBlockers")
    private PhaseBlockers work;

    @Autowired
    private Seasons seasons;

    @Autowired
    private SeasonQueries queries;

    @Autowired
    private PhaseGate gate;

    @Autowired
    private AuditLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    @BeforeEach
    void begin() {
        actAs(Role.STANDING_BODY);
        at(BEFORE);
        given(work.blockers(any(), any())).willReturn(List.of());
    }

    @Test
    void keepsEverythingOfASeason() {
        var unit = UnitId.next();
        var season = planned();
        seasons.closePhase(season.id(), version(season), REASON);
        at(Plans.inside(Phase.CROSS_SCORING).plusNanos(1_234_567));
        seasons.reopen(season.id(), version(season), Phase.SELF_SCORING, Plans.ends(Phase.CROSS_SCORING), REASON);
        seasons.extend(
                season.id(),
                version(season),
                new ExtendDeadline(unit, Phase.REGISTRATION, Plans.ends(Phase.CROSS_SCORING), REASON, "Giám đốc Sở"));
        var kept = queries.find(season.details().code()).orElseThrow();
        assertThat(kept.details()).isEqualTo(season.details());
        assertThat(kept.plan().windows()).isEqualTo(Plans.windows(2023));
        assertThat(kept.plan().transitions())
                .containsExactly(
                        new Transition.ClosedEarly(Phase.SETUP, BEFORE, REASON),
                        new Transition.Reopened(
                                Phase.SELF_SCORING,
                                Plans.inside(Phase.CROSS_SCORING).plusNanos(1_234_000),
                                Plans.ends(Phase.CROSS_SCORING),
                                REASON));
        assertThat(kept.plan().extensions())
                .singleElement()
                .satisfies(extension -> assertThat(extension.unit()).isEqualTo(unit));
        assertThat(kept.version()).isEqualTo(4);
    }

    @Test
    void recordsCommandsWithReasonAndBothStates() {
        var season = planned();
        seasons.closePhase(season.id(), version(season), REASON);
        var filter = new AuditFilter(
                "",
                Optional.of(SeasonCommand.CLOSE_PHASE),
                season.subject().text(),
                "",
                Optional.empty(),
                Optional.empty());
        assertThat(log.search(filter, 0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.what().reason()).contains(REASON);
            assertThat(entry.what().before().orElseThrow()).doesNotContain("CLOSED EARLY");
            assertThat(entry.what().after().orElseThrow()).contains("CLOSED EARLY SETUP");
        });
    }

    @Test
    void refusesWhatWasReadBeforeSomebodyElsesChange() {
        var season = planned();
        var seen = version(season);
        seasons.change(season.id(), seen, details(season.details().code(), 2023, "Chủ đề mới"));
        assertThatThrownBy(() -> seasons.schedule(season.id(), seen, Plans.windows(2023)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> seasons.change(season.id(), seen, season.details()))
                .isInstanceOf(Stale.class);
        assertThat(queries.find(season.details().code()).orElseThrow().details().theme())
                .isEqualTo("Chủ đề mới");
    }

    @Test
    void refusesACodeTwice() {
        var season = planned();
        assertThatThrownBy(() -> seasons.create(season.details()))
                .isInstanceOfSatisfying(
                        SeasonProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(SeasonProblem.Reason.CODE_TAKEN));
    }

    @Test
    void asksTheGateInOneStatement() {
        var season = planned().id();
        gate.open(season);
        transaction.executeWithoutResult(status -> {
            gate.open(season);
            var before = Statements.of(database);
            gate.require(season, OrganisationCommand.ASSIGN_MEMBER);
            gate.require(season, OrganisationCommand.ASSIGN_MEMBER, UnitId.next());
            gate.open(season);
            queries.plan(season);
            assertThat(Statements.of(database).since(before)).isEqualTo(4);
        });
    }

    @Test
    void theGateKnowsEveryChangeOfThePlanAtOnce() {
        var season = seasons.create(details(code(), 2023, ""));
        var id = season.id();
        var unit = UnitId.next();
        assertThat(queries.plan(id)).isEqualTo(PhasePlan.UNPLANNED);
        seasons.schedule(id, version(season), Plans.windows(2023));
        assertThat(queries.plan(id).windows()).isEqualTo(Plans.windows(2023));
        seasons.closePhase(id, version(season), REASON);
        assertThat(queries.plan(id).phaseAt(BEFORE)).isEqualTo(Phase.REGISTRATION);
        at(Plans.inside(Phase.CROSS_SCORING));
        seasons.reopen(id, version(season), Phase.SELF_SCORING, Plans.ends(Phase.CROSS_SCORING), REASON);
        assertThat(queries.plan(id).phaseAt(Plans.inside(Phase.CROSS_SCORING))).isEqualTo(Phase.SELF_SCORING);
        var until = Plans.ends(Phase.CROSS_SCORING);
        seasons.extend(id, version(season), new ExtendDeadline(unit, Phase.REGISTRATION, until, REASON, "Giám đốc Sở"));
        assertThat(queries.plan(id).isOpenFor(unit, Phase.REGISTRATION, Plans.inside(Phase.CROSS_SCORING)))
                .isTrue();
        assertThat(queries.list())
                .filteredOn(found -> found.id().equals(id))
                .extracting(Season::plan)
                .containsExactly(queries.plan(id));
    }

    @Test
    void theGateForgetsAPlanThatWasRolledBack() {
        var season = planned();
        var id = season.id();
        transaction.executeWithoutResult(status -> {
            seasons.schedule(id, version(season), Plans.windows(2024));
            assertThat(queries.plan(id).windows()).isEqualTo(Plans.windows(2024));
            status.setRollbackOnly();
        });
        assertThat(queries.plan(id).windows()).isEqualTo(Plans.windows(2023));
        seasons.schedule(id, version(season), Plans.windows(2025));
        assertThat(queries.plan(id).windows()).isEqualTo(Plans.windows(2025));
    }

    @Test
    void opensAndClosesByTheClockAlone() {
        var season = planned().id();
        gate.require(season, OrganisationCommand.ASSIGN_MEMBER);
        at(Plans.opens(Phase.REGISTRATION).minusNanos(1_000));
        gate.require(season, OrganisationCommand.ASSIGN_MEMBER);
        at(Plans.opens(Phase.REGISTRATION));
        assertThatThrownBy(() -> gate.require(season, OrganisationCommand.ASSIGN_MEMBER))
                .isInstanceOf(PhaseClosed.class);
        gate.require(season, OrganisationCommand.MOVE_MEMBER);
        at(Plans.ends(Phase.PROPOSAL));
        assertThat(gate.open(season))
                .isEqualTo(phases.open(Phase.CLOSED))
                .contains(SeasonCommand.COPY_SEASON, SeasonCommand.REOPEN_PHASE, RankingCommand.SEAL_SEASON)
                .doesNotContain(
                        OrganisationCommand.MOVE_MEMBER, ScoreCommand.SAVE_SELF_SCORE, ScoreCommand.CONFIRM_VERIFIED);
    }

    @Test
    void opensForAUnitWhoseTimeWasExtended() {
        var season = planned();
        var unit = UnitId.next();
        var after = Plans.opens(Phase.VERIFICATION);
        at(Plans.inside(Phase.CROSS_SCORING));
        seasons.extend(
                season.id(),
                version(season),
                new ExtendDeadline(unit, Phase.CROSS_SCORING, after.plusSeconds(60), REASON, "Giám đốc Sở"));
        at(after);
        gate.require(season.id(), OrganisationCommand.MOVE_MEMBER, unit);
        assertThatThrownBy(() -> gate.require(season.id(), OrganisationCommand.MOVE_MEMBER))
                .isInstanceOf(PhaseClosed.class);
        assertThatThrownBy(() -> gate.require(season.id(), OrganisationCommand.MOVE_MEMBER, UnitId.next()))
                .isInstanceOf(PhaseClosed.class);
    }

    @Test
    void refusesToCloseEarlyAndNamesWhatIsLeft() {
        var season = planned();
        var blocker = new PhaseBlocker("demo.blocker", List.of(3), "somewhere");
        given(work.blockers(season.id(), Phase.SETUP)).willReturn(List.of(blocker));
        assertThatThrownBy(() -> seasons.closePhase(season.id(), version(season), REASON))
                .isInstanceOfSatisfying(
                        PhaseBlocked.class,
                        blocked -> assertThat(blocked.blockers()).containsExactly(blocker));
        assertThat(queries.plan(season.id()).transitions()).isEmpty();
        var bare = seasons.create(details(code(), 2023, ""));
        assertThat(seasons.blockers(bare.id()))
                .singleElement()
                .satisfies(own -> assertThat(own.key()).isEqualTo("season.blocker.unplanned"));
    }

    @Test
    void copiesIntoTheNextYear() {
        var season = planned();
        at(Plans.ends(Phase.PROPOSAL));
        var next = seasons.copy(season.id(), details(code(), 2024, "Chủ đề 2024"));
        var kept = queries.find(next.details().code()).orElseThrow();
        assertThat(kept.details().theme()).isEqualTo("Chủ đề 2024");
        assertThat(kept.plan()).isEqualTo(new PhasePlan(Plans.windows(2024), List.of(), List.of()));
        assertThat(queries.list()).extracting(Season::id).containsSubsequence(List.of(next.id(), season.id()));
    }

    @Test
    void isForTheStandingBodyOnly() {
        var season = planned();
        var version = version(season);
        actAs(Role.AUDITOR);
        assertThatThrownBy(() -> seasons.create(season.details())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> seasons.change(season.id(), version, season.details()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> seasons.copy(season.id(), season.details())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> seasons.schedule(season.id(), version, List.of()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> seasons.closePhase(season.id(), version, REASON))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> seasons.reopen(season.id(), version, Phase.SETUP, BEFORE, REASON))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> seasons.blockers(season.id())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void knowsNoOtherSeason() {
        assertThatThrownBy(() -> gate.require(SeasonId.next(), OrganisationCommand.MOVE_MEMBER))
                .isInstanceOf(SeasonProblem.class);
    }

    private Season planned() {
        var season = seasons.create(details(code(), 2023, "Chủ đề 2023"));
        seasons.schedule(season.id(), season.version(), Plans.windows(2023));
        return season;
    }

    private long version(Season season) {
        return queries.find(season.details().code()).orElseThrow().version();
    }

    private void at(Instant instant) {
        ((SetClock) clock).set(instant);
    }

    private void actAs(Role role) {
        given(actor.get())
                .willReturn(new Actor(AccountId.next(), "Trần Thị Bưởi", new Grant(role, new Scope.Province())));
    }

    private static String code() {
        return "T-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }

    private static SeasonDetails details(String code, int year, String theme) {
        return new SeasonDetails(
                code,
                "Năm thi đua " + year,
                SeasonKind.EMULATION_YEAR,
                theme,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                RuleSets.LAW_2003_DECREE_91_2017.key(),
                true);
    }
}
