package vn.codau.identity.account;

/** Where the sign-in page finds the name that was typed before a refusal. */
public final class TypedName {

    /** An attribute of the HTTP session. */
    public static final String ATTRIBUTE = "codau.typedName";

    private TypedName() {}
}
