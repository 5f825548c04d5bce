package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.leaderRelative;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.criteria.Published;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.upkeep.ScoringCheck;
import vn.codau.support.PortalTest;
import vn.codau.support.TestDatabase;

/**
 * Kills the portal under thirty saving clients and looks for every save that it had acknowledged. Two rounds by default;
 * {@code -Dcodau.kills=20} makes it twenty.
 */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class KilledTests {

    private static final int ROUNDS = Integer.getInteger("codau.kills", 2);
    private static final int UNITS = 10;

    @Autowired
    private Fixture fixture;

    @Autowired
    private ScoringCheck check;

    @Autowired
    private JdbcClient database;

    @Test
    void everyAcknowledgedSaveIsThere() throws IOException, InterruptedException {
        var names = IntStream.range(0, UNITS).mapToObj(number -> "U" + number).toArray(String[]::new);
        var set = fixture.set(names);
        fixture.publish(
                set,
                Measure.of(
                        SELF,
                        sum(
                                "I",
                                base("I.1", direct("1000")),
                                base("I.2", direct("1000")),
                                base("I.3", leaderRelative("1000")))));
        var chance = new Random(20);
        var acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var lines = killed(set, 100 + chance.nextInt(900));
            lines.forEach(this::requireThere);
            acknowledged += lines.size();
            assertThat(check.check().stream().filter(each -> each.where().contains(set.code() + "/")))
                    .as("round " + round)
                    .isEmpty();
        }
        assertThat(acknowledged).isGreaterThan(ROUNDS * 100);
        Files.writeString(
                Path.of("target", "kills.txt"),
                ROUNDS + " rounds, " + acknowledged + " acknowledged saves%n".formatted());
    }

    /** Everything that was acknowledged until the portal was killed, after so many saves. */
    private static List<String> killed(Fixture.Set set, int after) throws IOException, InterruptedException {
        var process = start(set);
        var lines = new ArrayList<String>();
        var other = new ArrayList<String>();
        try (BufferedReader out = process.inputReader()) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("ACK ") && line.endsWith(" .")) {
                    lines.add(line);
                } else if (lines.isEmpty()) {
                    other.add(line);
                }
                assertThat(line).doesNotStartWith("REFUSED");
                if (lines.size() == after) {
                    process.toHandle().destroyForcibly(); // What it has written can still be read.
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(lines)
                .as("the portal was killed while it saved, after it had said %s", other)
                .hasSizeGreaterThanOrEqualTo(after);
        return lines;
    }

    private static Process start(Fixture.Set set) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx500m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SavingClients.class.getName(),
                set.cluster().toString()));
        set.units().values().forEach(unit -> command.add(unit.toString()));
        var builder = new ProcessBuilder(command).redirectError(new File("target/killed.log"));
        TestDatabase.database()
                .settings()
                .forEach((name, value) -> builder.environment().put(name, value.toString()));
        builder.environment().put("CODAU_HOME", "target/killed");
        return builder.start();
    }

    /** The version is kept as it was acknowledged, and the record is at it or beyond. */
    private void requireThere(String line) {
        var words = line.split(" ", -1);
        var kept = database.sql("select l.input from score_log l join sheet s on s.id = l.sheet_id join score c on"
                        + " c.sheet_id = l.sheet_id and c.criterion = l.criterion and c.source = l.source and"
                        + " c.scorer_id = l.scorer_id and c.version >= l.version where s.unit_id = :unit and"
                        + " l.criterion = :criterion and l.version = :version")
                .param("unit", UUID.fromString(words[1]))
                .param("criterion", words[2])
                .param("version", Long.parseLong(words[3]))
                .query(String.class)
                .list();
        assertThat(kept).as(line).containsExactly(words[4]);
    }
}
