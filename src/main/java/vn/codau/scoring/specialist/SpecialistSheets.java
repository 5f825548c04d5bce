package vn.codau.scoring.specialist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.Leaf;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.access.Specialist;
import vn.codau.scoring.form.ScoreMatrix.Access;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.EntryPoints;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.Sheets;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.Phase;
import vn.codau.shared.Progress;
import vn.codau.shared.SeasonId;

/** Finds what is a specialist body's to score, over all clusters of a season. */
@Component
public class SpecialistSheets {

    private final SheetStore store;
    private final Sheets sheets;
    private final ScoringTables tables;
    private final PhaseGate gate;

    /** A criterion of the body in one cluster, as far as it is the person's to score. */
    public record Part(ClusterSheets cluster, ScoringTable table, Leaf leaf) {

        /** The sheets for which it is not handed in yet. */
        public List<Sheet> open(Specialist specialist) {
            return cluster.sheets().stream()
                    .filter(sheet -> isAsked(sheet, specialist) && !specialist.isHandedIn(sheet, leaf.code()))
                    .toList();
        }

        private boolean isAsked(Sheet sheet, Specialist specialist) {
            return !specialist.isOwn(sheet) && !sheet.isOutside(leaf.code());
        }

        /** How many of the other units that it concerns have a score; all of them once it is handed in. */
        public Progress progress(Specialist specialist) {
            var others = cluster.sheets().stream()
                    .filter(sheet -> isAsked(sheet, specialist))
                    .toList();
            var done = others.stream()
                    .filter(sheet -> specialist.isHandedIn(sheet, leaf.code())
                            || sheet.mark(specialist.key(leaf.code()))
                                    .filter(ScoreEntry::counts)
                                    .isPresent())
                    .count();
            return new Progress((int) done, others.size());
        }
    }

    SpecialistSheets(SheetStore store, Sheets sheets, ScoringTables tables, PhaseGate gate) {
        this.store = store;
        this.sheets = sheets;
        this.tables = tables;
        this.gate = gate;
    }

    /** Every criterion that is the person's to score in every cluster, with the body's own scores and the claims. */
    public List<Part> parts(SeasonId season, Specialist specialist) {
        var parts = new ArrayList<Part>();
        for (var cluster : store.clusters(season).entrySet()) {
            var table = tables.of(cluster.getKey(), cluster.getValue());
            var leaves = table.leaves().values().stream()
                    .filter(leaf -> specialist.isAsked(cluster.getKey(), leaf))
                    .toList();
            if (!leaves.isEmpty()) {
                var read = read(cluster.getKey(), specialist, leaves);
                leaves.forEach(leaf -> parts.add(new Part(read, table, leaf)));
            }
        }
        return parts;
    }

    private ClusterSheets read(ClusterId cluster, Specialist specialist, List<Leaf> leaves) {
        return sheets.read(
                cluster,
                "c.criterion in (:criteria) and (c.source = 'SELF' or c.source = 'SPECIALIST' and c.scorer_id = :scorer)",
                Map.of(
                        "criteria", leaves.stream().map(Leaf::code).toList(),
                        "scorer", specialist.unit().value()));
    }

    SpecialistTable table(Actor who, Specialist specialist, SeasonId season, String criterion) {
        var opening = gate.opening(season, specialist.unit());
        var parts = parts(season, specialist).stream()
                .filter(part -> part.leaf().code().equals(criterion))
                .toList();
        if (parts.isEmpty()) {
            throw new ScoringProblem(ScoringProblem.Reason.NOT_ASSIGNED);
        }
        var allowed =
                new HashSet<Command>(Set.of(ScoreCommand.SAVE_SPECIALIST_SCORE, ScoreCommand.SUBMIT_SPECIALIST_SCORES));
        allowed.retainAll(opening.open());
        allowed.removeIf(command -> !command.roles().contains(who.role()));
        return new SpecialistTable(
                season,
                criterion,
                parts.stream()
                        .map(part -> section(part, specialist, opening.phase()))
                        .toList(),
                parts.stream().map(part -> part.progress(specialist)).reduce(new Progress(0, 0), Progress::plus),
                Set.copyOf(allowed),
                opening.until());
    }

    private static SpecialistTable.Section section(Part part, Specialist specialist, Phase phase) {
        var named = part.cluster().cluster();
        return new SpecialistTable.Section(
                named.id(),
                named.code(),
                named.name(),
                part.table().of(),
                part.leaf(),
                part.cluster().seats().stream()
                        .map(seat -> row(part, part.cluster().sheet(seat.unit()), specialist, phase))
                        .toList());
    }

    private static SpecialistTable.Row row(Part part, Sheet sheet, Specialist specialist, Phase phase) {
        var criterion = part.leaf().code();
        var access = specialist.isOwn(sheet)
                ? Access.OWN
                : sheet.isOutside(criterion)
                        ? Access.UNCONCERNED
                        : specialist.isHandedIn(sheet, criterion) ? Access.HANDED_IN : Access.OPEN;
        var claim = sheet.claim(criterion)
                .filter(mark -> phase.compareTo(Phase.CROSS_SCORING) >= 0)
                .map(mark -> mark.cell(EntryPoints.of(mark, sheet, part.table())));
        var mine = sheet.mark(specialist.key(criterion))
                .map(mark -> mark.cell(EntryPoints.of(mark, sheet, part.table())))
                .orElse(ScoreCell.untouched(criterion));
        var outside = Optional.ofNullable(sheet.outside().by().get(criterion));
        return new SpecialistTable.Row(
                sheet.head().unit(), sheet.head().code(), sheet.head().name(), access, outside, mine, claim);
    }
}
