package vn.codau.scoring.export;

import java.time.Instant;
import java.util.Optional;
import vn.codau.scoring.sheet.SheetId;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.shared.UnitId;

/**
 * A unit's sheet as it is kept, without its scores.
 *
 * @param code of the unit when the sheet was made
 * @param explanation of the unit, given when it handed in
 */
public record KeptSheet(
        SheetId id,
        UnitId unit,
        String code,
        SheetState state,
        int round,
        Optional<Instant> submittedAt,
        String submittedBy,
        String explanation) {}
