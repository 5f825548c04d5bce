package vn.codau.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Unit;
import vn.codau.organisation.directory.UnitIntake;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.platform.digest.Sha256;
import vn.codau.season.SeasonCommand;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;

/** Takes a season over from its pack: first looks at the whole of it, then takes all of it or nothing. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class SeasonImport {

    /** The largest file that is looked at, in bytes. */
    public static final int MAX_BYTES = PackFile.MAX_BYTES;

    private final CurrentActor actor;
    private final PortalCheck check;
    private final UnitIntake units;
    private final SeasonImporter taking;
    private final ImportedSeasons intakes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeasonImport(
            CurrentActor actor,
            PortalCheck check,
            UnitIntake units,
            SeasonImporter taking,
            ImportedSeasons intakes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actor = actor;
        this.check = check;
        this.units = units;
        this.taking = taking;
        this.intakes = intakes;
        this.events = events;
        this.clock = clock;
    }

    /** Says what the pack would do, with everything that is wrong with it, and changes nothing. */
    @Transactional(readOnly = true)
    public SeasonImportPreview dryRun(Path file) {
        actor.get().require(SeasonCommand.IMPORT_SEASON);
        try {
            return preview(file, PackFile.read(file));
        } catch (InvalidSeason refused) {
            var findings = refused.problems().stream().map(PackFinding::of).toList();
            return new SeasonImportPreview(file, sha256(file), Optional.empty(), List.of(), List.of(), findings);
        }
    }

    /**
     * Takes the season over.
     *
     * @throws PackRefused if anything is wrong, also what came up since the dry run; nothing is done then
     */
    public SeasonId apply(SeasonImportPreview preview) {
        var acting = actor.get();
        acting.require(SeasonCommand.IMPORT_SEASON);
        var pack = PackFile.read(preview.file());
        if (!pack.sha256().equals(preview.sha256())) {
            throw new IntakeProblem("otherFile");
        }
        var season = pack.season();
        var findings = check.check(season, known(season.units()));
        if (!findings.isEmpty()) {
            throw new PackRefused(findings);
        }
        var origin = season.period().code() + ", SHA-256 " + pack.sha256();
        var id = taking.take(season, origin);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        intakes.add(id, season.period().sealedOn(), pack.sha256(), at, acting.name());
        events.publishEvent(CommandDone.of(
                SeasonCommand.IMPORT_SEASON,
                AuditSubject.of("season", season.period().code()).in(id),
                Optional.empty(),
                Optional.of(said(preview, origin))));
        return id;
    }

    private SeasonImportPreview preview(Path file, PackFile pack) {
        var season = pack.season();
        var known = known(season.units());
        var findings = new ArrayList<>(check.check(season, known));
        var period = season.period();
        return new SeasonImportPreview(
                file,
                pack.sha256(),
                Optional.of(new SeasonImportPreview.SeasonFacts(
                        period.code(), period.name(), period.from(), period.to(), period.sealedOn(), period.law())),
                season.units().stream().map(unit -> match(unit, known)).toList(),
                pack.ranking().clusters().stream().map(SeasonImport::facts).toList(),
                findings);
    }

    private Map<String, UnitRow> known(List<Unit> packed) {
        return units.known(packed.stream().map(Unit::code).toList());
    }

    private static SeasonImportPreview.UnitMatch match(Unit unit, Map<String, UnitRow> known) {
        return new SeasonImportPreview.UnitMatch(
                unit.code(),
                unit.name(),
                Optional.ofNullable(known.get(unit.code())).map(UnitRow::name));
    }

    private static SeasonImportPreview.ClusterFacts facts(ClusterRanking ranking) {
        var cluster = ranking.cluster();
        int records = cluster.scores().firstRow(cluster.members().size());
        var incomplete = ranking.standings().stream()
                .flatMap(standing -> standing.score().stream())
                .mapToInt(UnitScore::incomplete)
                .sum();
        return new SeasonImportPreview.ClusterFacts(
                cluster.code(),
                cluster.name(),
                cluster.kind(),
                cluster.members().size(),
                cluster.criteria().leaves().size(),
                records,
                incomplete,
                ranking.leading());
    }

    private static String said(SeasonImportPreview preview, String origin) {
        var made = preview.units().stream()
                .filter(unit -> unit.known().isEmpty())
                .map(SeasonImportPreview.UnitMatch::code)
                .toList();
        var clusters = preview.clusters().stream()
                .map(SeasonImportPreview.ClusterFacts::code)
                .toList();
        return origin + " | " + String.join(", ", clusters) + " | + " + String.join(", ", made);
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
