package vn.codau.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.law.RuleSets;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.platform.time.Vietnam;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Phase;

/** The demo province's year before, from its criteria to the Council and what was published: so that there is a past to look at. */
@Component
@Profile("demo")
class DemoPastYear {

    private static final long SEED = 2020;
    private static final String TABLE = "cum-khoi";

    /** When each phase opened, in the year 0 for the year itself. */
    private static final List<LocalDate> OPENED = List.of(
            LocalDate.of(0, 1, 5),
            LocalDate.of(0, 11, 1),
            LocalDate.of(0, 12, 1),
            LocalDate.of(0, 12, 11),
            LocalDate.of(1, 1, 3),
            LocalDate.of(1, 1, 11),
            LocalDate.of(1, 1, 21));

    private final SeasonQueries queries;
    private final Seasons seasons;
    private final DemoClusters clusters;
    private final DemoCriteria criteria;
    private final OrganisationQueries organisation;
    private final SelfScoring scoring;
    private final DemoCouncil council;

    DemoPastYear(
            SeasonQueries queries,
            Seasons seasons,
            DemoClusters clusters,
            DemoCriteria criteria,
            OrganisationQueries organisation,
            SelfScoring scoring,
            DemoCouncil council) {
        this.queries = queries;
        this.seasons = seasons;
        this.clusters = clusters;
        this.criteria = criteria;
        this.organisation = organisation;
        this.scoring = scoring;
        this.council = council;
    }

    /** Once; all of it or nothing. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    @Transactional
    public void play() {
        var today = Vietnam.dayOf(queries.now());
        int year = today.getMonth().compareTo(Month.APRIL) >= 0 ? today.getYear() - 1 : today.getYear() - 2;
        if (queries.find("DEMO-" + year).isEmpty()) {
            DemoClock.at(
                    DemoSetUp.at(LocalDate.of(year, 1, 2)),
                    () -> DemoActor.actingAs(DemoPeople.standingBody("Bản trình diễn"), () -> setUp(year)));
            var season = queries.find("DEMO-" + year).orElseThrow();
            scores(season);
            council.meets(season.id(), OPENED.getLast().plusYears(year));
        }
    }

    private void setUp(int year) {
        var first = LocalDate.of(year, 1, 1);
        var details = new SeasonDetails(
                "DEMO-" + year,
                "Năm thi đua " + year + " (trình diễn)",
                SeasonKind.EMULATION_YEAR,
                "Thi đua yêu nước, hoàn thành thắng lợi nhiệm vụ năm " + year,
                first,
                LocalDate.of(year, 12, 31),
                RuleSets.LAW_2022_DECREE_98_2023.key(),
                true);
        var season = seasons.create(details);
        for (var group : DemoProvince.GROUPS) {
            criteria.publish(clusters.gather(season.id(), first, group), TABLE, group);
        }
        seasons.schedule(season.id(), season.version(), windows(year));
    }

    private static List<PhaseWindow> windows(int year) {
        var windows = new ArrayList<PhaseWindow>();
        var phases = Stream.of(Phase.values()).filter(Phase::isScheduled).toList();
        for (int i = 0; i < OPENED.size(); i++) {
            var opens = OPENED.get(i).plusYears(year);
            var next = i + 1 < OPENED.size() ? OPENED.get(i + 1).plusYears(year) : LocalDate.of(year + 1, 3, 31);
            var closes = i == 0 ? LocalDate.of(year, 3, 1) : next;
            windows.add(new PhaseWindow(
                    phases.get(i), DemoSetUp.at(opens), DemoSetUp.at(closes.minusDays(2)), DemoSetUp.at(closes)));
        }
        return windows;
    }

    private void scores(Season season) {
        var chance = new Random(SEED);
        var at = DemoSchoolScores.moment(season, Phase.SELF_SCORING, 9);
        for (var cluster : organisation.clusters(season.id())) {
            var order = new ArrayList<>(cluster.members());
            Collections.shuffle(order, chance);
            for (int place = 0; place < order.size(); place++) {
                var member = order.get(place);
                var first = 228 - 3 * place + chance.nextInt(3);
                DemoClock.at(at, () -> score(cluster, member, first));
            }
        }
    }

    /** In quarters of a point, so that no two units of a cluster come to the same. */
    private void score(ClusterView cluster, Member member, int quarters) {
        DemoActor.actingAs(DemoPeople.officer(member), () -> {
            var form = scoring.open(cluster.id(), member.unit());
            var leaves = Criteria.leavesOf(form.table().criteria().sections());
            var points = List.of(quarters(quarters), "28", "9.5");
            for (int i = 0; i < leaves.size(); i++) {
                scoring.save(new SaveCell(
                        cluster.id(), member.unit(), leaves.get(i).code(), 0, CellValue.of(points.get(i)), ""));
            }
        });
        DemoActor.actingAs(
                DemoPeople.headOf(member),
                () -> scoring.submit(
                        new Submit(cluster.id(), member.unit(), UUID.randomUUID(), "Minh chứng gửi bản giấy")));
    }

    private static String quarters(int number) {
        return number / 4 + List.of("", ".25", ".5", ".75").get(number % 4);
    }
}
