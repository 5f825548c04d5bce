package vn.codau.pack.json;

import vn.codau.engine.problem.Reason;

/** What makes a file no season pack, before anything in it is looked at. */
public enum Malformed implements Reason {
    NOT_READABLE("notReadable"),
    NOT_UTF8("notUtf8"),
    NOT_JSON("notJson"),
    TOO_LARGE("tooLarge"),
    TOO_MANY("tooMany"),
    TOO_MANY_PROBLEMS("tooManyProblems"),
    WRONG_FORMAT("wrongFormat"),
    WRONG_TYPE("wrongType"),
    UNKNOWN_KEY("unknownKey"),
    REPEATED_KEY("repeatedKey"),
    MISSING_KEY("missingKey"),
    UNUSED_KEY("unusedKey"),
    NOT_ONE_OF("notOneOf"),
    NOT_A_DATE("notADate"),
    NOT_A_COUNT("notACount"),
    BROKEN_TEXT("brokenText"),
    // the sealed pack
    NOT_A_ZIP("notAZip"),
    MISSING_FILE("missingFile"),
    UNEXPECTED_FILE("unexpectedFile"),
    BOMB("bomb"),
    LINE_CHANGED("lineChanged"),
    DIGEST_CHANGED("digestChanged"),
    DIFFERS("differs");

    private final String key;

    Malformed(String name) {
        this.key = "pack.malformed." + name;
    }

    @Override
    public String key() {
        return key;
    }
}
