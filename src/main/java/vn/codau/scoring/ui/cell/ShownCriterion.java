package vn.codau.scoring.ui.cell;

import java.util.List;
import java.util.Optional;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Decimal;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.store.ReturnedItem;

/**
 * What is shown.
 *
 * @param target the unit's target, where it has one
 * @param returned notes with which it came back, the latest first
 * @param outside why it does not concern the unit; empty where it does
 */
public record ShownCriterion(
        Leaf leaf,
        CriteriaTable table,
        ScoreCell cell,
        Optional<Decimal> target,
        List<ReturnedItem> returned,
        Optional<String> outside,
        boolean open) {}
