package vn.codau.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.law.RuleSets;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.admin.FirstAccounts;
import vn.codau.identity.admin.FirstAccounts.FirstAccount;
import vn.codau.platform.time.Vietnam;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.UnitId;

/** Sets the demo up at its first start: a season, its units and clusters, and an account for every actor. */
@Component
@Profile("demo")
class DemoSetUp implements ApplicationRunner {

    private static final int DAYS_A_PHASE = 21;

    private final Seasons seasons;
    private final SeasonQueries seasonQueries;
    private final DemoClusters clusters;
    private final DemoSchoolYear schoolYear;
    private final FirstAccounts accounts;
    private final DemoCriteria criteria;
    private final Clock clock;

    DemoSetUp(
            Seasons seasons,
            SeasonQueries seasonQueries,
            DemoClusters clusters,
            DemoSchoolYear schoolYear,
            FirstAccounts accounts,
            DemoCriteria criteria,
            Clock clock) {
        this.seasons = seasons;
        this.seasonQueries = seasonQueries;
        this.clusters = clusters;
        this.schoolYear = schoolYear;
        this.accounts = accounts;
        this.criteria = criteria;
        this.clock = clock;
    }

    /** Does nothing where a season is there already; otherwise makes everything or nothing. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (seasonQueries.list().isEmpty()) {
            var actor =
                    new Actor(AccountId.next(), "Bản trình diễn", new Grant(Role.STANDING_BODY, new Scope.Province()));
            DemoActor.actingAs(actor, this::setUp);
        }
    }

    private void setUp() {
        var today = Vietnam.today(clock);
        var details = new SeasonDetails(
                "DEMO-" + today.getYear(),
                "Năm thi đua " + today.getYear() + " (trình diễn)",
                SeasonKind.EMULATION_YEAR,
                "Đoàn kết, sáng tạo, vượt khó, hoàn thành xuất sắc nhiệm vụ năm " + today.getYear(),
                LocalDate.of(today.getYear(), 1, 1),
                LocalDate.of(today.getYear(), 12, 31),
                RuleSets.LAW_2022_DECREE_98_2023.key(),
                true);
        var season = seasons.create(details);
        var units = new HashMap<String, UnitId>();
        var groups = new HashMap<String, ClusterId>();
        for (var group : DemoProvince.GROUPS) {
            groups.put(group.code(), clusters.make(season.id(), details.from(), group, units));
        }
        criteria.publish(groups);
        seasons.schedule(season.id(), season.version(), windows(today));
        var offices = new HashMap<String, Scope.OfCluster>();
        groups.forEach((code, cluster) -> offices.put(code, new Scope.OfCluster(cluster, season.id())));
        offices.put(DemoSchoolYear.GROUP.code(), schoolYear.make(today, units));
        accounts.create(accounts(units, offices));
    }

    /** Self-scoring is open now; the phases before lie in the past, the others ahead. */
    private static List<PhaseWindow> windows(LocalDate today) {
        var begins = today.minusDays(DAYS_A_PHASE + DAYS_A_PHASE / 2);
        var windows = new ArrayList<PhaseWindow>();
        for (var phase : Stream.of(Phase.values()).filter(Phase::isScheduled).toList()) {
            var ends = begins.plusDays(DAYS_A_PHASE);
            windows.add(new PhaseWindow(phase, at(begins), at(ends.minusDays(2)), at(ends)));
            begins = ends;
        }
        return windows;
    }

    static Instant at(LocalDate day) {
        return Vietnam.instantOf(day.atTime(17, 0));
    }

    private static List<FirstAccount> accounts(Map<String, UnitId> units, Map<String, Scope.OfCluster> offices) {
        return DemoAccounts.ALL.stream()
                .map(account -> new FirstAccount(
                        new AccountDetails(account.userName(), "", account.vietnamese()),
                        DemoAccounts.PASSWORD,
                        List.of(grant(account, units, offices))))
                .toList();
    }

    private static Grant grant(
            DemoAccounts.Account account, Map<String, UnitId> units, Map<String, Scope.OfCluster> offices) {
        var scope = switch (account.role().extent()) {
            case PROVINCE -> new Scope.Province();
            case UNIT -> ofUnit(account, Objects.requireNonNull(units.get(account.of())), offices);
            case CLUSTER -> Objects.requireNonNull(offices.get(account.of()));
        };
        return new Grant(account.role(), scope);
    }

    private static Scope ofUnit(DemoAccounts.Account account, UnitId unit, Map<String, Scope.OfCluster> offices) {
        var cluster = Objects.requireNonNull(offices.get("ND")).cluster();
        var listed = account.listed().stream()
                .map(code -> new CriterionIn(cluster, code))
                .collect(Collectors.toSet());
        return listed.isEmpty() ? new Scope.OfUnit(unit) : new Scope.OfCriteria(unit, listed);
    }
}
