package vn.codau.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.cluster.ClusterMembers;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.MoveMember;
import vn.codau.organisation.cluster.RemoveMember;
import vn.codau.organisation.cluster.Stay;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.UnitFilter;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;
import vn.codau.support.PortalTest;

@PortalTest
@Import(ActingAs.class)
class OrganisationTests {

    private static final AtomicInteger CODES = new AtomicInteger();
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

    @Autowired
    private ActingAs actor;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ClusterSetup setup;

    @Autowired
    private ClusterMembers members;

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private JdbcClient jdbc;

    private final SeasonId season = SeasonId.next();

    @BeforeEach
    void actAsStandingBody() {
        actor.as(Role.STANDING_BODY);
    }

    @Test
    void givesAUnitAnotherCodeUnlessItIsTaken() {
        var id = unit("Huyện Trực Ninh");
        var other = code();
        organisation.change(id, 0, new UnitForm(other, "Huyện Trực Ninh", UnitKind.LOCALITY, NEW_YEAR));
        assertThat(queries.unit(id).orElseThrow().code()).isEqualTo(other);
        var taken = code();
        organisation.create(new UnitForm(taken, "Huyện Nam Trực", UnitKind.LOCALITY, NEW_YEAR));
        var form = new UnitForm(taken, "Huyện Trực Ninh", UnitKind.LOCALITY, NEW_YEAR);
        refused("unitCodeTaken", () -> organisation.change(id, 1, form));
    }

    @Test
    void createsChangesAndClosesAUnitAndSaysSo() {
        var code = code();
        var id = organisation.create(new UnitForm(code, "  Sở   Tài chính ", UnitKind.DEPARTMENT, NEW_YEAR));
        organisation.change(id, 0, new UnitForm(code, "Sở Tài chính – Kế hoạch", UnitKind.DEPARTMENT, NEW_YEAR));
        organisation.close(id, 1, JULY);

        assertThat(queries.unit(id))
                .contains(new UnitRow(id, code, "Sở Tài chính – Kế hoạch", UnitKind.DEPARTMENT, NEW_YEAR, JULY, 2));
        assertThat(actor.done())
                .extracting(CommandDone::command)
                .containsExactly(
                        OrganisationCommand.CREATE_UNIT,
                        OrganisationCommand.CHANGE_UNIT,
                        OrganisationCommand.CLOSE_UNIT);
        assertThat(actor.done().get(1).before())
                .hasValueSatisfying(text -> assertThat(text).contains("Sở Tài chính |"));
    }

    @Test
    void refusesACodeThatIsTakenAndAnOldVersion() {
        var code = code();
        var id = organisation.create(new UnitForm(code, "Huyện Ý Yên", UnitKind.LOCALITY, NEW_YEAR));
        var form = new UnitForm(code, "Huyện Vụ Bản", UnitKind.LOCALITY, NEW_YEAR);

        refused("unitCodeTaken", () -> organisation.create(form));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> organisation.change(id, 7, form));
        refused("closedBeforeOpened", () -> organisation.close(id, 0, NEW_YEAR.minusDays(1)));
        assertThat(queries.unit(id))
                .hasValueSatisfying(unit -> assertThat(unit.name()).isEqualTo("Huyện Ý Yên"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "STANDING_BODY")
    void refusesEveryCommandToOtherRoles(Role role) {
        var unit = unit("Huyện Nghĩa Hưng");
        var cluster = cluster("C1");
        actor.as(role);

        var clusterForm = new ClusterForm("C9", "Cụm số 9", ClusterKind.CUM);
        var unitForm = new UnitForm(code(), "Sở Y tế", UnitKind.DEPARTMENT, NEW_YEAR);
        Stream.<ThrowingCallable>of(
                        () -> organisation.create(unitForm),
                        () -> organisation.change(unit, 0, unitForm),
                        () -> organisation.close(unit, 0, JULY),
                        () -> setup.create(season, clusterForm),
                        () -> setup.change(cluster, 0, clusterForm),
                        () -> setup.appointHead(cluster, unit),
                        () -> setup.relieveHead(cluster),
                        () -> setup.appointDeputies(cluster, List.of(unit)),
                        () -> members.assign(cluster, unit, NEW_YEAR),
                        () -> members.move(new MoveMember(unit, cluster, cluster, JULY, "x")),
                        () -> members.remove(new RemoveMember(unit, cluster, JULY, "x")))
                .forEach(
                        command -> assertThatExceptionOfType(NotPermitted.class).isThrownBy(command));
        assertThat(actor.done()).isEmpty();
    }

    @Test
    void findsUnitsWithoutAccentsAndSortsThemInVietnamese() {
        var mark = "x" + CODES.incrementAndGet() + "z";
        Stream.of("Đỗ Xá", "Dũng Tiến", "Ân Thi", "An Lão", "Ăn Thịnh").forEach(name -> unit(name + " " + mark));

        assertThat(names(mark))
                .containsExactly(
                        "An Lão " + mark, "Ăn Thịnh " + mark, "Ân Thi " + mark, "Dũng Tiến " + mark, "Đỗ Xá " + mark);
        assertThat(names("DO xa " + mark)).containsExactly("Đỗ Xá " + mark);
        assertThat(names("thi " + mark + " ăn")).containsExactly("Ăn Thịnh " + mark, "Ân Thi " + mark);
        assertThat(names("% " + mark)).isEmpty();
        assertThat(queries.count(new UnitFilter(mark, UnitKind.LOCALITY))).isEqualTo(5);
        assertThat(queries.count(new UnitFilter(mark, UnitKind.PARTY))).isZero();
        assertThat(queries.units(new UnitFilter(mark, null), 1, 2)).hasSize(2);
    }

    @Test
    void movesAMemberInMidSeasonAndKeepsItsHistory() {
        var unit = unit("Huyện Hải Hậu");
        var first = cluster("C1");
        var second = cluster("C2");
        members.assign(first, unit, NEW_YEAR);
        members.move(new MoveMember(unit, first, second, JULY, "Sắp xếp lại cụm"));

        assertThat(queries.clusterOf(season, unit)).contains(second);
        assertThat(queries.history(unit))
                .containsExactly(
                        new Stay(season, second, "C2", "Cụm C2", JULY, null, ""),
                        new Stay(season, first, "C1", "Cụm C1", NEW_YEAR, JULY, "Sắp xếp lại cụm"));
        assertThat(actor.done().getLast().reason()).contains("Sắp xếp lại cụm");
        refused("alreadyMember", () -> members.assign(first, unit, LocalDate.of(2023, 3, 1)));
        refused("notAMember", () -> members.remove(new RemoveMember(unit, first, JULY, "Nhầm")));
    }

    @Test
    void takesAMembershipBackThatNeverTookEffect() {
        var unit = unit("Huyện Giao Thủy");
        var cluster = cluster("C1");
        members.assign(cluster, unit, NEW_YEAR);

        refused(
                "leavesBeforeJoining",
                () -> members.remove(new RemoveMember(unit, cluster, NEW_YEAR.minusDays(1), "Nhầm")));
        refused("reason", () -> members.remove(new RemoveMember(unit, cluster, NEW_YEAR, " ")));
        members.remove(new RemoveMember(unit, cluster, NEW_YEAR, "Nhầm"));
        assertThat(queries.history(unit)).isEmpty();
        assertThat(queries.unassigned(season)).extracting(UnitRow::id).contains(unit);
    }

    @Test
    void refusesMembersOutsideTheirValidityAndMovesToOtherSeasons() {
        var unit = unit("Huyện Trực Ninh");
        var cluster = cluster("C1");
        var elsewhere = setup.create(SeasonId.next(), new ClusterForm("C1", "Cụm 1", ClusterKind.CUM));
        refused("unitNotValid", () -> members.assign(cluster, unit, LocalDate.of(1990, 1, 1)));

        members.assign(cluster, unit, NEW_YEAR);
        refused("unknownCluster", () -> members.move(new MoveMember(unit, cluster, elsewhere, JULY, "x")));
        refused("sameCluster", () -> members.move(new MoveMember(unit, cluster, cluster, JULY, "x")));
        refused("joinsAfterClosing", () -> organisation.close(unit, 0, NEW_YEAR.minusDays(1)));
        assertThat(queries.clusterOf(season, unit)).contains(cluster);
    }

    @Test
    void appointsHeadAndDeputiesFromAmongTheMembers() {
        var cluster = cluster("K1");
        var head = unit("Sở Nội vụ");
        var one = unit("Sở Tư pháp");
        var two = unit("Sở Công Thương");
        refused("notAMember", () -> setup.appointHead(cluster, head));
        Stream.of(head, one, two).forEach(unit -> members.assign(cluster, unit, NEW_YEAR));
        setup.appointHead(cluster, head);
        setup.appointDeputies(cluster, List.of(two, one));
        setup.appointDeputies(cluster, List.of(one, two));

        var shown = queries.clusters(season).getFirst();
        assertThat(shown.head())
                .hasValueSatisfying(member -> assertThat(member.unit()).isEqualTo(head));
        assertThat(shown.deputies()).extracting(Member::unit).containsExactly(one, two);
        assertThat(queries.isHead(cluster, head)).isTrue();
        assertThat(queries.isDeputy(cluster, one)).isTrue();
        assertThat(queries.isHead(cluster, one)).isFalse();
        refused("headIsDeputy", () -> setup.appointDeputies(cluster, List.of(head)));
        refused("deputyTwice", () -> setup.appointDeputies(cluster, List.of(one, one)));
        refused("headLeaves", () -> members.remove(new RemoveMember(head, cluster, JULY, "x")));
        refused("deputyLeaves", () -> members.remove(new RemoveMember(one, cluster, JULY, "x")));
        assertThat(queries.clusters(season).getFirst().deputies()).hasSize(2);

        setup.appointHead(cluster, one);
        assertThat(queries.clusters(season).getFirst().deputies())
                .extracting(Member::unit)
                .containsExactly(two);
        setup.relieveHead(cluster);
        assertThat(queries.clusters(season).getFirst().head()).isEmpty();
    }

    @Test
    void keepsClusterCodesUniqueWithinASeasonOnly() {
        var id = cluster("C1");
        cluster("C2");
        setup.create(SeasonId.next(), new ClusterForm("C1", "Cụm số 1", ClusterKind.CUM));

        refused("clusterCodeTaken", () -> cluster("C1"));
        refused("clusterCodeTaken", () -> setup.change(id, 0, new ClusterForm("C2", "Cụm", ClusterKind.CUM)));
        setup.change(id, 0, new ClusterForm("C3", "Cụm số 3", ClusterKind.KHOI));
        assertThat(queries.clusters(season)).extracting(ClusterView::code).containsExactly("C2", "C3");
    }

    @Test
    void letsOneOfTwoCreateTheSameCode() throws Exception {
        for (int round = 0; round < 10; round++) {
            var form = new UnitForm(code(), "Huyện Mỹ Lộc", UnitKind.LOCALITY, NEW_YEAR);
            assertThat(atOnce(() -> organisation.create(form), () -> organisation.create(form)))
                    .containsExactly("organisation.problem.unitCodeTaken");
        }
    }

    @Test
    void letsOneOfTwoAssignTheSameUnit() throws Exception {
        var first = cluster("C1");
        var second = cluster("C2");
        for (int round = 0; round < 10; round++) {
            var unit = unit("Thành phố Nam Định");
            assertThat(atOnce(() -> members.assign(first, unit, NEW_YEAR), () -> members.assign(second, unit, JULY)))
                    .containsExactly("organisation.problem.alreadyMember");
            assertThat(queries.history(unit)).hasSize(1);
        }
    }

    @Test
    void neverLeavesAClusterWithAHeadThatIsNoMember() throws Exception {
        var cluster = cluster("C1");
        for (int round = 0; round < 10; round++) {
            var unit = unit("Huyện Xuân Trường");
            members.assign(cluster, unit, NEW_YEAR);
            var refusal = atOnce(
                    () -> setup.appointHead(cluster, unit),
                    () -> members.remove(new RemoveMember(unit, cluster, JULY, "Chuyển")));
            assertThat(refusal)
                    .singleElement()
                    .isIn("organisation.problem.notAMember", "organisation.problem.headLeaves");
            if (queries.isHead(cluster, unit)) {
                setup.relieveHead(cluster);
            }
        }
    }

    @Test
    void theDatabaseItselfRefusesOverlaps() {
        var unit = unit("Huyện Vụ Bản");
        var cluster = cluster("C1");
        members.assign(cluster, unit, NEW_YEAR);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(
                                "insert into membership (id, season_id, cluster_id, unit_id, joined_on, left_on,"
                                        + " reason, version) values (uuid(), ?, ?, ?, '2023-03-01', '2023-04-01', '', 0)")
                        .params(season.value(), cluster.value(), unit.value())
                        .update());
    }

    /** Runs both at the same moment; the keys of whatever was refused. */
    private static List<String> atOnce(Runnable one, Runnable other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = Stream.of(one, other)
                    .<Future<?>>map(command -> threads.submit(() -> {
                        barrier.await();
                        command.run();
                        return "";
                    }))
                    .toList();
            var refusals = new ArrayList<String>();
            for (var future : running) {
                try {
                    future.get();
                } catch (ExecutionException failed) {
                    var refusal = assertThat(failed.getCause())
                            .asInstanceOf(InstanceOfAssertFactories.type(DomainProblem.class))
                            .actual();
                    refusals.add(refusal.key());
                }
            }
            return refusals;
        }
    }

    private static void refused(String problem, ThrowingCallable command) {
        assertThatExceptionOfType(OrganisationProblem.class)
                .isThrownBy(command)
                .extracting(OrganisationProblem::key)
                .isEqualTo("organisation.problem." + problem);
    }

    private List<String> names(String text) {
        return queries.units(new UnitFilter(text, null), 0, 100).stream()
                .map(UnitRow::name)
                .toList();
    }

    private UnitId unit(String name) {
        return organisation.create(new UnitForm(code(), name, UnitKind.LOCALITY, LocalDate.of(2000, 1, 1)));
    }

    private ClusterId cluster(String code) {
        return setup.create(season, new ClusterForm(code, "Cụm " + code, ClusterKind.CUM));
    }

    private static String code() {
        return "ORG-" + CODES.incrementAndGet();
    }
}
