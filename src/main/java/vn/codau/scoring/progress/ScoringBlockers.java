package vn.codau.scoring.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Source;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.NotConcerned;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.store.SheetReader;
import vn.codau.scoring.store.SheetStore;
import vn.codau.season.gate.PhaseBlocker;
import vn.codau.season.gate.PhaseBlockers;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonId;

/** Names what is left to score before a phase can be closed early. */
@Component
public class ScoringBlockers implements PhaseBlockers {

    private final NamedParameterJdbcTemplate database;
    private final SheetStore store;
    private final ProgressQueries progress;
    private final SheetReader reader;
    private final ScoringTables tables;
    private final UngradedUnits ungraded;

    ScoringBlockers(
            NamedParameterJdbcTemplate database,
            SheetStore store,
            ProgressQueries progress,
            SheetReader reader,
            ScoringTables tables,
            UngradedUnits ungraded) {
        this.database = database;
        this.store = store;
        this.progress = progress;
        this.reader = reader;
        this.tables = tables;
        this.ungraded = ungraded;
    }

    @Override
    public List<PhaseBlocker> blockers(SeasonId season, Phase phase) {
        return switch (phase) {
            case SELF_SCORING -> inClusters(season, this::sheets);
            case CROSS_SCORING ->
                Stream.concat(
                                inClusters(season, this::reviews).stream(),
                                inClusters(season, this::specialists).stream().distinct())
                        .toList();
            case VERIFICATION -> verifications(season);
            default -> List.of();
        };
    }

    private interface Found {
        Stream<PhaseBlocker> in(ClusterId cluster);
    }

    private List<PhaseBlocker> inClusters(SeasonId season, Found found) {
        return store.clusters(season).keySet().stream().flatMap(found::in).toList();
    }

    /** Nobody waits for a unit that is not graded, such as one that never handed in. */
    private Stream<PhaseBlocker> sheets(ClusterId cluster) {
        var route = route(cluster);
        var left = ungraded.of(cluster);
        return progress.sheets(cluster).stream()
                .filter(sheet -> !sheet.isHandedIn() && !left.contains(sheet.unit()))
                .map(sheet -> new PhaseBlocker("scoring.blocker.sheet", List.of(sheet.name()), route));
    }

    private Stream<PhaseBlocker> reviews(ClusterId cluster) {
        Map<String, Integer> open = new LinkedHashMap<>();
        var left = ungraded.of(cluster);
        progress.reviews(cluster).stream()
                .filter(review -> review.isOpen() && !left.contains(review.unit()))
                .forEach(review -> open.merge(review.scorerName(), 1, Integer::sum));
        var route = route(cluster);
        return open.entrySet().stream()
                .map(entry ->
                        new PhaseBlocker("scoring.blocker.reviews", List.of(entry.getKey(), entry.getValue()), route));
    }

    /** Where whoever closes phases sees how far the cluster is. */
    private String route(ClusterId cluster) {
        return reader.bareIfAny(cluster)
                .map(read -> "sheets/" + read.cluster().code())
                .orElse("sheets");
    }

    private Stream<PhaseBlocker> specialists(ClusterId cluster) {
        var read = reader.bareIfAny(cluster);
        var route = route(cluster);
        return tables.published(cluster).stream()
                .flatMap(table -> table.leaves().values().stream())
                .filter(leaf -> leaf.scorer().isPresent())
                .filter(leaf -> read.stream().anyMatch(sheets -> isOpen(sheets, leaf)))
                .map(leaf -> new PhaseBlocker(
                        "scoring.blocker.specialist", List.of(leaf.scorer().orElse(""), leaf.code()), route));
    }

    private static boolean isOpen(ClusterSheets sheets, Leaf leaf) {
        return sheets.sheets().stream()
                .filter(sheet -> !leaf.scorer().equals(Optional.of(sheet.head().code())))
                .filter(sheet -> !sheet.isOutside(leaf.code()))
                .anyMatch(sheet -> sheet.dealings().reviews().stream()
                        .noneMatch(review -> review.source() == Source.SPECIALIST
                                && review.criterion().equals(leaf.code())));
    }

    private List<PhaseBlocker> verifications(SeasonId season) {
        return database.query(
                "select s.unit_name, v.criterion, v.state from verification v join sheet s on s.id = v.sheet_id"
                        + " where s.season_id = :season and v.state in ('PROPOSED', 'MISMATCH') and "
                        + NotConcerned.CONCERNS_VERIFIED + " order by s.unit_code, v.criterion",
                Map.of("season", season.value()),
                (row, number) -> new PhaseBlocker(
                        row.getString("state").equals("PROPOSED")
                                ? "scoring.blocker.verification"
                                : "scoring.blocker.mismatch",
                        List.of(row.getString("criterion"), row.getString("unit_name")),
                        "verification"));
    }
}
