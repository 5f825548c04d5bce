package vn.codau.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.codau.criteria.files.CriteriaFiles;
import vn.codau.criteria.publishing.CriteriaPublishing;
import vn.codau.criteria.publishing.PublishCriteria;
import vn.codau.criteria.table.TargetChange;
import vn.codau.engine.number.Decimal;
import vn.codau.shared.ClusterId;

/** Gives the demo's clusters their published criteria tables, with targets for every unit. */
@Component
@Profile("demo")
class DemoCriteria {

    private static final String NOTHING = "";

    /**
     * Which table each cluster takes: an invented one of a province for its districts, a real one of 192 rows and a real one
     * of 1000 points. The rest have none yet, so that there is something to do in the demo.
     */
    private static final Map<String, String> TABLES =
            Map.of("ND", "nam-dinh", "HCM1", "tien-giang", "HCM2", "cong-an-347");

    private final CriteriaFiles files;
    private final CriteriaPublishing publishing;

    DemoCriteria(CriteriaFiles files, CriteriaPublishing publishing) {
        this.files = files;
        this.publishing = publishing;
    }

    void publish(Map<String, ClusterId> clusters) {
        for (var group : DemoProvince.GROUPS) {
            var table = TABLES.get(group.code());
            if (table != null) {
                publish(Objects.requireNonNull(clusters.get(group.code())), table, group);
            }
        }
    }

    /** Gives one cluster the table of that name. */
    void publish(ClusterId cluster, String table, DemoProvince.Group group) {
        var version = files.take(cluster, 0, files.preview(cluster, read(table + ".yaml")));
        aim(cluster, table, group);
        publishing.publish(new PublishCriteria(cluster, version, NOTHING, true));
    }

    /** Sets the targets that go with that table. */
    void aim(ClusterId cluster, String table, DemoProvince.Group group) {
        publishing.setTargets(cluster, targets(table, group), NOTHING);
    }

    /** A line for each criterion: its code, then the members' targets in their order, a tab between. */
    private static List<TargetChange> targets(String table, DemoProvince.Group group) {
        var targets = new ArrayList<TargetChange>();
        for (var line : new String(read(table + ".targets"), UTF_8).lines().toList()) {
            var values = List.of(line.split("\t", -1));
            for (int i = 1; i < values.size(); i++) {
                if (!values.get(i).isEmpty()) {
                    targets.add(new TargetChange(
                            group.members().get(i - 1).code(),
                            values.getFirst(),
                            Optional.empty(),
                            Optional.of(Decimal.of(values.get(i)))));
                }
            }
        }
        return targets;
    }

    private static byte[] read(String name) {
        var file = "/criteria/" + name;
        try (var in = Objects.requireNonNull(DemoCriteria.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
