package vn.codau.scoring.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.table.PeerRule;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.scoring.access.ScoreVisibilities;
import vn.codau.scoring.access.ScoreVisibility;
import vn.codau.scoring.progress.ProgressQueries;
import vn.codau.scoring.progress.ReviewProgress;
import vn.codau.scoring.progress.SheetProgress;
import vn.codau.scoring.progress.SpecialistProgress;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.EngineInput;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.scoring.store.ScoreLog;
import vn.codau.scoring.store.ScoreVersion;
import vn.codau.scoring.store.SheetReader;
import vn.codau.scoring.store.SheetStore;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Phase;
import vn.codau.shared.Progress;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Reads scores, each as far as the actor may see it now. */
@Service
@Transactional(readOnly = true)
public class ScoringQueries {

    private final CurrentActor actor;
    private final PhaseGate gate;
    private final SheetReader reader;
    private final SeatedSheets seated;
    private final SheetStore store;
    private final ScoringTables tables;
    private final ProgressQueries progressQueries;
    private final ScoreLog log;
    private final ScoreVisibilities sights;

    ScoringQueries(
            CurrentActor actor,
            PhaseGate gate,
            SheetReader reader,
            SeatedSheets seated,
            SheetStore store,
            ScoringTables tables,
            ProgressQueries progressQueries,
            ScoreLog log,
            ScoreVisibilities sights) {
        this.actor = actor;
        this.gate = gate;
        this.reader = reader;
        this.seated = seated;
        this.store = store;
        this.tables = tables;
        this.progressQueries = progressQueries;
        this.log = log;
        this.sights = sights;
    }

    /** How far each unit of a cluster is with its own sheet; no scores, so everybody may know. */
    public List<SheetProgress> progress(ClusterId cluster) {
        return progressQueries.sheets(cluster);
    }

    /** How many sheets of each cluster are handed in, of those clusters that have any; no scores, so everybody may know. */
    public Map<ClusterId, Progress> handedIn(SeasonId season) {
        return progressQueries.handedIn(season);
    }

    /** How far everybody is with cross-scoring; no scores, so everybody may know. */
    public List<ReviewProgress> reviews(ClusterId cluster) {
        return progressQueries.reviews(cluster);
    }

    /** How far the specialist bodies are with a cluster's units; no scores, so everybody may know. */
    public List<SpecialistProgress> specialists(ClusterId cluster) {
        return progressQueries.specialists(cluster);
    }

    /** What the cluster's sheets are stored to come to; empty if that is not open to the actor, or not yet. */
    public Optional<ClusterTotals> totals(ClusterId cluster) {
        return seated.of(cluster)
                .filter(read -> sight(actor.get(), read.sheets()).ofStandings())
                .map(read -> totals(cluster, read));
    }

    private ClusterTotals totals(ClusterId cluster, SeatedSheets.Read read) {
        var table =
                tables.published(cluster).filter(any -> !read.sheets().sheets().isEmpty());
        return new ClusterTotals(
                table.map(found -> new EngineInput(read.sheets(), found).draft()),
                table.filter(found -> found.of().peers().mode() != PeerRule.Mode.NOBODY)
                        .isPresent(),
                read.members(),
                read.standings());
    }

    /** Whether what the cluster's sheets come to is open to the actor; they are not read for that. */
    public boolean areTotalsOpen(ClusterId cluster) {
        return reader.bareIfAny(cluster)
                .filter(read -> sight(actor.get(), read).ofStandings())
                .isPresent();
    }

    /** What units of a cluster claim, as far as their sheets are open to the actor. */
    public Map<UnitId, SheetTotals> claimed(ClusterId cluster) {
        var who = actor.get();
        return reader.bareIfAny(cluster).filter(read -> !read.sheets().isEmpty()).stream()
                .flatMap(read -> claimed(read, sight(who, read)))
                .collect(Collectors.toMap(stored -> stored.sheet().unit(), SheetStore.Stored::claimed));
    }

    private Stream<SheetStore.Stored> claimed(ClusterSheets read, ScoreVisibility sight) {
        var cluster = read.cluster().id();
        return tables.published(cluster).stream()
                .flatMap(table -> store.totals(cluster, table.decimals()).stream())
                .filter(stored -> sight.ofClaim(read.sheet(stored.sheet().unit())));
    }

    /**
     * The codes by which a cluster's units are scored and ranked, which are those that they had when their sheets were made;
     * whatever the units are called now.
     */
    public Map<UnitId, String> codes(ClusterId cluster) {
        return store.codes(cluster);
    }

    /**
     * The cluster as the engine ranks it, from its stored records; for services, which decide who is told. Whoever ranks it
     * adds holds, votes and decisions to the draft.
     */
    public Optional<ClusterDraft> draft(ClusterId cluster) {
        return draft(cluster, List.of());
    }

    /** The same as if these scores were verified, with all that their answers let or keep in. */
    public Optional<ClusterDraft> draft(ClusterId cluster, List<TriedScore> tried) {
        return reader.find(cluster)
                .filter(read -> !read.sheets().isEmpty())
                .flatMap(read -> tables.published(cluster).map(table -> {
                    tried.forEach(score -> score.putInto(read, table));
                    return new EngineInput(read, table).draft();
                }));
    }

    /** The same with no other records than those of the head and peers. */
    public Optional<Cluster> crossScored(ClusterId cluster) {
        return reader.crossScores(cluster)
                .filter(read -> !read.sheets().isEmpty())
                .flatMap(read -> tables.published(cluster)
                        .map(table -> new EngineInput(read, table).draft().build()));
    }

    /**
     * What was ever entered for a criterion of a unit, the latest first, as far as the actor may see the records: where a
     * record is hidden, so is that there is one.
     */
    public List<ScoreVersion> history(ClusterId cluster, UnitId unit, String criterion) {
        var who = actor.get();
        var read = reader.around(cluster, unit);
        var sheet = read.sheet(unit);
        var sight = sight(who, read);
        return log.of(sheet, criterion, mark -> sight.ofMark(sheet, mark)).stream()
                .map(version -> sight.namesScorers(sheet) ? version : version.withoutNames())
                .toList();
    }

    private ScoreVisibility sight(Actor who, ClusterSheets read) {
        return sights.of(who, read, phase(read));
    }

    private Phase phase(ClusterSheets read) {
        return gate.opening(read.cluster().season(), read.seats().getFirst().unit())
                .phase();
    }
}
