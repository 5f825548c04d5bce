package vn.codau.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.editing.CriteriaDrafts;
import vn.codau.criteria.publishing.CriteriaPublishing;
import vn.codau.criteria.publishing.PublishCriteria;
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
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** A season in self-scoring: clusters of ten units, each with one table, and an officer for every unit. */
class MeasuredSeason {

    private static final int UNITS_A_CLUSTER = 10;

    private final LocalDate first = LocalDate.now(ZoneOffset.UTC).withDayOfYear(1);
    private final Seasons seasons;
    private final Organisation organisation;
    private final ClusterSetup clusters;
    private final ClusterMembers members;
    private final CriteriaDrafts drafts;
    private final CriteriaPublishing publishing;
    private final People people;

    MeasuredSeason(
            Seasons seasons,
            Organisation organisation,
            ClusterSetup clusters,
            ClusterMembers members,
            CriteriaDrafts drafts,
            CriteriaPublishing publishing,
            People people) {
        this.seasons = seasons;
        this.organisation = organisation;
        this.clusters = clusters;
        this.members = members;
        this.drafts = drafts;
        this.publishing = publishing;
        this.people = people;
    }

    /** Makes it for so many officers; their user names. */
    List<String> make(int officers, CriteriaDraft table) {
        people.signIn(people.newPerson(List.of(new Grant(Role.STANDING_BODY, new Scope.Province()))));
        var season = seasons.create(new SeasonDetails(
                "DO",
                "Năm thi đua đo tốc độ",
                SeasonKind.EMULATION_YEAR,
                "",
                first,
                first.plusYears(1).minusDays(1),
                RuleSets.LAW_2022_DECREE_98_2023.key(),
                false));
        var names = new ArrayList<String>();
        for (int made = 0; made < officers; made += UNITS_A_CLUSTER) {
            cluster(season.id(), made / UNITS_A_CLUSTER, table).forEach(unit -> names.add(officer(unit)));
        }
        seasons.schedule(season.id(), season.version(), windows());
        People.signOut();
        return names.subList(0, officers);
    }

    private List<UnitId> cluster(SeasonId season, int number, CriteriaDraft table) {
        var cluster = clusters.create(season, new ClusterForm("DO" + number, "Cụm số " + number, ClusterKind.CUM));
        var units = IntStream.range(0, UNITS_A_CLUSTER)
                .mapToObj(letter -> "DO" + number + "-" + letter)
                .map(code -> organisation.create(new UnitForm(code, "Đơn vị " + code, UnitKind.LOCALITY, first)))
                .toList();
        units.forEach(unit -> members.assign(cluster, unit, first));
        clusters.appointHead(cluster, units.getFirst());
        var version = drafts.save(cluster, 0, table);
        publishing.publish(new PublishCriteria(cluster, version, "Đo tốc độ", true));
        return units;
    }

    private String officer(UnitId unit) {
        return people.newPerson(List.of(new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(unit))))
                .userName();
    }

    /** Self-scoring began five days ago and lasts for days to come. */
    private static List<PhaseWindow> windows() {
        var length = Duration.ofDays(10);
        return Stream.of(Phase.values())
                .filter(Phase::isScheduled)
                .map(phase -> {
                    var opens = Instant.now()
                            .minus(Duration.ofDays(5))
                            .plus(length.multipliedBy((long) phase.step() - Phase.SELF_SCORING.step()));
                    return new PhaseWindow(
                            phase, opens, opens.plus(length).minus(Duration.ofDays(1)), opens.plus(length));
                })
                .toList();
    }
}
