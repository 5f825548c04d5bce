package vn.codau.scoring.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Ratio;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.engine.season.Target;

/**
 * Hands stored records to the engine: those that count, in the season pack's terms. A record does not count while it is
 * outdated, after its scorer has lost the office in which it was given, or where it lacks the target it is measured by;
 * its cell is then blank. What does not concern a unit has one verified record that says why, so that whoever recomputes
 * the pack needs no more than the pack; and one for the unit's claim, which counts alike.
 */
public final class EngineInput {

    private final ClusterSheets sheets;
    private final ScoringTable table;

    public EngineInput(ClusterSheets sheets, ScoringTable table) {
        this.sheets = sheets;
        this.table = table;
    }

    /** The cluster with everything that scoring knows of it; whoever ranks it adds holds, votes and decisions. */
    public ClusterDraft draft() {
        var draft = new ClusterDraft();
        draft.code = sheets.cluster().code();
        draft.kind = sheets.cluster().kind();
        draft.name = sheets.cluster().name();
        var members = sheets.sheets().stream().map(sheet -> sheet.head().code()).toList();
        draft.members.addAll(members);
        // A cluster without a head has no head's records either; the engine wants one to be named all the same.
        draft.head = sheets.headSeat().map(sheets::codeOf).orElse(members.getFirst());
        sheets.deputySeats().stream().map(sheets::codeOf).forEach(draft.deputies::add);
        draft.criteria = table.of().criteria();
        draft.nodes.addAll(table.of().criteria().sections());
        draft.settlement = table.of().settlement();
        draft.tieBreaks.addAll(table.of().tieBreaks());
        draft.minTotal = table.of().standard().orElse(null);
        draft.targets.addAll(targets(members));
        sheets.sheets().forEach(sheet -> draft.scores.addAll(scores(sheet)));
        return draft;
    }

    /**
     * The targets of these units. A member that came later may lack one; its cell stays blank, so the value that stands in
     * its place here is never looked at.
     */
    List<Target> targets(List<String> units) {
        var wanted = Set.copyOf(units);
        var known = table.of().targets().stream().filter(target -> wanted.contains(target.unit()) && takes(target));
        var missing = table.leaves().values().stream()
                .flatMap(leaf -> units.stream()
                        .filter(unit -> lacksTarget(unit, leaf))
                        .map(unit -> new Target(unit, leaf.code(), Decimal.ONE)));
        return Stream.concat(known, missing).toList();
    }

    /** A rate is measured by no target of 0: who has that, lacks one. */
    private boolean takes(Target target) {
        if (!table.has(target.criterion())) {
            return false;
        }
        var rule = table.leaf(target.criterion()).rule();
        return rule.takesTarget() && !(rule instanceof Ratio && target.value().signum() <= 0);
    }

    private boolean lacksTarget(String unit, Leaf leaf) {
        return leaf.rule() instanceof Ratio
                && table.target(unit, leaf)
                        .filter(target -> target.signum() > 0)
                        .isEmpty();
    }

    /** The records of a sheet that count. */
    List<Score> scores(Sheet sheet) {
        return Stream.concat(
                        sheet.marks()
                                .filter(mark -> !sheet.isOutside(mark.key().criterion()))
                                .flatMap(mark -> score(sheet, mark)),
                        sheet.outside().by().entrySet().stream()
                                .filter(entry -> table.has(entry.getKey()))
                                .flatMap(entry -> outside(sheet, entry.getKey(), entry.getValue())))
                .toList();
    }

    private Stream<Score> outside(Sheet sheet, String criterion, String node) {
        var unit = sheet.head().code();
        var reason = NotConcernedReason.of(table, node);
        var not = ScoreState.NOT_APPLICABLE;
        return Stream.of(
                new Score(unit, criterion, Source.SELF, unit, not, null, reason),
                new Score(unit, criterion, Source.VERIFIED, Score.STANDING_BODY, not, null, reason));
    }

    private Stream<Score> score(Sheet sheet, ScoreEntry mark) {
        if (!mark.counts() || !table.has(mark.key().criterion())) {
            return Stream.empty();
        }
        var leaf = table.leaf(mark.key().criterion());
        var by = lacksTarget(sheet.head().code(), leaf) ? null : giver(sheet, mark, leaf);
        return by == null ? Stream.empty() : Stream.of(score(sheet, mark, by));
    }

    private static Score score(Sheet sheet, ScoreEntry mark, String by) {
        var reason = by.equals(Score.STANDING_BODY) ? mark.note() : null;
        var value = mark.entered() instanceof CellValue.Value(var input) ? input : null;
        var state = value == null ? ScoreState.NOT_APPLICABLE : ScoreState.VALUE;
        return new Score(sheet.head().code(), mark.key().criterion(), mark.key().source(), by, state, value, reason);
    }

    /** The code of whoever gave the record, where that still is somebody who may; otherwise null. */
    private @Nullable String giver(Sheet sheet, ScoreEntry mark, Leaf leaf) {
        var scorer = mark.key().scorer();
        var own = sheet.head().unit().value().equals(scorer);
        return switch (mark.key().source()) {
            case SELF -> own ? sheet.head().code() : null;
            case VERIFIED -> Score.STANDING_BODY;
            case PEER -> own ? null : codeAmong(sheets.seats().stream(), mark);
            case HEAD ->
                isHeads(sheet)
                        ? codeAmong(sheets.deputySeats().stream(), mark)
                        : codeAmong(sheets.headSeat().stream(), mark);
            case SPECIALIST ->
                own ? null : leaf.scorer().filter(mark.scorerCode()::equals).orElse(null);
        };
    }

    private boolean isHeads(Sheet sheet) {
        return sheets.headSeat()
                .filter(head -> head.unit().equals(sheet.head().unit()))
                .isPresent();
    }

    private @Nullable String codeAmong(Stream<Seat> seats, ScoreEntry mark) {
        return seats.filter(seat -> seat.unit().value().equals(mark.key().scorer()))
                .findFirst()
                .map(sheets::codeOf)
                .orElse(null);
    }
}
