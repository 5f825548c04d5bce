package vn.codau.scoring.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Source;
import vn.codau.organisation.cluster.Position;
import vn.codau.scoring.form.Matrices;
import vn.codau.scoring.form.SheetForms;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.NotConcerned;
import vn.codau.scoring.sheet.Reviewer;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Seat;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.SheetId;
import vn.codau.scoring.store.SheetReader;
import vn.codau.scoring.store.SheetRows;
import vn.codau.scoring.store.SheetStore;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Phase;
import vn.codau.shared.Progress;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** How far everybody is: the one place from which cards, lists and blockers take it. Counts only, never scores. */
@Component
public class ProgressQueries {

    private final NamedParameterJdbcTemplate database;
    private final SheetReader reader;
    private final SheetStore store;
    private final ScoringTables tables;
    private final PhaseGate gate;

    /** The records of one scorer on one sheet. */
    private record Work(SheetId sheet, Source source, UUID scorer) {}

    /** The records of a specialist body for one criterion. */
    private record Scored(String criterion, String body) {}

    ProgressQueries(
            NamedParameterJdbcTemplate database,
            SheetReader reader,
            SheetStore store,
            ScoringTables tables,
            PhaseGate gate) {
        this.database = database;
        this.reader = reader;
        this.store = store;
        this.tables = tables;
        this.gate = gate;
    }

    /** Every member that has a sheet, by code. */
    public List<SheetProgress> sheets(ClusterId cluster) {
        return tables.published(cluster).stream()
                .flatMap(table ->
                        store.totals(cluster, table.decimals()).stream().map(stored -> progress(stored, table)))
                .toList();
    }

    /** How many of the sheets of each cluster of a season are handed in; clusters without sheets are left out. */
    public Map<ClusterId, Progress> handedIn(SeasonId season) {
        var found = new HashMap<ClusterId, Progress>();
        database.query(
                "select cluster_id, sum(state = 'SUBMITTED') as done, count(*) as total from sheet"
                        + " where season_id = :season group by cluster_id",
                Map.of("season", season.value()),
                row -> {
                    found.put(
                            new ClusterId(SheetRows.id(row, "cluster_id")),
                            new Progress(row.getInt("done"), row.getInt("total")));
                });
        return found;
    }

    private static SheetProgress progress(SheetStore.Stored stored, ScoringTable table) {
        var sheet = stored.sheet();
        var standing = sheet.standing();
        return new SheetProgress(
                sheet.unit(),
                sheet.code(),
                sheet.name(),
                standing.state(),
                standing.round(),
                SheetForms.progress(sheet, table, stored.claimed().incomplete()),
                standing.submittedAt(),
                standing.isLate());
    }

    /** Every pair of a scorer and a unit that it is asked to score, heads, deputies and peers. */
    public List<ReviewProgress> reviews(ClusterId cluster) {
        var read = reader.bareIfAny(cluster);
        if (read.isEmpty() || read.get().sheets().isEmpty()) {
            return List.of();
        }
        var counts = counts(cluster);
        var isCompared = isCompared(read.get());
        var reviews = new ArrayList<ReviewProgress>();
        reviewers(read.get()).forEach(reviewer -> reviews.addAll(reviews(read.get(), reviewer, counts, isCompared)));
        return reviews;
    }

    /** Those of one unit as a scorer of that kind. */
    public List<ReviewProgress> reviews(ClusterId cluster, Source source, UnitId scorer) {
        return reviews(cluster).stream()
                .filter(review -> review.source() == source && review.scorer().equals(scorer))
                .toList();
    }

    /** Whether claims are open to those who compare them; before that a count must not tell what was answered. */
    private boolean isCompared(ClusterSheets read) {
        var any = read.seats().getFirst().unit();
        return gate.opening(read.cluster().season(), any).phase().compareTo(Phase.CROSS_SCORING) >= 0;
    }

    private static NotConcerned outside(Sheet sheet, ScoringTable table, boolean isCompared) {
        return isCompared ? sheet.outside() : NotConcerned.of(sheet.head().kind(), table.of());
    }

    private static Stream<Reviewer> reviewers(ClusterSheets read) {
        return Stream.concat(
                Stream.concat(
                        read.headSeat().stream().map(seat -> new Reviewer(Source.HEAD, seat, false)),
                        read.deputySeats().stream().limit(1).map(seat -> new Reviewer(Source.HEAD, seat, true))),
                read.seats().stream().map(seat -> new Reviewer(Source.PEER, seat, false)));
    }

    private List<ReviewProgress> reviews(
            ClusterSheets read, Reviewer reviewer, Map<Work, Integer> counts, boolean isCompared) {
        var reviews = new ArrayList<ReviewProgress>();
        for (var sheet : read.sheets()) {
            var table = tables.of(sheet.head());
            var outside = outside(sheet, table, isCompared);
            var asked = (int) table.leaves().values().stream()
                    .filter(leaf -> reviewer.isAsked(leaf, table) && !outside.has(leaf.code()))
                    .count();
            if (asked > 0 && reviewer.isAssigned(sheet, read, table)) {
                var work = new Work(
                        sheet.head().id(), reviewer.source(), reviewer.unit().value());
                var done = Math.min(asked, counts.getOrDefault(work, 0));
                reviews.add(new ReviewProgress(
                        reviewer.source(),
                        reviewer.unit(),
                        reviewer.seat().name(),
                        sheet.head().unit(),
                        sheet.head().name(),
                        new Progress(done, asked),
                        Matrices.access(sheet, read, reviewer, table)));
            }
        }
        return reviews;
    }

    private Map<Work, Integer> counts(ClusterId cluster) {
        var counts = new HashMap<Work, Integer>();
        database.query(
                "select c.sheet_id, c.source, c.scorer_id, count(*) as done from score c join sheet s on s.id = c.sheet_id"
                        + " where s.cluster_id = :cluster and c.source in ('HEAD', 'PEER') and c.state <> 'BLANK' and not"
                        + " c.outdated and " + NotConcerned.CONCERNS_SCORED
                        + " group by c.sheet_id, c.source, c.scorer_id",
                Map.of("cluster", cluster.value()),
                row -> {
                    var work = new Work(
                            new SheetId(SheetRows.id(row, "sheet_id")),
                            Source.valueOf(row.getString("source")),
                            SheetRows.id(row, "scorer_id"));
                    counts.put(work, row.getInt("done"));
                });
        return counts;
    }

    /** Every criterion that a specialist body scores for the cluster, in the order of its criteria table. */
    public List<SpecialistProgress> specialists(ClusterId cluster) {
        var read = reader.bareIfAny(cluster).filter(sheets -> !sheets.sheets().isEmpty());
        if (read.isEmpty()) {
            return List.of();
        }
        var counts = specialistCounts(cluster);
        var isCompared = isCompared(read.get());
        return tables.published(cluster).stream()
                .flatMap(table -> table.leaves().values().stream()
                        .filter(leaf -> leaf.scorer().isPresent())
                        .map(leaf -> specialist(
                                asked(read.get(), leaf, sheet -> outside(sheet, table, isCompared)), leaf, counts)))
                .toList();
    }

    /** The sheets of the other units that the criterion concerns. */
    private static List<Sheet> asked(ClusterSheets read, Leaf leaf, Function<Sheet, NotConcerned> outside) {
        return read.sheets().stream()
                .filter(sheet -> !leaf.scorer().equals(Optional.of(sheet.head().code())))
                .filter(sheet -> !outside.apply(sheet).has(leaf.code()))
                .toList();
    }

    private static SpecialistProgress specialist(List<Sheet> others, Leaf leaf, Map<Scored, Integer> counts) {
        var body = leaf.scorer().orElseThrow();
        var handedIn = (int) others.stream()
                .filter(sheet -> sheet.dealings().reviews().stream()
                        .anyMatch(review -> review.source() == Source.SPECIALIST
                                && review.criterion().equals(leaf.code())))
                .count();
        // What is handed in is done, with reasons for what it lacks.
        var scored = Math.max(handedIn, counts.getOrDefault(new Scored(leaf.code(), body), 0));
        var progress = new Progress(Math.min(scored, others.size()), others.size());
        return new SpecialistProgress(body, leaf.code(), leaf.title(), progress, handedIn);
    }

    private Map<Scored, Integer> specialistCounts(ClusterId cluster) {
        var counts = new HashMap<Scored, Integer>();
        database.query(
                "select c.criterion, c.scorer_code, count(*) as done from score c join sheet s on s.id = c.sheet_id"
                        + " where s.cluster_id = :cluster and c.source = 'SPECIALIST' and c.state <> 'BLANK' and not"
                        + " c.outdated and " + NotConcerned.CONCERNS_SCORED + " group by c.criterion, c.scorer_code",
                Map.of("cluster", cluster.value()),
                row -> {
                    counts.put(
                            new Scored(row.getString("criterion"), row.getString("scorer_code")), row.getInt("done"));
                });
        return counts;
    }

    /** As what unit the head's or the deputy's office is held. */
    Optional<UnitId> holder(ClusterId cluster, Position position) {
        return reader.bareIfAny(cluster)
                .flatMap(read -> position == Position.HEAD
                        ? read.headSeat()
                        : read.deputySeats().stream().findFirst())
                .map(Seat::unit);
    }
}
