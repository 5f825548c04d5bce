package vn.codau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.engine.RandomSeason;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.organisation.ActingAs;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.pack.PackRun;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealedPack;
import vn.codau.pack.season.SeasonReader;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.ranking.seal.SealBlocked;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.ranking.seal.Snapshots;
import vn.codau.scoring.Invariants;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.support.PortalTest;

/** Whole seasons come in, rank as their packs say, are sealed, go out and are the same seasons. */
@PortalTest
@Import(ActingAs.class)
class SeasonImportTests {

    @Autowired
    private ActingAs actor;

    @Autowired
    private SeasonImport imports;

    @Autowired
    private SeasonQueries seasons;

    @Autowired
    private OrganisationQueries organisation;

    @Autowired
    private RankingQueries rankings;

    @Autowired
    private SeasonSealing sealing;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Organisation units;

    @Autowired
    private SealedSeasons papers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BeanFactory portal;

    @TempDir
    private Path folder;

    @BeforeEach
    void actAsStandingBody() {
        actor.as(Role.STANDING_BODY);
    }

    @Test
    void theRealSeasonComesInRanksIsSealedGoesOutAndIsTheSame() throws IOException {
        var season = PackOf.renamed(PackOf.read(PackOf.file("cluster-347")));

        var taken = take(season);

        assertRanksAs(SeasonRanking.of(season), taken);
        var zip = snapshots.zip(sealing.seal(taken, "").id());
        assertThat(PackRun.verify(zip).exitCode()).isZero();
        assertThat(PackOf.normal(exported(zip))).isEqualTo(PackOf.normal(season));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyKindOfSeasonComesInAndGoesOutTheSame(long seed) throws IOException {
        var season = PackOf.renamed(RandomSeason.of(seed));
        var ranking = SeasonRanking.of(season);

        var taken = take(season);

        assertRanksAs(ranking, taken);
        var isDecided = ranking.clusters().stream()
                .map(cluster -> cluster.leading().status())
                .noneMatch(status -> status == Leading.Status.TIE || status == Leading.Status.INELIGIBLE_LEADER);
        if (isDecided) {
            var zip = snapshots.zip(sealing.seal(taken, "").id());
            assertThat(PackRun.verify(zip).exitCode()).isZero();
            assertThat(PackOf.normal(exported(zip))).isEqualTo(PackOf.normal(season));
        } else {
            assertThatThrownBy(() -> sealing.seal(taken, "")).isInstanceOf(SealBlocked.class);
        }
    }

    @Test
    void aUnitThatGetsAnotherCodeStaysTheUnitItWas() throws IOException {
        var season = PackOf.renamed(PackOf.read(PackOf.file("cluster-347")));
        var taken = take(season);
        var first = sealing.seal(taken, "");
        var code = season.units().getFirst().code();
        var unit = organisation.unit(code).orElseThrow();
        units.change(
                unit.id(), unit.version(), new UnitForm(code + "-MOI", unit.name(), unit.kind(), unit.validFrom()));

        assertRanksAs(SeasonRanking.of(season), taken);
        assertThat(papers.find(first.id().value()).orElseThrow().places().units())
                .containsEntry(unit.id(), code);
        var zip = snapshots.zip(sealing.seal(taken, "Đổi mã đơn vị").id());
        assertThat(PackOf.normal(exported(zip))).isEqualTo(PackOf.normal(season));
    }

    @Test
    void aSealedPackComesInToo() throws IOException {
        var season = PackOf.renamed(PackOf.read(PackOf.file("cluster-347")));
        var file = folder.resolve("season.zip");
        SealedPack.write(season, new Seal(java.time.Instant.EPOCH, "Nguyễn Văn Mười", Map.of()), file);
        var preview = imports.dryRun(file);
        assertThat(preview.ok()).isTrue();
        imports.apply(preview);
        assertThat(seasons.find(season.period().code())).isPresent();
        Files.write(file, new byte[] {'P', 'K', 3, 4, 5});
        assertThat(imports.dryRun(file).findings()).isNotEmpty();
        assertThat(imports.dryRun(file).ok()).isFalse();
    }

    @Test
    void aDryRunSaysWhatWouldBeMadeAndChangesNothing() {
        var season = PackOf.renamed(PackOf.read(PackOf.file("cluster-347")));
        var before = rows();
        var preview = imports.dryRun(file(season));
        assertThat(rows()).isEqualTo(before);
        assertThat(actor.done()).isEmpty();
        assertThat(preview.units()).hasSize(7).allMatch(unit -> unit.known().isEmpty());
        assertThat(preview.clusters()).singleElement().satisfies(cluster -> {
            assertThat(cluster.criteria()).isEqualTo(176);
            assertThat(cluster.records()).isEqualTo(1227);
        });
        imports.apply(preview);
        var again = imports.dryRun(preview.file());
        assertThat(again.units()).allMatch(unit -> unit.known().isPresent() && !unit.isNamedOtherwise());
        assertThat(again.findings())
                .containsExactly(new PackFinding(
                        "season.code",
                        "season.problem.codeTaken",
                        java.util.List.of(season.period().code())));
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        var season = PackOf.renamed(PackOf.read(PackOf.file("cluster-347")));
        var preview = imports.dryRun(file(season));
        imports.apply(preview);
        var before = rows();
        var refused = catchThrowableOfType(PackRefused.class, () -> imports.apply(preview));
        assertThat(refused.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).isEqualTo("season.code"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void everythingThatIsWrongIsNamedWithItsPlace() throws IOException {
        var text = PackOf.file("cluster-347")
                .replaceFirst("\"by\": \"CAX_LT\"", "\"by\": \"CAX_TM\"")
                .replaceFirst("\"law\": \"[A-Z0-9_]+\"", "\"law\": \"LAW_2099\"");
        var file = Files.writeString(folder.resolve("wrong.json"), text);
        var preview = imports.dryRun(file);
        assertThat(preview.ok()).isFalse();
        assertThat(preview.season()).isEmpty();
        assertThat(preview.findings())
                .extracting(PackFinding::path, PackFinding::key)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("season.law", "engine.flaw.unknownLaw"),
                        org.assertj.core.groups.Tuple.tuple("clusters[0].scores[0].by", "engine.flaw.notTheUnit"));
    }

    @Test
    void onlyTheVeryFileThatWasLookedAtIsTaken() throws IOException {
        var preview = imports.dryRun(file(PackOf.renamed(PackOf.read(PackOf.file("cluster-347")))));
        Files.writeString(preview.file(), "\n", java.nio.file.StandardOpenOption.APPEND);
        assertThatThrownBy(() -> imports.apply(preview)).isInstanceOf(IntakeProblem.class);
    }

    @Test
    void onlyTheStandingBodyTakesSeasonsOver() {
        var preview = imports.dryRun(file(PackOf.renamed(PackOf.read(PackOf.file("cluster-347")))));
        for (var role : Role.values()) {
            if (role != Role.STANDING_BODY) {
                actor.as(role);
                assertThatThrownBy(() -> imports.dryRun(preview.file())).isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> imports.apply(preview)).isInstanceOf(NotPermitted.class);
            }
        }
    }

    private SeasonId take(CompleteSeason season) {
        var preview = imports.dryRun(file(season));
        assertThat(preview.findings()).isEmpty();
        return imports.apply(preview);
    }

    private Path file(CompleteSeason season) {
        try {
            return Files.writeString(folder.resolve(season.period().code() + ".json"), PackOf.written(season));
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private void assertRanksAs(SeasonRanking expected, SeasonId taken) {
        var views = organisation.clusters(taken);
        for (var ranking : expected.clusters()) {
            var view = views.stream()
                    .filter(each -> each.code().equals(ranking.cluster().code()))
                    .findFirst()
                    .orElseThrow();
            var live = rankings.ranking(view.id()).ranking();
            assertThat(live.standings()).isEqualTo(ranking.standings());
            assertThat(live.leading()).isEqualTo(ranking.leading());
        }
        var prefix = expected.season().units().getFirst().code().replaceFirst("-.*", "-");
        assertThat(Invariants.broken(portal, "/" + prefix)).isEmpty();
    }

    private static CompleteSeason exported(byte[] zip) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals("season.json")) {
                    return SeasonReader.read(entries);
                }
            }
        }
        throw new IOException("no season");
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        for (var table : database.sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            rows.put(
                    table,
                    database.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single());
        }
        return rows;
    }
}
