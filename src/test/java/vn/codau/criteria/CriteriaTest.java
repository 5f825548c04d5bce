package vn.codau.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.ClusterForm;
import vn.codau.organisation.ClusterMembers;
import vn.codau.organisation.ClusterSetup;
import vn.codau.organisation.Organisation;
import vn.codau.organisation.UnitForm;
import vn.codau.organisation.UnitKind;
import vn.codau.season.Phase;
import vn.codau.season.PhaseWindow;
import vn.codau.season.SeasonDetails;
import vn.codau.season.SeasonKind;
import vn.codau.season.SeasonQueries;
import vn.codau.season.Seasons;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;
import vn.codau.support.PortalTest;

/** A cluster of three units, A the head, B the deputy, C, in a season of its own, and somebody who leads it. */
@PortalTest
@Import(Stage.class)
@SuppressWarnings("NullAway.Init") // Spring and JUnit set the fields before each test.
abstract class CriteriaTest {

    static final Instant IN_SETUP = Instant.parse("2023-01-05T00:00:00Z");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Stage.Player player;

    @Autowired
    private Stage.Hands clock;

    @Autowired
    private Seasons seasons;

    @Autowired
    private SeasonQueries seasonQueries;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ClusterSetup setup;

    @Autowired
    private ClusterMembers members;

    SeasonId season;
    ClusterId cluster;
    String code;
    List<String> units;

    @BeforeEach
    void makeCluster() {
        actAs(Role.STANDING_BODY, new Scope.Province());
        at(IN_SETUP);
        season = seasons.create(new SeasonDetails(
                        "C-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT),
                        "Năm thi đua 2023",
                        SeasonKind.EMULATION_YEAR,
                        "Chủ đề",
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 12, 31),
                        RuleSets.LAW_2003_DECREE_91_2017.key(),
                        true))
                .id();
        code = "CT" + NUMBERS.incrementAndGet() + UUID.randomUUID().toString().substring(0, 6);
        cluster = setup.create(season, new ClusterForm(code, "Cụm thi đua số 1", ClusterKind.CUM));
        units = Stream.of("A", "B", "C").map(letter -> letter + "-" + code).toList();
        var ids = new ArrayList<UnitId>();
        for (var unit : units) {
            var day = LocalDate.of(2023, 1, 1);
            var id = organisation.create(new UnitForm(unit, "Huyện " + unit, UnitKind.LOCALITY, day));
            members.assign(cluster, id, day);
            ids.add(id);
        }
        setup.appointHead(cluster, ids.getFirst());
        setup.appointDeputies(cluster, List.of(ids.get(1)));
        lead();
    }

    void lead() {
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(cluster, season));
    }

    void actAs(Role role, Scope scope) {
        player.actAs(role, scope);
    }

    void at(Instant instant) {
        clock.set(instant);
    }

    /** Gives every phase a month from February on, set-up before. */
    void schedule() {
        actAs(Role.STANDING_BODY, new Scope.Province());
        var windows = new ArrayList<PhaseWindow>();
        var opens = Instant.parse("2023-02-01T00:00:00Z");
        for (var phase : Stream.of(Phase.values()).filter(Phase::isScheduled).toList()) {
            var ends = opens.plus(30, ChronoUnit.DAYS);
            windows.add(new PhaseWindow(phase, opens, ends.minus(1, ChronoUnit.DAYS), ends));
            opens = ends;
        }
        var found = seasonQueries.list().stream()
                .filter(each -> each.id().equals(season))
                .findFirst();
        seasons.schedule(season, found.orElseThrow().version(), windows);
        lead();
    }

    void goTo(Phase phase) {
        var months =
                Stream.of(Phase.values()).filter(Phase::isScheduled).toList().indexOf(phase);
        at(Instant.parse("2023-02-01T00:00:00Z").plus(30L * months + 2, ChronoUnit.DAYS));
    }

    /** A small table that is right: 60 points by ratio and 40 given directly, a bonus of up to 5 besides. */
    static CriteriaDraft small() {
        var draft = CriteriaDraft.empty();
        var section = Drafts.group("I", "Phát triển kinh tế - xã hội");
        section.children().add(Drafts.leaf("I.1", "Thu ngân sách", "RATIO", "max", "60", "target", "100"));
        section.children().add(Drafts.leaf("I.2", "Cải cách hành chính", "DIRECT", "max", "40"));
        draft.sections().add(section);
        var bonus = Drafts.leaf("II", "Điểm thưởng", "PER_EVENT", "points", "1", "max", "5");
        bonus.fields().set("counts", "BONUS");
        draft.sections().add(bonus);
        draft.tieBreaks().add("SECTION:I");
        return draft;
    }
}
