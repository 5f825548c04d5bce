package vn.codau.support;

import java.nio.file.Path;

/** Where the tests of this JVM keep what they write; others may run beside it. */
public final class TestFolder {

    /** For settings, with the number that Surefire gives a JVM. */
    static final String SETTING = "target/tests-${codau.fork:1}";

    public static final Path PATH = Path.of("target", "tests-" + Integer.getInteger("codau.fork", 1));

    private TestFolder() {}
}
