package vn.codau.scoring.verify;

import java.util.Optional;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Verified;

/**
 * A proposal that waits, with all that is known of it.
 *
 * @param mine whether the asking account made it
 */
record WaitingProposal(CellValue entered, String reason, Optional<Verified.Paper> paper, String by, boolean mine) {}
