package vn.codau.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.Application;
import vn.codau.demo.EmbeddedMariaDb;
import vn.codau.identity.People;
import vn.codau.intake.SeasonImport;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.ranking.seal.Snapshots;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.support.HttpVisit;
import vn.codau.support.ViewVisit;

/**
 * Measures taking seasons over, ranking through the service beside a bare sum over the score rows, and the ranking screen, in
 * turns in one process: {@code ./codau measure-ranking}.
 */
public final class RankingMeasurement {

    private static final int WARM_UP = 12;
    private static final int ROUNDS = 15;

    /** What can be measured, in this order if nothing is asked for. */
    private static final String[] ALL = {"take", "120", "screens", "3300", "seal"};

    /** What a spreadsheet would do: every record by its weight, added up and sorted. */
    private static final String BARE =
            "select s.unit_code, sum(cast(c.input as decimal(12,2)) * case c.source when 'SELF' then"
                    + " 0.3 when 'HEAD' then 0.4 else 0.3 end) as total from sheet s join score c on c.sheet_id = s.id"
                    + " where s.cluster_id = :cluster group by s.unit_code order by total desc";

    private final ConfigurableApplicationContext portal;
    private final PrintStream out;

    private RankingMeasurement(ConfigurableApplicationContext portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
    }

    /** What the measured portal has more than others. */
    @Import(People.class)
    static class Instruments {}

    /** Measures everything, or the parts that are named. */
    public static void main(String[] arguments) throws IOException {
        try (var database = EmbeddedMariaDb.startEmpty(Path.of("target", "measure-ranking"))) {
            var application = new SpringApplication(Application.class, Instruments.class);
            application.setDefaultProperties(settings(database));
            try (var portal = application.run()) {
                new RankingMeasurement(portal, System.out).run(List.of(arguments.length > 0 ? arguments : ALL));
            }
        }
    }

    private static Map<String, Object> settings(EmbeddedMariaDb database) {
        var settings = new HashMap<String, Object>(database.settings());
        settings.put("server.port", 0);
        settings.put("codau.blobs.folders.evidence", "target/measure-ranking/evidence");
        settings.put("logging.level.root", "warn");
        settings.put("spring.main.banner-mode", "off");
        return settings;
    }

    private void run(List<String> parts) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "measure-ranking", "packs"));
        var people = portal.getBean(People.class);
        var person = people.newPerson(List.of(new Grant(Role.STANDING_BODY, new Scope.Province())));
        people.signIn(person);
        for (var part : parts) {
            switch (part) {
                case "take" -> take(new ManyScores("TINH", 10, 20, 100, 3), folder);
                case "120" -> ratio(cluster(take(new ManyScores("N120", 1, 120, 40, 3), folder)), "120 units");
                case "screens" -> screens(folder, person.userName());
                case "3300" -> ratio(cluster(take(new ManyScores("N3300", 1, 3_300, 40, 3), folder)), "3,300 units");
                case "seal" -> seal(take(new ManyScores("NIEM", 20, 10, 200, 3), folder));
                default -> throw new IllegalArgumentException(part + " is none of " + List.of(ALL));
            }
        }
    }

    private SeasonId take(ManyScores pack, Path folder) {
        var imports = portal.getBean(SeasonImport.class);
        var file = pack.write(folder);
        long began = System.nanoTime();
        var preview = imports.dryRun(file);
        long looked = System.nanoTime();
        long before = statements();
        var season = imports.apply(preview);
        long done = System.nanoTime();
        out.printf(
                Locale.ROOT,
                "%s: %,d records in %d clusters: looked at in %.1f s, taken over in %.1f s with %,d statements%n",
                pack.name(),
                pack.records(),
                pack.clusters(),
                (looked - began) / 1e9,
                (done - looked) / 1e9,
                statements() - before);
        return season;
    }

    private long statements() {
        return portal.getBean(JdbcClient.class)
                .sql("show global status like 'Questions'")
                .query((row, index) -> row.getLong(2))
                .single();
    }

    private void seal(SeasonId season) {
        long began = System.nanoTime();
        var sealed = portal.getBean(SeasonSealing.class).seal(season, "");
        out.printf(
                Locale.ROOT,
                "sealed in %.1f s: %.2f MB%n",
                (System.nanoTime() - began) / 1e9,
                portal.getBean(Snapshots.class).zip(sealed.id()).length / 1e6);
    }

    private ClusterId cluster(SeasonId season) {
        return portal.getBean(OrganisationQueries.class)
                .clusters(season)
                .getFirst()
                .id();
    }

    private void ratio(ClusterId cluster, String what) {
        var rankings = portal.getBean(RankingQueries.class);
        var database = portal.getBean(JdbcClient.class);
        var service = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long one = nanos(() -> rankings.ranking(cluster));
            long other = nanos(() -> database.sql(BARE)
                    .param("cluster", cluster.value())
                    .query((row, index) -> row.getString(1) + row.getBigDecimal(2))
                    .list());
            if (round >= 0) {
                service.add(one);
                bare.add(other);
            }
        }
        say("ranking " + what + " through the service ÷ bare sum over the score rows", service, bare);
    }

    /** The screen shows the newest season; of equally new ones the first by code. */
    private void screens(Path folder, String user) {
        var small = screen(folder, new ManyScores("B120", 1, 120, 8, 1), user);
        var large = screen(folder, new ManyScores("A12000", 1, 12_000, 8, 1), user);
        say("the ranking screen at 12,000 units ÷ at 120 units", large, small);
    }

    private List<Long> screen(Path folder, ManyScores pack, String user) {
        var season = take(pack, folder);
        var code = portal.getBean(OrganisationQueries.class)
                .clusters(season)
                .getFirst()
                .code();
        var port = ((WebServerApplicationContext) portal).getWebServer().getPort();
        var visit = new HttpVisit(port);
        visit.signIn(user, People.PASSWORD);
        var times = new ArrayList<Long>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long took = nanos(() -> requireShown(ViewVisit.open(visit, "ranking/" + code), code));
            if (round >= 0) {
                times.add(took);
            }
        }
        return times;
    }

    private static void requireShown(ViewVisit view, String code) {
        if (!view.answer().contains("Đơn vị " + code)) {
            throw new IllegalStateException("no ranking in " + view.answer());
        }
    }

    private static long nanos(Runnable measured) {
        long began = System.nanoTime();
        measured.run();
        return System.nanoTime() - began;
    }

    private void say(String what, List<Long> one, List<Long> other) {
        out.printf(
                Locale.ROOT,
                "%s: %.2f (%.1f ms ÷ %.1f ms, medians of %d)%n",
                what,
                median(one) / median(other),
                median(one) / 1e6,
                median(other) / 1e6,
                one.size());
    }

    private static double median(List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
