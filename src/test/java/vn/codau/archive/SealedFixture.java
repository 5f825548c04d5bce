package vn.codau.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.access.AccessFixture;
import vn.codau.access.AccessFixtures;
import vn.codau.criteria.GroundTables;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.identity.People;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.UnitId;
import vn.codau.support.MovableClock;

/** A sealed season of two clusters, whose units scored themselves and showed files. */
class SealedFixture {

    static final String FIRST = "Báo cáo năm, bản đầu";
    static final String SECOND = "Báo cáo năm, bản sau";
    static final String TAKEN_BACK = "Giấy đã rút";
    static final String OTHERS = "Giấy của cụm khác";
    static final String NOTE = "=HYPERLINK(\"http://x\") <script>alert(1)</script>";

    private final People people;
    private final AccessFixtures grounds;
    private final EvidenceFiles files;
    private final SelfScoring scoring;
    private final SeasonSealing sealing;
    private final JdbcClient database;
    private final MovableClock clock;

    final AccessFixture ground;
    final Snapshot seal;

    SealedFixture(
            People people,
            AccessFixtures grounds,
            EvidenceFiles files,
            SelfScoring scoring,
            SeasonSealing sealing,
            Seasons seasons,
            SeasonQueries queries,
            JdbcClient database,
            Clock clock,
            AutowireCapableBeanFactory beans) {
        this.people = people;
        this.grounds = grounds;
        this.files = files;
        this.scoring = scoring;
        this.sealing = sealing;
        this.database = database;
        this.clock = (MovableClock) clock;
        ground = grounds.another(Phase.SELF_SCORING);
        callTheSeasonDifferently(seasons, queries);
        new GroundTables(beans).publishOwnScores(ground);
        seal = play();
    }

    /** While it is set up a season's code may be changed; what was done before belongs to the same season. */
    private void callTheSeasonDifferently(Seasons seasons, SeasonQueries queries) {
        try {
            clock.set(clock.instant().minus(Duration.ofDays(10L * Phase.SELF_SCORING.step())));
            grounds.actAsStandingBody();
            var season = queries.find(ground.season()).orElseThrow();
            var was = season.details();
            seasons.change(
                    season.id(),
                    season.version(),
                    new SeasonDetails(
                            was.code() + "-B",
                            was.name(),
                            was.kind(),
                            was.theme(),
                            was.from(),
                            was.to(),
                            was.law(),
                            was.demo()));
        } finally {
            clock.run();
        }
    }

    private Snapshot play() {
        try {
            unitsWork();
            clock.set(
                    clock.instant().plus(Duration.ofDays(10L * (Phase.OBJECTION.step() - Phase.SELF_SCORING.step()))));
            grounds.actAsStandingBody();
            database.sql("update sheet set state = 'SUBMITTED' where season_id = :season")
                    .param("season", ground.season().value())
                    .update();
            return sealing.seal(ground.season(), "");
        } finally {
            clock.run();
        }
    }

    private void unitsWork() {
        actFor(ground.otherUnit());
        add(ground.otherCluster(), ground.otherUnit(), "của cụm khác.txt", OTHERS);
        actFor(ground.unit());
        scoring.save(new SaveCell(ground.cluster(), ground.unit(), GroundTables.BY_SELF, 0, CellValue.of("5"), NOTE));
        scoring.save(new SaveCell(ground.cluster(), ground.unit(), GroundTables.BY_SELF, 1, CellValue.of("7.5"), NOTE));
        database.sql("select unit_id from sheet where cluster_id = :cluster and unit_id <> :unit")
                .param("cluster", ground.cluster().value())
                .param("unit", ground.unit().value())
                .query(UUID.class)
                .list()
                .forEach(other -> score(new UnitId(other)));
        actFor(ground.unit());
        var report = add(ground.cluster(), ground.unit(), "Báo cáo năm.txt", FIRST);
        files.revise(report, 1, file("Báo cáo năm.txt", SECOND));
        files.remove(add(ground.cluster(), ground.unit(), "CON.txt", TAKEN_BACK), 1);
    }

    private void score(UnitId unit) {
        actFor(unit);
        scoring.save(new SaveCell(ground.cluster(), unit, GroundTables.BY_SELF, 0, CellValue.of("0"), ""));
    }

    private EvidenceId add(ClusterId cluster, UnitId unit, String name, String text) {
        return files.add(new EvidenceOf(ground.season(), cluster, unit), GroundTables.BY_SELF, file(name, text));
    }

    /** The same words are another content in each scene. */
    private UploadedFile file(String name, String text) {
        return new UploadedFile(
                name,
                LocalDate.now(ZoneOffset.UTC),
                new ByteArrayInputStream(content(text).getBytes(StandardCharsets.UTF_8)));
    }

    String content(String text) {
        return text + ", " + ground.code();
    }

    void actFor(UnitId unit) {
        actAs(new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(unit)));
    }

    void actAs(Grant grant) {
        people.signIn(people.newPerson(List.of(grant)));
    }

    ArchiveKey key() {
        return new ArchiveKey(seal.id(), ground.cluster());
    }
}
