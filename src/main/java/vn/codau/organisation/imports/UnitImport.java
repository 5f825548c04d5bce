package vn.codau.organisation.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.organisation.cluster.ClusterLoader;
import vn.codau.organisation.cluster.ClusterMembership;
import vn.codau.organisation.cluster.Clusters;
import vn.codau.organisation.cluster.Memberships;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.cluster.SeasonCluster;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.RegisteredUnit;
import vn.codau.organisation.unit.UniqueKeyProblems;
import vn.codau.organisation.unit.Units;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.UnitId;

/** Takes units over from a spreadsheet: first looks at the whole of it, then does all of it or nothing. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class UnitImport {

    /** The largest file that is looked at, in bytes. */
    public static final int MAX_BYTES = SafeWorkbook.MAX_BYTES;

    private final CurrentActor actor;
    private final Units units;
    private final Clusters clusters;
    private final Memberships memberships;
    private final ClusterLoader clustering;
    private final ApplicationEventPublisher events;

    UnitImport(
            CurrentActor actor,
            Units units,
            Clusters clusters,
            Memberships memberships,
            ClusterLoader clustering,
            ApplicationEventPublisher events) {
        this.actor = actor;
        this.units = units;
        this.clusters = clusters;
        this.memberships = memberships;
        this.clustering = clustering;
        this.events = events;
    }

    /** The XLSX file to fill in. */
    @Transactional(readOnly = true)
    public byte[] template() {
        actor.get().require(OrganisationCommand.IMPORT_UNITS);
        return UnitTemplate.written();
    }

    /**
     * Says what the file would do, row by row, and changes nothing.
     *
     * @param season whose clusters the file may name; null while there is no season
     * @throws OrganisationProblem if it is no such file at all
     */
    @Transactional(readOnly = true)
    public UnitImportPreview dryRun(byte[] file, CurrentSeason.@Nullable Choice season) {
        actor.get().require(OrganisationCommand.IMPORT_UNITS);
        var rows = ImportSheet.read(file).stream().map(ImportReader::of).toList();
        requireOpen(rows, season);
        return new UnitImportPreview(checked(rows, season), season);
    }

    /**
     * Creates the units and their memberships.
     *
     * @throws OrganisationProblem if anything is wrong, also what came up since the dry run; nothing is done then
     */
    public void apply(UnitImportPreview preview) {
        actor.get().require(OrganisationCommand.IMPORT_UNITS);
        if (!preview.ok()) {
            throw new OrganisationProblem("importHasErrors");
        }
        requireOpen(preview.rows(), preview.season());
        var locked = lockedClusters(preview);
        if (!new UnitImportPreview(checked(preview.rows(), preview.season()), preview.season()).ok()) {
            throw new OrganisationProblem("importOutdated");
        }
        for (var row : preview.rows()) {
            take(row, Optional.ofNullable(locked.get(row.cluster())), preview.season());
        }
        UniqueKeyProblems.flushed(units::flush, () -> new OrganisationProblem("importOutdated"));
    }

    private void requireOpen(List<ImportRow> rows, CurrentSeason.@Nullable Choice season) {
        if (season != null && rows.stream().anyMatch(row -> !row.cluster().isEmpty())) {
            clustering.require(season.season(), OrganisationCommand.ASSIGN_MEMBER);
        }
    }

    private List<ImportRow> checked(List<ImportRow> rows, CurrentSeason.@Nullable Choice season) {
        var codes = rows.stream().map(ImportRow::code).toList();
        return new ImportChecks(new HashSet<>(units.codesAmong(codes)), clustersOf(season), season != null).check(rows);
    }

    private Map<String, SeasonCluster> clustersOf(CurrentSeason.@Nullable Choice season) {
        return season == null
                ? Map.of()
                : clusters.findBySeasonIdOrderByCode(season.season().value()).stream()
                        .collect(Collectors.toMap(SeasonCluster::code, Function.identity()));
    }

    private Map<String, SeasonCluster> lockedClusters(UnitImportPreview preview) {
        var named = preview.rows().stream().map(ImportRow::cluster).collect(Collectors.toSet());
        return clustersOf(preview.season()).values().stream()
                .filter(cluster -> named.contains(cluster.code()))
                .map(cluster -> cluster.id().value())
                .sorted()
                .flatMap(id -> clusters.locked(id).stream())
                .collect(Collectors.toMap(SeasonCluster::code, Function.identity()));
    }

    private void take(ImportRow row, Optional<SeasonCluster> cluster, CurrentSeason.@Nullable Choice season) {
        var unit = new RegisteredUnit(UnitId.next(), row.form());
        units.save(unit);
        if (season != null) {
            cluster.ifPresent(one -> join(one, unit, row.position(), season));
        }
        var where =
                cluster.map(one -> " | " + one.code() + " | " + row.position()).orElse("");
        events.publishEvent(CommandDone.of(
                OrganisationCommand.IMPORT_UNITS,
                AuditSubject.of("unit", unit.code()).of(unit.id()),
                Optional.empty(),
                Optional.of(unit.described() + where)));
    }

    /** From the season's first day on, or from the unit's own if that is later. */
    private void join(SeasonCluster cluster, RegisteredUnit unit, Position position, CurrentSeason.Choice season) {
        var joined = unit.validFrom().isAfter(season.firstDay()) ? unit.validFrom() : season.firstDay();
        memberships.save(new ClusterMembership(UUID.randomUUID(), cluster, unit, joined));
        switch (position) {
            case HEAD -> cluster.appointHead(unit.id());
            case DEPUTY -> cluster.appointDeputies(List.of(unit.id()));
            case MEMBER -> {}
        }
    }
}
