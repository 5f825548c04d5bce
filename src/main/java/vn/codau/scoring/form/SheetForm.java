package vn.codau.scoring.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.sheet.Gap;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.scoring.store.ReturnedItem;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.Progress;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * A unit's own sheet as its screen opens it.
 *
 * @param cells every criterion that is scored, by code, in the order of the table
 * @param outside the criteria that do not concern the unit, each with the node of the table that says so
 * @param returned what came back in the latest round
 * @param totals as the unit claims them
 * @param evidence everything that the unit shows, each item with the criteria that it is shown for
 * @param gaps what is missing before it can be handed in
 * @param allowed what the actor may do with it now; buttons are shown by this set and the server asks the same
 * @param deadline the first instant at which nothing is taken any more
 */
public record SheetForm(
        Of of,
        CriteriaTable table,
        State state,
        Map<String, ScoreCell> cells,
        Map<String, String> outside,
        List<ReturnedItem> returned,
        List<EvidenceItem> evidence,
        SheetTotals totals,
        List<Gap> gaps,
        Progress progress,
        Set<Command> allowed,
        Optional<Instant> deadline) {

    /** Whose sheet it is, named as when it was made. */
    public record Of(SeasonId season, ClusterId cluster, UnitId unit, String code, String name) {}

    /** Where it stands, in which round, and whether it first came behind the soft deadline. */
    public record State(
            SheetState state, int round, Optional<Instant> submittedAt, String submittedBy, boolean isLate) {}

    /** The evidence of a criterion. */
    public List<EvidenceItem> evidence(String criterion) {
        return evidence.stream()
                .filter(item -> item.criteria().contains(criterion))
                .toList();
    }

    /** The cell of a criterion. */
    public ScoreCell cell(String criterion) {
        return cells.getOrDefault(criterion, ScoreCell.untouched(criterion));
    }

    /** Whether that cell can be changed now. */
    public boolean isOpen(String criterion) {
        return allowed.contains(ScoreCommand.SAVE_SELF_SCORE)
                && !isOutside(criterion)
                && (state.state() == SheetState.OPEN || cell(criterion).outdated() || isReturned(criterion));
    }

    /** Whether the criterion does not concern the unit: it counts as not applicable, whatever was entered. */
    public boolean isOutside(String criterion) {
        return outside.containsKey(criterion);
    }

    private boolean isReturned(String criterion) {
        var back = returned.stream().map(ReturnedItem::criterion).toList();
        return back.contains(criterion) || table.concerned().depends(criterion, back);
    }
}
