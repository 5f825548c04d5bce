package vn.codau.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.codau.criteria.CriteriaFiles;
import vn.codau.criteria.CriteriaPublishing;
import vn.codau.criteria.PublishCriteria;
import vn.codau.criteria.TargetChange;
import vn.codau.engine.number.Decimal;
import vn.codau.shared.ClusterId;

/** Gives the demo's clusters their published criteria tables, with targets for every unit. */
@Component
@Profile("demo")
class DemoCriteria {

    private static final String NOTHING = "";

    /** Which table each cluster takes; the rest have none yet, so that there is something to do in the demo. */
    private static final Map<String, String> TABLES = Map.of("ND", "nam-dinh");

    /** The target of the first unit for each criterion that takes one, and by how much the next units' differ. */
    private static final Map<String, List<String>> TARGETS = Map.of(
            "I.1", List.of("8.5", "0.15"),
            "I.2", List.of("420", "-23.5"),
            "II.4", List.of("3200", "-85"),
            "III.4", List.of("12", "-0.5"),
            "VI.3", List.of("30", "4"));

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

    private void publish(ClusterId cluster, String table, DemoProvince.Group group) {
        var version = files.take(cluster, 0, files.preview(cluster, read(table)));
        var units = group.members().stream().map(DemoProvince.Member::code).toList();
        var taking = publishing.targets(cluster).criteria();
        var targets = new ArrayList<TargetChange>();
        for (var column : taking) {
            var target = TARGETS.get(column.code());
            for (int i = 0; target != null && i < units.size(); i++) {
                var value = new BigDecimal(target.getFirst())
                        .add(new BigDecimal(target.getLast()).multiply(BigDecimal.valueOf(i)));
                targets.add(new TargetChange(
                        units.get(i), column.code(), Optional.empty(), Optional.of(Decimal.of(value.toPlainString()))));
            }
        }
        publishing.setTargets(cluster, targets, NOTHING);
        publishing.publish(new PublishCriteria(cluster, version, NOTHING, true));
    }

    private static byte[] read(String table) {
        var file = "/criteria/" + table + ".yaml";
        try (var in = Objects.requireNonNull(DemoCriteria.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
