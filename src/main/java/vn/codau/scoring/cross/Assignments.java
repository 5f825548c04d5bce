package vn.codau.scoring.cross;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.criteria.table.PeerRule;
import vn.codau.platform.batch.Batches;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Seat;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.Sheets;

/** Draws, once for a cluster, which peers score which units; the draw then stands whoever comes and goes. */
@Component
class Assignments {

    private final Batches batches;
    private final SheetStore store;
    private final Sheets sheets;
    private final ScoringTables tables;

    Assignments(Batches batches, SheetStore store, Sheets sheets, ScoringTables tables) {
        this.batches = batches;
        this.store = store;
        this.sheets = sheets;
        this.tables = tables;
    }

    /** The same cluster with its peers drawn, where its criteria table has them drawn. */
    ClusterSheets drawn(ClusterSheets read) {
        if (!lacksDraw(read)) {
            return read;
        }
        var cluster = read.cluster().id();
        store.lock(cluster);
        var latest = sheets.bare(cluster);
        if (lacksDraw(latest)) {
            draw(latest);
        }
        return sheets.bare(cluster);
    }

    private boolean lacksDraw(ClusterSheets read) {
        var rule = tables.of(read.sheets().iterator().next().head()).of().peers();
        return rule.mode() == PeerRule.Mode.ASSIGNED
                && read.sheets().stream()
                        .allMatch(sheet -> sheet.dealings().peers().isEmpty());
    }

    private void draw(ClusterSheets read) {
        var rule = tables.of(read.sheets().iterator().next().head()).of().peers();
        var units = read.seats().stream().collect(Collectors.toMap(read::codeOf, Seat::unit));
        var rows = new ArrayList<Map<String, Object>>();
        PeerDraw.draw(units.keySet(), rule)
                .forEach((unit, scorers) -> scorers.forEach(scorer -> rows.add(Map.of(
                        "cluster", read.cluster().id().value(),
                        "unit", Objects.requireNonNull(units.get(unit)).value(),
                        "scorer", Objects.requireNonNull(units.get(scorer)).value()))));
        batches.update(
                "insert into peer_assignment (cluster_id, unit_id, scorer_id) values (:cluster, :unit, :scorer)", rows);
    }
}
