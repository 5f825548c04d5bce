package vn.codau.scoring;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import vn.codau.Application;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.UnitId;

/**
 * The portal with clients that save without end, to be killed. Each owns one cell, counts up in it, and says what was
 * acknowledged only once it was: {@code ACK <unit> <criterion> <version> <value> .} Nobody else writes in its cell, so nothing
 * may ever be refused.
 */
final class SavingClients {

    static final int CELLS_A_UNIT = 3;

    private SavingClients() {}

    /** Saves in a cluster, for the units named after it. */
    public static void main(String[] arguments) {
        var portal = new SpringApplication(Application.class, ActingAs.class);
        portal.setLazyInitialization(true);
        // To make the tables that are there already, and to look for screens, would only cost time.
        var context = portal.run(
                "--server.port=0",
                "--spring.liquibase.enabled=false",
                "--vaadin.allowed-packages=vn.codau.scoring.none");
        var stage = context.getBean(ActingAs.class);
        var scoring = context.getBean(SelfScoring.class);
        stage.in(Phase.SELF_SCORING);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        var cluster = new ClusterId(UUID.fromString(arguments[0]));
        for (var unit : Arrays.stream(arguments)
                .skip(1)
                .map(UUID::fromString)
                .map(UnitId::new)
                .toList()) {
            for (int cell = 1; cell <= CELLS_A_UNIT; cell++) {
                var criterion = "I." + cell;
                Thread.ofPlatform().start(() -> {
                    stage.as(ActingAs.of(Role.UNIT_OFFICER, unit));
                    try {
                        save(scoring, cluster, unit, criterion, out);
                    } catch (RuntimeException refused) {
                        out.println("REFUSED " + refused);
                        throw refused;
                    }
                });
            }
        }
    }

    private static void save(SelfScoring scoring, ClusterId cluster, UnitId unit, String criterion, PrintStream out) {
        var version = scoring.open(cluster, unit).cell(criterion).version();
        while (true) {
            var value = String.valueOf(version % 1000);
            version = scoring.save(new SaveCell(cluster, unit, criterion, version, CellValue.of(value), ""))
                    .cell()
                    .version();
            out.println("ACK " + unit + " " + criterion + " " + version + " " + value + " .");
        }
    }
}
