package vn.codau.identity.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an account is called. Names are compared in lower case and in one spelling of accents.
 *
 * @param userName without @, so that it is never mistaken for an address
 * @param email empty where the person has none
 */
public record AccountDetails(String userName, String email, String fullName) {

    /** How many characters a user name may have. */
    public static final int LONGEST_USER_NAME = 64;

    /** The same of an address. */
    public static final int LONGEST_EMAIL = 254;

    /** The same of a person's name. */
    public static final int LONGEST_NAME = 200;

    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    public AccountDetails {
        userName = comparable(userName);
        email = comparable(email);
        fullName = Normalizer.normalize(fullName.strip(), Normalizer.Form.NFC);
        if (userName.length() > LONGEST_USER_NAME
                || !USER_NAME.matcher(userName).matches()) {
            throw new IdentityProblem("userName");
        }
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            throw new IdentityProblem("email");
        }
        if (fullName.isEmpty() || fullName.length() > LONGEST_NAME) {
            throw new IdentityProblem("fullName", LONGEST_NAME);
        }
    }

    /** As the audit log keeps it. */
    public String text() {
        return userName + " | " + email + " | " + fullName;
    }

    /** A typed user name or address as it is kept and compared. */
    public static String comparable(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
