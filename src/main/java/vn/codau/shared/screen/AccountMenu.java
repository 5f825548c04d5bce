package vn.codau.shared.screen;

import java.util.List;
import java.util.Locale;
import vn.codau.shared.Grant;

/** What the header shows of whoever is signed in, and lets them do. */
public interface AccountMenu {

    /** Whether somebody is signed in; nothing else may be asked otherwise. */
    boolean isSignedIn();

    /** How the person is shown. */
    String displayName();

    /** The role acted as now, said in words. */
    String acting(Locale locale);

    /** Every role that the person may act as, the present one included. */
    List<Choice> choices(Locale locale);

    /** Acts as another of the person's roles from now on. */
    void switchTo(Grant grant);

    /** The route of the person's own account. */
    String accountRoute();

    /** Ends the session and leaves the page. */
    void signOut();

    /** A role to act as, said in words, such as "Trưởng Cụm thi đua số 1". */
    record Choice(Grant grant, String label) {}
}
