package vn.codau.scoring.store;

import java.time.Instant;
import vn.codau.platform.time.Vietnam;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.Verified;

/** How long texts may be that people enter. */
public final class TextLimits {

    private static final int MOST_NOTE = 4000;
    private static final int MOST_REASON = 2000;
    private static final int MOST_VALUE = 100;

    private TextLimits() {}

    public static void requireNote(String note) {
        require(note, MOST_NOTE);
    }

    public static void requireReason(String reason) {
        require(reason, MOST_REASON);
    }

    /** A reason that must be given. */
    public static void requireGiven(String reason) {
        if (reason.isBlank()) {
            throw new ScoringProblem(ScoringProblem.Reason.TEXT_REQUIRED);
        }
        requireReason(reason);
    }

    /** A paper is named by a number and a day that has come. */
    public static void requirePaper(Verified.Paper paper, Instant now) {
        require(paper.number(), MOST_VALUE);
        var isToCome = paper.day().isAfter(Vietnam.dayOf(now));
        if (paper.number().isEmpty() || isToCome) {
            throw new ScoringProblem(ScoringProblem.Reason.PAPER_REQUIRED);
        }
    }

    /** Longer than any number or level can be; the engine says what else is wrong with it. */
    public static void requireValue(CellValue entered) {
        require(entered.text(), 2 * MOST_VALUE);
        var input = SheetRows.input(entered);
        var rate = SheetRows.rate(entered);
        require(input == null ? "" : input, MOST_VALUE);
        require(rate == null ? "" : rate, MOST_VALUE);
    }

    private static void require(String text, int most) {
        if (text.length() > most) {
            throw new ScoringProblem(ScoringProblem.Reason.TOO_LONG, most);
        }
    }
}
