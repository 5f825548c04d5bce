package vn.codau.ranking;

import static org.mockito.BDDMockito.given;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.codau.engine.season.Cluster;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.cluster.ClusterMembers;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.pack.season.SeasonReader;
import vn.codau.publication.Audience;
import vn.codau.publication.Publications;
import vn.codau.publication.Release;
import vn.codau.publication.Switch;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;
import vn.codau.support.PortalTest;
import vn.codau.support.SetClock;

/** A season of its own for each test, with the clusters of a pack and their scores. */
@PortalTest
@Import(RankedSeason.Scores.class)
public abstract class RankedSeason {

    /** No more than one implementation may be there; this one comes first. */
    @TestConfiguration
    static class Scores {

        @Bean
        @Primary
        PackScores packScores(OrganisationQueries organisation) {
            return new PackScores(organisation);
        }
    }

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @MockitoBean
    protected CurrentActor actor;

    @TestBean
    @SuppressWarnings("NullAway.Init") // Spring sets it, as it does the others.
    protected Clock clock;

    static Clock clock() {
        return new SetClock(Instant.parse("2023-12-01T00:00:00Z"));
    }

    @Autowired
    protected Seasons seasons;

    @Autowired
    protected Organisation organisation;

    @Autowired
    protected OrganisationQueries queries;

    @Autowired
    protected ClusterSetup setup;

    @Autowired
    protected ClusterMembers members;

    @Autowired
    protected PackScores scores;

    @Autowired
    protected Publications publications;

    protected final Map<String, UnitId> units = new HashMap<>();
    protected final Map<String, ClusterId> clusters = new HashMap<>();
    protected SeasonId season = SeasonId.next();

    @BeforeEach
    void begin() {
        standingBody();
        at(Phase.SETUP);
    }

    protected void standingBody() {
        actAs(Role.STANDING_BODY, new Scope.Province());
    }

    protected void actAs(Role role, Scope scope) {
        given(actor.get()).willReturn(new Actor(AccountId.next(), "Trần Thị Bưởi", new Grant(role, scope)));
    }

    /** Publishes to the units of each cluster. */
    protected void publish(Release... tables) {
        standingBody();
        for (var what : tables) {
            publications.publish(season, new Switch.Key(what, Audience.MEMBERS), 0);
        }
    }

    protected void at(Phase phase) {
        var instant = switch (phase) {
            case SETUP -> Instant.parse("2023-12-01T00:00:00Z");
            case CLOSED -> Instant.parse("2024-12-01T00:00:00Z");
            default -> opens(phase).plusSeconds(3600);
        };
        ((SetClock) clock).set(instant);
    }

    private static Instant opens(Phase phase) {
        return Instant.parse("2024-0" + (phase.step() + 1) + "-01T00:00:00Z");
    }

    /** Sets up what a pack holds, codes made the test's own: units shared by all tests must not meet. */
    protected Cluster setUp(String pack) {
        var read = SeasonReader.read(
                Objects.requireNonNull(RankedSeason.class.getResourceAsStream("/packs/" + pack + ".json")));
        setUp(read.clusters());
        return read.clusters().getFirst();
    }

    protected void setUp(List<Cluster> packed) {
        setUp(packed, "LAW_2022_DECREE_98_2023");
    }

    protected void setUp(List<Cluster> packed, String law) {
        int number = NUMBER.incrementAndGet();
        var created = seasons.create(new SeasonDetails(
                "R" + number,
                "Năm thi đua 2024",
                SeasonKind.EMULATION_YEAR,
                "",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                law,
                true));
        season = created.id();
        packed.forEach(this::add);
        seasons.schedule(season, created.version(), windows());
    }

    private static List<PhaseWindow> windows() {
        return Arrays.stream(Phase.values())
                .filter(Phase::isScheduled)
                .map(phase -> new PhaseWindow(
                        phase,
                        opens(phase),
                        opens(phase).plusSeconds(20 * 86400L),
                        opens(phase).plusSeconds(25 * 86400L)))
                .toList();
    }

    private void add(Cluster packed) {
        var from = LocalDate.of(2024, 1, 1);
        var id = setup.create(season, new ClusterForm(packed.code(), packed.name(), packed.kind()));
        clusters.put(packed.code(), id);
        for (var code : packed.members()) {
            var unit = queries.unit(code)
                    .map(row -> row.id())
                    .orElseGet(() -> organisation.create(
                            new UnitForm(code, "Đơn vị " + code, UnitKind.OTHER, LocalDate.of(2000, 1, 1))));
            units.put(code, unit);
            members.assign(id, unit, from);
        }
        setup.appointHead(id, unit(packed.head()));
        setup.appointDeputies(id, packed.deputies().stream().map(this::unit).toList());
        scores.put(id, packed);
    }

    protected UnitId unit(String code) {
        return Objects.requireNonNull(units.get(code));
    }

    protected ClusterId cluster(String code) {
        return Objects.requireNonNull(clusters.get(code));
    }
}
