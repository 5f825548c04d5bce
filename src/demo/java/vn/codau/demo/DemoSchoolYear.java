package vn.codau.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.platform.time.Vietnam;
import vn.codau.publication.Audience;
import vn.codau.publication.Publications;
import vn.codau.publication.Release;
import vn.codau.publication.Switch;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.shared.Phase;
import vn.codau.shared.Scope;
import vn.codau.shared.UnitId;

/** A second, earlier season of the demo: a school year that is being verified, while the year of everybody else scores itself. */
@Component
@Profile("demo")
class DemoSchoolYear {

    /** Who takes part. */
    static final DemoProvince.Group GROUP = new DemoProvince.Group(
            "GD",
            "Khối thi đua các phòng giáo dục và đào tạo",
            ClusterKind.KHOI,
            List.of(
                    office("TPND", "thành phố Nam Định"),
                    office("HH", "huyện Hải Hậu"),
                    office("VB", "huyện Vụ Bản"),
                    office("YY", "huyện Ý Yên"),
                    office("NH", "huyện Nghĩa Hưng"),
                    office("NT", "huyện Nam Trực"),
                    office("XT", "huyện Xuân Trường"),
                    office("GT", "huyện Giao Thủy")));

    private static final int DAYS_A_PHASE = 20;
    private static final int DAYS_INTO_VERIFICATION = 6;

    private final Seasons seasons;
    private final DemoClusters clusters;
    private final DemoCriteria criteria;
    private final Publications publications;

    DemoSchoolYear(Seasons seasons, DemoClusters clusters, DemoCriteria criteria, Publications publications) {
        this.seasons = seasons;
        this.clusters = clusters;
        this.criteria = criteria;
        this.publications = publications;
    }

    private static DemoProvince.Member office(String district, String name) {
        return new DemoProvince.Member("PGD-" + district, "Phòng Giáo dục và Đào tạo " + name, UnitKind.DEPARTMENT);
    }

    /** Makes the season with its cluster and criteria; adds the units to {@code units}. */
    Scope.OfCluster make(LocalDate today, Map<String, UnitId> units) {
        var ends = ends(today);
        var details = new SeasonDetails(
                "DEMO-NH-" + ends,
                "Năm học " + (ends - 1) + "–" + ends,
                SeasonKind.SCHOOL_YEAR,
                "Dạy tốt, học tốt",
                LocalDate.of(ends - 1, Month.SEPTEMBER, 1),
                LocalDate.of(ends, Month.AUGUST, 31),
                RuleSets.LAW_2022_DECREE_98_2023.key(),
                true);
        var season = seasons.create(details);
        var cluster = clusters.make(season.id(), details.from(), GROUP, units);
        criteria.publish(cluster, "giao-duc", GROUP);
        seasons.schedule(season.id(), season.version(), windows(today));
        // So that the board, too, has something to look at before anything is sealed.
        publications.publish(season.id(), new Switch.Key(Release.PROVISIONAL, Audience.BOARD), 0);
        return new Scope.OfCluster(cluster, season.id());
    }

    /** The year in which the latest school year ended. */
    static int ends(LocalDate today) {
        return today.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? today.getYear() : today.getYear() - 1;
    }

    private static List<PhaseWindow> windows(LocalDate today) {
        var windows = new ArrayList<PhaseWindow>();
        for (var phase : Stream.of(Phase.values()).filter(Phase::isScheduled).toList()) {
            var begins = begins(today, phase);
            var ends = begins.plusDays(DAYS_A_PHASE);
            windows.add(new PhaseWindow(phase, at(begins), at(ends.minusDays(2)), at(ends)));
        }
        return windows;
    }

    private static LocalDate begins(LocalDate today, Phase phase) {
        return today.minusDays(DAYS_INTO_VERIFICATION)
                .plusDays((long) DAYS_A_PHASE * (phase.step() - Phase.VERIFICATION.step()));
    }

    private static Instant at(LocalDate day) {
        return Vietnam.instantOf(day.atTime(17, 0));
    }
}
