package vn.codau.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import vn.codau.criteria.Published;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.criteria.table.Concern;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.Guidance;
import vn.codau.criteria.table.PeerRule;
import vn.codau.engine.Rules;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.ClusterKind;
import vn.codau.engine.season.Target;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.cluster.ClusterMembers;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.publication.Audience;
import vn.codau.publication.Publications;
import vn.codau.publication.Release;
import vn.codau.publication.Switch;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Makes a season with a cluster, through the portal's own services, in a few lines. */
public class Fixture {

    private static final AtomicInteger CODES = new AtomicInteger();
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    @Autowired
    private ActingAs stage;

    @Autowired
    private Seasons seasons;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ClusterSetup clusters;

    @Autowired
    private ClusterMembers members;

    @Autowired
    private CriteriaQueries queries;

    @Autowired
    private Published published;

    @Autowired
    private Publications publications;

    /** A cluster whose first member is the head and whose second is the deputy. */
    public record Set(SeasonId season, ClusterId cluster, String code, Map<String, UnitId> units) {

        public UnitId unit(String name) {
            return Objects.requireNonNull(units.get(name));
        }
    }

    /** What a cluster is measured by; tests name what they are about. */
    public record Measure(
            List<Node> sections,
            Settlement settlement,
            PeerRule peers,
            Optional<Decimal> commentBeyond,
            Map<String, Guidance> guidance,
            Map<String, Concern> concerns,
            NotApplicable notApplicable,
            List<Target> targets) {

        public static Measure of(Settlement settlement, Node... sections) {
            return new Measure(
                    List.of(sections),
                    settlement,
                    PeerRule.NOBODY,
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    NotApplicable.ZERO,
                    List.of());
        }

        public Measure peers(PeerRule rule) {
            return new Measure(sections, settlement, rule, commentBeyond, guidance, concerns, notApplicable, targets);
        }

        public Measure commentBeyond(String points) {
            var beyond = Optional.of(Rules.d(points));
            return new Measure(sections, settlement, peers, beyond, guidance, concerns, notApplicable, targets);
        }

        public Measure guidance(Map<String, Guidance> texts) {
            return new Measure(sections, settlement, peers, commentBeyond, texts, concerns, notApplicable, targets);
        }

        public Measure targets(Target... values) {
            var own = List.of(values);
            return new Measure(sections, settlement, peers, commentBeyond, guidance, concerns, notApplicable, own);
        }

        /** Whom nodes concern, and what counts where they do not. */
        public Measure concerns(NotApplicable policy, Map<String, Concern> conditions) {
            return new Measure(sections, settlement, peers, commentBeyond, guidance, conditions, policy, targets);
        }
    }

    /** In the portal's year each phase is a month long, with some days between. */
    static Instant day(Phase phase, int day) {
        return Instant.parse(String.format(Locale.ROOT, "2023-%02d-%02dT10:00:00Z", phase.step() + 1, day));
    }

    public static Instant ends(Phase phase) {
        return day(phase, 25);
    }

    /** Units get codes of their own, because all tests share one database: A is A-17. */
    public Set set(String... names) {
        stage.as(ActingAs.STANDING_BODY);
        stage.at(Instant.parse("2023-01-05T00:00:00Z"));
        var season = season();
        return cluster(season, names);
    }

    public SeasonId season() {
        var season = seasons.create(new SeasonDetails(
                "S-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT),
                "Năm thi đua 2023",
                SeasonKind.EMULATION_YEAR,
                "",
                NEW_YEAR,
                LocalDate.of(2023, 12, 31),
                RuleSets.LAW_2003_DECREE_91_2017.key(),
                true));
        seasons.schedule(season.id(), season.version(), windows());
        return season.id();
    }

    public Set cluster(SeasonId season, String... names) {
        var code = "K" + CODES.incrementAndGet();
        var cluster = clusters.create(season, new ClusterForm(code, "Cụm thử " + code, ClusterKind.CUM));
        var units = new LinkedHashMap<String, UnitId>();
        for (var name : names) {
            var unit = unit(name + "-" + code);
            members.assign(cluster, unit, NEW_YEAR);
            units.put(name, unit);
        }
        clusters.appointHead(cluster, Objects.requireNonNull(units.get(names[0])));
        if (names.length > 1) {
            clusters.appointDeputies(cluster, List.of(Objects.requireNonNull(units.get(names[1]))));
        }
        return new Set(season, cluster, code, units);
    }

    UnitId unit(String code) {
        return organisation.create(new UnitForm(code, "Đơn vị " + code, UnitKind.LOCALITY, NEW_YEAR));
    }

    /** Publishes the next version of the cluster's table; unit names of targets and pairs are made codes. */
    public int publish(Set set, Measure measure) {
        var version = queries.published(set.cluster())
                .map(table -> table.criteria().version() + 1)
                .orElse(1);
        var table = new CriteriaTable(
                set.cluster(),
                set.season(),
                new Criteria(version, Rules.d("100"), 2, measure.notApplicable(), measure.sections()),
                measure.settlement(),
                List.of(),
                Optional.empty(),
                measure.peers(),
                measure.commentBeyond(),
                measure.guidance(),
                measure.concerns(),
                measure.targets().stream()
                        .map(target -> new Target(target.unit() + "-" + set.code(), target.criterion(), target.value()))
                        .toList());
        published.publish(table);
        return version;
    }

    /** Publishes to the units of each cluster. */
    void open(Set set, Release... tables) {
        stage.as(ActingAs.STANDING_BODY);
        for (var what : tables) {
            publications.publish(set.season(), new Switch.Key(what, Audience.MEMBERS), 0);
        }
    }

    private static List<PhaseWindow> windows() {
        return Arrays.stream(Phase.values())
                .filter(Phase::isScheduled)
                .map(phase -> new PhaseWindow(phase, day(phase, 1), day(phase, 20), ends(phase)))
                .toList();
    }
}
