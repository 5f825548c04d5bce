package vn.codau.scoring.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Source;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.access.ScoreVisibilities;
import vn.codau.scoring.access.ScoreVisibility;
import vn.codau.scoring.form.ScoreMatrix.Access;
import vn.codau.scoring.form.ScoreMatrix.Column;
import vn.codau.scoring.form.ScoreMatrix.Given;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.EntryPoints;
import vn.codau.scoring.sheet.NotConcerned;
import vn.codau.scoring.sheet.Review;
import vn.codau.scoring.sheet.Reviewer;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.season.gate.OpenCommands;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.Command;
import vn.codau.shared.Phase;
import vn.codau.shared.Progress;

/** Puts together what a scorer sees of a cluster. */
@Component
public class Matrices {

    private static final Set<Command> COMMANDS = Set.of(
            ScoreCommand.SAVE_CROSS_SCORE,
            ScoreCommand.SUBMIT_REVIEW,
            ScoreCommand.RECUSE,
            EvidenceCommand.ASSESS_EVIDENCE);

    private final PhaseGate gate;
    private final ScoringTables tables;
    private final ScoreVisibilities sights;

    Matrices(PhaseGate gate, ScoringTables tables, ScoreVisibilities sights) {
        this.gate = gate;
        this.tables = tables;
        this.sights = sights;
    }

    public ScoreMatrix matrix(Actor who, ClusterSheets read, Reviewer reviewer) {
        var named = read.cluster();
        var table = tables.of(read.sheets().iterator().next().head());
        var opening = gate.opening(named.season(), reviewer.seat().unit());
        var asked = table.leaves().values().stream()
                .filter(leaf -> reviewer.isAsked(leaf, table))
                .map(Leaf::code)
                .toList();
        var sight = sights.of(who, read, opening.phase());
        return new ScoreMatrix(
                new ScoreMatrix.Of(
                        named.season(),
                        named.id(),
                        named.code(),
                        named.name(),
                        reviewer.source(),
                        read.codeOf(reviewer.seat())),
                table.of(),
                asked,
                read.seatsInOrder().stream()
                        .map(seat -> column(read.sheet(seat.unit()), sight, reviewer, table, asked))
                        .toList(),
                allowed(who, opening),
                opening.until());
    }

    private static Column column(
            Sheet sheet, ScoreVisibility sight, Reviewer reviewer, ScoringTable table, List<String> asked) {
        var access = access(sheet, sight.cluster(), reviewer, table);
        var isClaimOpen = access != Access.RECUSED && sight.ofClaim(sheet);
        var outside =
                isClaimOpen ? sheet.outside() : NotConcerned.of(sheet.head().kind(), table.of());
        var mine = new LinkedHashMap<String, ScoreCell>();
        var claims = new LinkedHashMap<String, ScoreCell>();
        for (var criterion : asked) {
            sheet.mark(reviewer.key(criterion)).ifPresent(mark -> mine.put(criterion, cell(mark, sheet, table)));
            if (isClaimOpen) {
                sheet.claim(criterion).ifPresent(mark -> claims.put(criterion, cell(mark, sheet, table)));
            }
        }
        var concerning =
                asked.stream().filter(criterion -> !outside.has(criterion)).toList();
        var done = (int) mine.values().stream()
                .filter(cell -> cell.isDone() && concerning.contains(cell.criterion()))
                .count();
        return new Column(
                sheet.head().unit(),
                sheet.head().code(),
                sheet.head().name(),
                access,
                outside.by(),
                Map.copyOf(mine),
                Map.copyOf(claims),
                others(sheet, access, sight, reviewer, table),
                access == Access.OPEN || access == Access.HANDED_IN
                        ? new Progress(done, concerning.size())
                        : new Progress(0, 0));
    }

    private static ScoreCell cell(ScoreEntry mark, Sheet sheet, ScoringTable table) {
        return mark.cell(EntryPoints.of(mark, sheet, table));
    }

    public static Access access(Sheet sheet, ClusterSheets read, Reviewer reviewer, ScoringTable table) {
        if (reviewer.isOwn(sheet)) {
            return Access.OWN;
        }
        if (!reviewer.isAssigned(sheet, read, table)) {
            return Access.NOT_ASSIGNED;
        }
        return reviewer.review(sheet)
                .map(state -> state == Review.State.RECUSED ? Access.RECUSED : Access.HANDED_IN)
                .orElse(Access.OPEN);
    }

    /** Only of a unit whose review is handed in, never before cross-scoring has begun, and as far as that is published. */
    private static List<Given> others(
            Sheet sheet, Access access, ScoreVisibility sight, Reviewer reviewer, ScoringTable table) {
        if (access != Access.HANDED_IN
                || sight.phase().compareTo(Phase.CROSS_SCORING) < 0
                || !sight.areScorersPublished(sheet)) {
            return List.of();
        }
        return sheet.marks()
                .filter(mark -> mark.key().source() != Source.SELF && mark.key().source() != Source.VERIFIED)
                .filter(mark -> !mark.key().equals(reviewer.key(mark.key().criterion())))
                .filter(mark -> !mark.entered().isBlank())
                .map(mark -> new Given(mark.key().source(), mark.scorerCode(), cell(mark, sheet, table)))
                .toList();
    }

    private static Set<Command> allowed(Actor who, OpenCommands opening) {
        var allowed = new HashSet<>(COMMANDS);
        allowed.retainAll(opening.open());
        allowed.removeIf(command -> !command.roles().contains(who.role()));
        return Set.copyOf(allowed);
    }
}
