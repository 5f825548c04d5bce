package vn.codau.shared.screen;

/** What the header shows of the work that the server does for whoever is signed in. */
public interface RunningWork {

    /** How much of it is not done yet. */
    int open();

    /** The route on which it is listed. */
    String route();
}
