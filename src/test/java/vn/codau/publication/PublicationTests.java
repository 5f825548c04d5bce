package vn.codau.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.papers.PaperFile;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.season.Cluster;
import vn.codau.ranking.RankedSeason;
import vn.codau.ranking.live.ProvinceRanking;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.ranking.live.SeenAs;
import vn.codau.ranking.seal.LeadingUnits;
import vn.codau.ranking.seal.RankingHistory;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.ranking.seal.Snapshots;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.ClusterId;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.Stale;

/**
 * What a unit can learn through every read of rankings and papers. Two sections of 20 points, settled by the mean of two
 * peers; a unit that a switch keeps from something must be told the very same whatever that is.
 */
class PublicationTests extends RankedSeason {

    private static final String OWN = "PUB";

    @Autowired
    private RankingQueries rankings;

    @Autowired
    private LeadingUnits leaders;

    @Autowired
    private ProvinceRanking province;

    @Autowired
    private RankingHistory history;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private SeenAs seenAs;

    @Autowired
    private SeasonSealing sealing;

    @Autowired
    private SealedSeasons sealed;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private JdbcClient database;

    /** What is open, and two seasons that must look the same then. */
    record Hidden(String name, Set<Switch.Key> open, Cluster one, Cluster other) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hidden> hidden() {
        var own = key(Release.OWN_TOTAL, Audience.MEMBERS);
        var ranks = key(Release.CLUSTER_RANKING, Audience.MEMBERS);
        var parts = key(Release.OTHERS_POINTS, Audience.MEMBERS);
        var scorers = key(Release.SCORERS, Audience.MEMBERS);
        var leading = key(Release.LEADERS, Audience.UNITS);
        var usual = cluster("8 8", "9 9", "7 7");
        return Stream.of(
                new Hidden("nothing open", Set.of(), usual, cluster("3 3", "1 1", "9 9")),
                new Hidden("scorers alone", Set.of(scorers), usual, cluster("3 3", "1 1", "9 9")),
                new Hidden("parts alone", Set.of(parts, scorers), usual, cluster("3 3", "1 1", "9 9")),
                new Hidden("own total: others and the rank", Set.of(own), usual, cluster("8 8", "1 1", "2 9")),
                new Hidden("own total and scorers", Set.of(own, scorers), usual, cluster("8 8", "1 1", "2 9")),
                new Hidden("ranking: parts", Set.of(ranks), usual, cluster("7 9", "10 8", "5 9")),
                new Hidden("ranking and own: others' parts", Set.of(ranks, own), usual, cluster("8 8", "10 8", "5 9")),
                new Hidden(
                        "all but scorers",
                        Set.of(ranks, own, parts, leading),
                        peers(usual, "6", "10"),
                        peers(usual, "7", "9")),
                new Hidden("leaders: all points", Set.of(leading), usual, cluster("3 3", "9 8", "1 1")));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void aUnitIsToldTheSameWhateverIsHidden(Hidden hidden) {
        setUp(List.of(hidden.one()));
        at(Phase.PROPOSAL);
        open(hidden.open());
        sealing.seal(season, "");
        var before = told();
        standingBody();
        scores.put(k(), hidden.other());
        sealing.seal(season, "Sửa điểm");
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void whatIsHiddenIsToldOnceItIsOpen() {
        var seen = new HashSet<String>();
        for (var what : List.of(Set.<Release>of(), Set.of(Release.OWN_TOTAL), Set.of(Release.CLUSTER_RANKING))) {
            standingBody();
            at(Phase.SETUP);
            setUp(List.of(cluster("8 8", "9 9", "7 7")));
            at(Phase.PROPOSAL);
            sealing.seal(season, "");
            publish(what.toArray(Release[]::new));
            seen.add(told().toString());
        }
        assertThat(seen).hasSize(3);
    }

    @Test
    void nothingIsThereBeforeTheSealWhateverIsOpen() {
        setUp(List.of(cluster("8 8", "9 9", "7 7")));
        at(Phase.PROPOSAL);
        open(Set.copyOf(units()));
        assertThat(told().toString())
                .doesNotContain("9.00")
                .doesNotContain("8.00")
                .doesNotContain("16.00");
    }

    @Test
    void oneSwitchNeverMovesAnother() {
        setUp(List.of(cluster("8 8", "9 9", "7 7")));
        at(Phase.PROPOSAL);
        for (var moved : publications.switches(season)) {
            var others = others(moved.key());
            publications.publish(season, moved.key(), 0);
            assertThat(others(moved.key())).isEqualTo(others);
            publications.withdraw(season, moved.key(), 1, "Công khai nhầm");
            assertThat(others(moved.key())).isEqualTo(others);
        }
        assertThat(database.sql("select count(*) from audit_entry where command in ('PUBLISH_RESULTS',"
                                + " 'WITHDRAW_RESULTS') and subject like :season")
                        .param("season", "publication:" + season + "/%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * publications.switches(season).size());
    }

    @Test
    void beginsClosedAndIsMovedByTheStandingBodyOnceItIsTime() {
        setUp(List.of(cluster("8 8", "9 9", "7 7")));
        var key = key(Release.OWN_TOTAL, Audience.MEMBERS);
        assertThat(publications.switches(season)).isNotEmpty().noneMatch(Switch::isOpen);
        at(Phase.SELF_SCORING);
        assertThatThrownBy(() -> publications.publish(season, key, 0)).isInstanceOf(PhaseClosed.class);
        at(Phase.OBJECTION);
        publications.publish(season, key, 0);
        assertThatThrownBy(() -> publications.publish(season, key, 0)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> publications.publish(season, key, 1)).isInstanceOf(PublicationProblem.class);
        assertThatThrownBy(() -> publications.withdraw(season, key, 1, " ")).isInstanceOf(PublicationProblem.class);
        var nobody = key(Release.OWN_TOTAL, Audience.BOARD);
        assertThatThrownBy(() -> publications.publish(season, nobody, 0)).isInstanceOf(PublicationProblem.class);
        actAs(Role.BOARD, new Scope.Province());
        assertThatThrownBy(() -> publications.withdraw(season, key, 1, "x")).isInstanceOf(NotPermitted.class);
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(unit(OWN)));
        assertThatThrownBy(() -> publications.switches(season)).isInstanceOf(PublicationProblem.class);
    }

    @Test
    void theBoardSeesWhatIsSealedAndBeforeThatWhatIsPublished() {
        setUp(List.of(cluster("8 8", "9 9", "7 7")));
        at(Phase.PROPOSAL);
        actAs(Role.BOARD, new Scope.Province());
        assertThatThrownBy(() -> rankings.ranking(k())).isInstanceOf(RankingProblem.class);
        open(Set.of(key(Release.PROVISIONAL, Audience.BOARD)));
        actAs(Role.BOARD, new Scope.Province());
        assertThat(rankings.ranking(k()).isProvisional()).isTrue();
        standingBody();
        publications.withdraw(season, key(Release.PROVISIONAL, Audience.BOARD), 1, "Chưa đủ");
        sealing.seal(season, "");
        actAs(Role.BOARD, new Scope.Province());
        assertThat(rankings.ranking(k()).isProvisional()).isFalse();
        assertThat(rankings.ranking(k()).ranking().cluster().scores()).isNotEmpty();
    }

    @Test
    void seenAsAUnitIsWhatThatUnitGets() {
        setUp(List.of(cluster("8 8", "9 9", "7 7")));
        at(Phase.PROPOSAL);
        sealing.seal(season, "");
        for (var key : units()) {
            standingBody();
            var as = new SeenAs.As(unit(OWN), Set.of(key));
            var before = List.of(
                    told(() -> seenAs.ranking(k(), as)),
                    told(() -> seenAs.why(k(), OWN, as)),
                    told(() -> seenAs.leaders(k(), as)));
            publications.publish(season, key, 0);
            actAs(Role.UNIT_OFFICER, new Scope.OfUnit(unit(OWN)));
            assertThat(List.of(
                            told(() -> rankings.ranking(k())),
                            told(() -> rankings.why(k(), OWN)),
                            told(() -> leaders.of(season)
                                    .orElseThrow(() -> new RankingProblem(RankingProblem.Reason.HIDDEN)))))
                    .isEqualTo(before);
            standingBody();
            publications.withdraw(season, key, 1, "Thử");
        }
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(unit(OWN)));
        assertThatThrownBy(() -> seenAs.ranking(k(), new SeenAs.As(unit("PUC"), Set.copyOf(units()))))
                .isInstanceOf(RankingProblem.class);
    }

    @Test
    void everyUnitSeesOtherClustersOnlyWhereThatIsForAll() {
        setUp(List.of(cluster("8 8", "9 9", "7 7")));
        at(Phase.PROPOSAL);
        sealing.seal(season, "");
        publish(Release.OWN_TOTAL, Release.CLUSTER_RANKING, Release.OTHERS_POINTS);
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(vn.codau.shared.UnitId.next()));
        assertThatThrownBy(() -> rankings.ranking(k())).isInstanceOf(RankingProblem.class);
        open(Set.of(key(Release.CLUSTER_RANKING, Audience.UNITS)));
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(vn.codau.shared.UnitId.next()));
        var seen = rankings.ranking(k());
        assertThat(seen.ranking().standings())
                .hasSize(3)
                .allSatisfy(standing ->
                        assertThat(standing.score().orElseThrow().sections()).isEmpty());
        assertThat(seen.ranking().cluster().scores()).isEmpty();
    }

    /** Everything that the unit's head is told by every read that there is, refusals too. */
    private Map<String, String> told() {
        var season = sealed.find(latest());
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(unit(OWN)));
        var told = new TreeMap<String, String>();
        var reads = reads();
        reads.forEach((name, read) -> told.put(name, told(read)));
        season.ifPresent(found -> papers(found).forEach((name, read) -> told.put(name, told(read))));
        var walked = new HashSet<String>();
        reads.keySet().forEach(name -> walked.add(name.replaceFirst(" .*", "")));
        assertThat(walked).isEqualTo(publicReads());
        return told;
    }

    private Map<String, Supplier<?>> reads() {
        var reads = new LinkedHashMap<String, Supplier<?>>();
        var snapshot = new SnapshotId(latest());
        var as = new SeenAs.As(unit("PUA"), Set.copyOf(units()));
        reads.put("RankingQueries.ranking", () -> rankings.ranking(k()));
        for (var unit : List.of("PUA", OWN, "PUC", "nobody")) {
            reads.put("RankingQueries.why " + unit, () -> rankings.why(k(), unit));
        }
        reads.put("RankingQueries.whys", () -> rankings.whys(k(), List.of(OWN, "PUA")));
        reads.put("RankingQueries.margin", () -> rankings.margin(k()));
        reads.put("RankingQueries.tried", () -> rankings.tried(k(), WhatIf.NOTHING));
        reads.put("RankingQueries.decisionVersion", () -> rankings.decisionVersion(k()));
        reads.put("LeadingUnits.of", () -> leaders.of(season));
        reads.put("ProvinceRanking.of", () -> province.of(season));
        reads.put("RankingHistory.all", () -> history.all());
        reads.put("Snapshots.areOpen", () -> snapshots.areOpen());
        reads.put("Snapshots.of", () -> snapshots.of(season));
        reads.put("Snapshots.zip", () -> snapshots.zip(snapshot));
        reads.put("Snapshots.compare", () -> snapshots.compare(snapshot, snapshot));
        reads.put("SeenAs.ranking", () -> seenAs.ranking(k(), as));
        reads.put("SeenAs.why", () -> seenAs.why(k(), "PUA", as));
        reads.put("SeenAs.leaders", () -> seenAs.leaders(k(), as));
        return reads;
    }

    /** A new read has to be walked too. */
    private static Set<String> publicReads() {
        var names = new HashSet<String>();
        for (var service : List.of(
                RankingQueries.class,
                LeadingUnits.class,
                ProvinceRanking.class,
                RankingHistory.class,
                Snapshots.class,
                SeenAs.class)) {
            Arrays.stream(service.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .map(Method::getName)
                    .forEach(name -> names.add(service.getSimpleName() + "." + name));
        }
        return names;
    }

    private Map<String, Supplier<?>> papers(SealedSeason found) {
        var reads = new LinkedHashMap<String, Supplier<?>>();
        reads.put("papers", () -> desk.papers(found));
        for (var paper : Paper.values()) {
            var subjects = switch (paper.extent()) {
                case PROVINCE -> List.of("");
                case CLUSTER -> List.of("K1");
                case UNIT -> List.of("PUA", OWN, "PUC");
            };
            for (var subject : subjects) {
                var of = new PaperOf(paper, subject);
                for (var format : PaperFile.Format.values()) {
                    reads.put(of + " " + format, () -> {
                        desk.print(found, of, format, desk.usualIssue(found, of));
                        return "printed";
                    });
                }
            }
        }
        return reads;
    }

    /** Without what names the seal itself, which everybody may know, and where objects lie in memory. */
    private static String told(Supplier<?> read) {
        try {
            return String.valueOf(read.get())
                    .replaceAll("@[0-9a-f]+", "")
                    .replaceAll("Snapshot\\[[^\\]]*\\][^\\]]*\\]*", "");
        } catch (DomainProblem refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private UUID latest() {
        return database.sql("select id from snapshot where season_id = :season order by number desc limit 1")
                .param("season", season.value())
                .query((row, index) -> row.getObject(1, UUID.class))
                .optional()
                .orElseGet(() -> new UUID(0, 0));
    }

    private void open(Set<Switch.Key> keys) {
        standingBody();
        keys.forEach(key -> publications.publish(season, key, 0));
    }

    private List<Switch> others(Switch.Key moved) {
        return publications.switches(season).stream()
                .filter(one -> !one.key().equals(moved))
                .toList();
    }

    private static List<Switch.Key> units() {
        var keys = new ArrayList<Switch.Key>();
        for (var what : Release.values()) {
            what.audiences().stream()
                    .filter(audience -> audience != Audience.BOARD)
                    .forEach(audience -> keys.add(key(what, audience)));
        }
        return keys;
    }

    private static Switch.Key key(Release what, Audience audience) {
        return new Switch.Key(what, audience);
    }

    private ClusterId k() {
        return cluster("K1");
    }

    /** PUB is the one that looks; each is given by its two peers what stands here for its two sections. */
    private static Cluster cluster(String own, String first, String last) {
        var builder = ClusterBuilder.cluster(Nodes.base("I", Rules.direct("20")), Nodes.base("II", Rules.direct("20")))
                .members("PUA", OWN, "PUC")
                .settledBy(Rules.MEAN);
        var given = Map.of(OWN, own, "PUA", first, "PUC", last);
        given.forEach((unit, points) -> {
            var two = points.split(" ", -1);
            given.keySet().stream().filter(peer -> !peer.equals(unit)).forEach(peer -> {
                builder.peer(peer, unit, "I", two[0]);
                builder.peer(peer, unit, "II", two[1]);
            });
        });
        return builder.build();
    }

    /** The same totals with other scores of the two peers for every unit's first section: around 8, which is their mean. */
    private static Cluster peers(Cluster usual, String low, String high) {
        var builder = ClusterBuilder.cluster(Nodes.base("I", Rules.direct("20")), Nodes.base("II", Rules.direct("20")))
                .members("PUA", OWN, "PUC")
                .settledBy(Rules.MEAN);
        for (var unit : usual.members()) {
            var others =
                    usual.members().stream().filter(peer -> !peer.equals(unit)).toList();
            builder.peer(others.getFirst(), unit, "I", low).peer(others.getLast(), unit, "I", high);
            others.forEach(peer -> builder.peer(peer, unit, "II", unit.equals("PUA") ? "9" : "5"));
        }
        return builder.build();
    }
}
