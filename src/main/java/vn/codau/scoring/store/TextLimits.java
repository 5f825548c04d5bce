package vn.codau.scoring.store;

import java.time.Instant;
import vn.codau.platform.time.Vietnam;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.Verified;
import vn.codau.shared.text.Longest;

/** How long texts may be that people enter. */
public final class TextLimits {

    /** Of what is said to a score: characters. */
    public static final int NOTE = 4_000;

    /** Of a number, a level or a paper's number: characters. */
    public static final int VALUE = 100;

    private TextLimits() {}

    public static void requireNote(String note) {
        require(note, NOTE);
    }

    public static void requireReason(String reason) {
        require(reason, Longest.REASON);
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
        require(paper.number(), VALUE);
        var isToCome = paper.day().isAfter(Vietnam.dayOf(now));
        if (paper.number().isEmpty() || isToCome) {
            throw new ScoringProblem(ScoringProblem.Reason.PAPER_REQUIRED);
        }
    }

    /** Longer than any number or level can be; the engine says what else is wrong with it. */
    public static void requireValue(CellValue entered) {
        require(entered.text(), 2 * VALUE);
        var input = SheetRows.input(entered);
        var rate = SheetRows.rate(entered);
        require(input == null ? "" : input, VALUE);
        require(rate == null ? "" : rate, VALUE);
    }

    private static void require(String text, int most) {
        if (text.length() > most) {
            throw new ScoringProblem(ScoringProblem.Reason.TOO_LONG, most);
        }
    }
}
