package vn.codau.shared;

import java.util.function.Supplier;

/** Lets work go on in somebody's name after the request that asked for it, and on another machine. */
public interface ActingLater {

    /**
     * What must be kept to go on in the name of whoever acts now, in the role acted as now; 100 letters and digits at most.
     *
     * @throws NotSignedIn if nobody does
     */
    String mark();

    /**
     * Does the work on this thread as whoever the mark is of. Who acts is made anew from what the database says then.
     *
     * @throws NotSignedIn as soon as the work asks who acts, if the account or the role is no longer in force
     */
    <T> T as(String mark, Supplier<T> work);
}
