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
import vn.codau.season.Seasons;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Makes the ground that commands are tried on, once for each phase. */
@TestComponent
public class Grounds {

    private static final Duration A_PHASE = Duration.ofDays(10);
    private static final Grant STANDING_BODY = new Grant(Role.STANDING_BODY, new Scope.Province());

    private final Seasons seasons;
    private final ClusterSetup clusters;
    private final ClusterMembers members;
    private final Organisation organisation;
    private final People people;
    private final People.Person standingBody;
    private final Map<Phase, Ground> made = new EnumMap<>(Phase.class);

    Grounds(Seasons seasons, ClusterSetup clusters, ClusterMembers members, Organisation organisation, People people) {
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

    public Ground in(Phase phase) {
        return made.computeIfAbsent(phase, this::make);
    }

    /** Ground of one's own, for whoever leaves it changed. */
    public Ground another(Phase phase) {
        return make(phase);
    }

    private Ground make(Phase phase) {
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
        return new Ground(
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
