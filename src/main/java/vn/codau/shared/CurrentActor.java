package vn.codau.shared;

/** Says who acts right now. */
public interface CurrentActor {

    /**
     * Whoever is signed in and gives the current command.
     *
     * @throws NotSignedIn if nobody is, or the account or the acting role is no longer in force
     */
    Actor get();
}
