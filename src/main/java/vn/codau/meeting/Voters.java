package vn.codau.meeting;

import vn.codau.meeting.MeetingProblem.Reason;

/**
 * Who could vote, and did.
 *
 * @param entitled how many the cluster's rule lets vote
 * @param present how many of them were there
 */
public record Voters(int entitled, int present) {

    /** Refuses more who came than there are. */
    public Voters {
        if (entitled < 1 || present < 0 || present > entitled) {
            throw new MeetingProblem(Reason.VOTERS, present, entitled);
        }
    }
}
