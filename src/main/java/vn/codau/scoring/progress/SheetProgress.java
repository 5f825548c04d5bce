package vn.codau.scoring.progress;

import java.time.Instant;
import java.util.Optional;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.shared.UnitId;
import vn.codau.shared.screen.Progress;

/**
 * How far a unit is with its own sheet.
 *
 * @param isLate whether it was first handed in behind the soft deadline
 */
public record SheetProgress(
        UnitId unit,
        String code,
        String name,
        SheetState state,
        int round,
        Progress progress,
        Optional<Instant> submittedAt,
        boolean isLate) {

    public boolean isHandedIn() {
        return state == SheetState.SUBMITTED;
    }
}
