package vn.codau.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.season.ClusterKind;
import vn.codau.identity.People;
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
import vn.codau.shared.ClusterId;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Makes the ground that commands are tried on, once for each phase. */
@TestComponent
public class AccessFixtures {

    private static final Duration A_PHASE = Duration.ofDays(10);
    private static final Grant STANDING_BODY = new Grant(Role.STANDING_BODY, new Scope.Province());

    private final Seasons seasons;
    private final ClusterSetup clusters;
    private final ClusterMembers members;
    private final Organisation organisation;
    private final People people;
    private final People.Person standingBody;
    private final Map<Phase, AccessFixture> made = new EnumMap<>(Phase.class);

    AccessFixtures(
            Seasons seasons, ClusterSetup clusters, ClusterMembers members, Organisation organisation, People people) {
        this.seasons = seasons;
        this.clusters = clusters;
        this.members = members;
        this.organisation = organisation;
        this.people = people;
        this.standingBody = people.newPerson(List.of(STANDING_BODY));
    }

    /** Acts as the standing body on this thread. */
    public void actAsStandingBody() {
        people.signIn(standingBody);
    }

    public AccessFixture in(Phase phase) {
        return made.computeIfAbsent(phase, this::make);
    }

    /** Ground of one's own, for whoever leaves it changed. */
    public AccessFixture another(Phase phase) {
        return make(phase);
    }

    private AccessFixture make(Phase phase) {
        actAsStandingBody();
        var code = "ACCESS-" + phase.step() + "-"
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var today = LocalDate.now(ZoneOffset.UTC);
        var first = LocalDate.of(today.getYear(), 1, 1);
        var season = seasons.create(new SeasonDetails(
                code,
                "Năm thi đua " + code,
                SeasonKind.EMULATION_YEAR,
                "",
                first,
                LocalDate.of(today.getYear(), 12, 31),
                RuleSets.LAW_2022_DECREE_98_2023.key(),
                false));
        var units = Stream.of("A", "B", "C", "D")
                .map(letter -> organisation.create(
                        new UnitForm(code + letter, "Đơn vị " + code + letter, UnitKind.LOCALITY, first)))
                .toList();
        var cluster = cluster(season.id(), "C1", units.subList(0, 3), first);
        var other = cluster(season.id(), "C2", units.subList(3, 4), first);
        seasons.schedule(season.id(), season.version(), windows(phase));
        var somebody = people.newPerson(List.of());
        return new AccessFixture(
                season.id(),
                code,
                cluster,
                units.get(1),
                code + "B",
                units.get(2),
                other,
                units.get(3),
                code + "D",
                somebody);
    }

    /** The first member becomes the head: it is neither the unit that commands are tried on nor its peer. */
    private ClusterId cluster(SeasonId season, String code, List<UnitId> units, LocalDate from) {
        var cluster = clusters.create(season, new ClusterForm(code, "Cụm " + code, ClusterKind.CUM));
        units.forEach(unit -> members.assign(cluster, unit, from));
        clusters.appointHead(cluster, units.getFirst());
        return cluster;
    }

    /** That phase is open now, for days to come. */
    private static List<PhaseWindow> windows(Phase now) {
        var windows = new ArrayList<PhaseWindow>();
        for (var phase : Stream.of(Phase.values()).filter(Phase::isScheduled).toList()) {
            var opens = Instant.now()
                    .minus(Duration.ofDays(5))
                    .plus(A_PHASE.multipliedBy((long) phase.step() - now.step()));
            windows.add(new PhaseWindow(phase, opens, opens.plus(Duration.ofDays(9)), opens.plus(A_PHASE)));
        }
        return windows;
    }
}
