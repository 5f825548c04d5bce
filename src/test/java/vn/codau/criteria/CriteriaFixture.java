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
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.editing.CriteriaDrafts;
import vn.codau.criteria.publishing.CriteriaPublishing;
import vn.codau.criteria.publishing.PublishCriteria;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.cluster.ClusterMembers;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;
import vn.codau.support.SetClock;

/** A cluster of three units, A the head, B the deputy, C, in a season of its own, in set-up. */
@SuppressWarnings("NullAway.Init") // What is made is there once the scene is set.
public final class CriteriaFixture {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final ActingAs.Player player;
    private final SetClock clock;
    private final Seasons seasons;
    private final SeasonQueries seasonQueries;
    private final Organisation organisation;
    private final ClusterSetup setup;
    private final ClusterMembers members;
    private final CriteriaDrafts drafts;
    private final CriteriaPublishing publishing;
    private int year;
    private SeasonId season;
    private ClusterId cluster;
    private String code;
    private List<String> units;

    @SuppressWarnings("TooManyParameters") // Spring gives them.
    public CriteriaFixture(
            ActingAs.Player player,
            SetClock clock,
            Seasons seasons,
            SeasonQueries seasonQueries,
            Organisation organisation,
            ClusterSetup setup,
            ClusterMembers members,
            CriteriaDrafts drafts,
            CriteriaPublishing publishing) {
        this.player = player;
        this.clock = clock;
        this.seasons = seasons;
        this.seasonQueries = seasonQueries;
        this.organisation = organisation;
        this.setup = setup;
        this.members = members;
        this.drafts = drafts;
        this.publishing = publishing;
    }

    /** Makes it anew, five days into that year. */
    public void set(int inYear) {
        year = inYear;
        player.actAs(Role.STANDING_BODY, new Scope.Province());
        clock.set(Instant.parse(year + "-01-05T00:00:00Z"));
        var first = LocalDate.of(year, 1, 1);
        season = seasons.create(new SeasonDetails(
                        "C-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT),
                        "Năm thi đua " + year,
                        SeasonKind.EMULATION_YEAR,
                        "Chủ đề",
                        first,
                        LocalDate.of(year, 12, 31),
                        RuleSets.LAW_2003_DECREE_91_2017.key(),
                        true))
                .id();
        code = "CT" + NUMBERS.incrementAndGet() + UUID.randomUUID().toString().substring(0, 6);
        cluster = setup.create(season, new ClusterForm(code, "Cụm thi đua số 1", ClusterKind.CUM));
        units = Stream.of("A", "B", "C").map(letter -> letter + "-" + code).toList();
        var ids = new ArrayList<UnitId>();
        for (var unit : units) {
            var id = organisation.create(new UnitForm(unit, "Huyện " + unit, UnitKind.LOCALITY, first));
            members.assign(cluster, id, first);
            ids.add(id);
        }
        setup.appointHead(cluster, ids.getFirst());
        setup.appointDeputies(cluster, List.of(ids.get(1)));
        lead();
    }

    /** From here on the cluster's head acts. */
    public void lead() {
        player.actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(cluster, season));
    }

    /** Gives every phase 30 days from February on, set-up before. */
    public void schedule() {
        player.actAs(Role.STANDING_BODY, new Scope.Province());
        var windows = new ArrayList<PhaseWindow>();
        var opens = Instant.parse(year + "-02-01T00:00:00Z");
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

    public void goTo(Phase phase) {
        var months =
                Stream.of(Phase.values()).filter(Phase::isScheduled).toList().indexOf(phase);
        clock.set(Instant.parse(year + "-02-01T00:00:00Z").plus(30L * months + 2, ChronoUnit.DAYS));
    }

    /** Publishes {@link CriteriaTest#small()}. */
    public void publishSmallTable() {
        publishing.publish(new PublishCriteria(cluster, drafts.save(cluster, 0, CriteriaTest.small()), "", true));
    }

    /** The draft as it is kept. */
    public CriteriaDraft draft() {
        return drafts.open(cluster).draft();
    }

    public SeasonId season() {
        return season;
    }

    public ClusterId cluster() {
        return cluster;
    }

    public String code() {
        return code;
    }

    public List<String> units() {
        return units;
    }
}
