package vn.codau.meeting;

import java.util.OptionalInt;
import vn.codau.meeting.MeetingProblem.Reason;
import vn.codau.shared.UnitId;
import vn.codau.shared.text.Longest;

/**
 * What the minutes say of one unit.
 *
 * @param came whether anybody came for it
 * @param note who came, with title; or why nobody did. Empty: left for a pen
 * @param votes empty where the unit was not voted on, which is not the same as no vote
 */
public record UnitLine(UnitId unit, boolean came, String note, OptionalInt votes) {

    /** Strips what was typed. */
    public UnitLine {
        note = Longest.require(note.strip(), Longest.NAMED);
        if (votes.isPresent() && votes.getAsInt() < 0) {
            throw new MeetingProblem(Reason.VOTES, votes.getAsInt(), 0);
        }
    }
}
