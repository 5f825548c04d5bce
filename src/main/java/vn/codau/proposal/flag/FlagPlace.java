package vn.codau.proposal.flag;

import vn.codau.proposal.Recorded;

/**
 * A unit that was proposed for the Government's flag.
 *
 * @param number its place under the cap, from 1
 * @param unit its code
 * @param reason why it is no longer proposed; empty while it is
 * @param recorded the document that says so, or the Council's minutes
 */
public record FlagPlace(int number, String unit, State state, String reason, Recorded recorded) {

    /** What became of the proposal. */
    public enum State {
        PROPOSED,
        /** The province took it back. */
        WITHDRAWN,
        /** Whoever decides on it said no. */
        REFUSED
    }
}
