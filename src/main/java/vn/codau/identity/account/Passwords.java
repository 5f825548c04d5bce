package vn.codau.identity.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id and refuses bad new ones: by length and by a list of the worst, without rules about kinds of
 * characters, which only make people write "Matkhau@123".
 */
@Component
public class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int FEWEST_DIFFERENT = 5;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    /** Each hash takes 19 MiB: however many sign in at once, memory for a few is enough. */
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private final Set<String> worst = worst();
    private final String nobodys = hash(UUID.randomUUID().toString());

    /** The hash to keep. */
    public String hash(String password) {
        return oneOfFew(() -> argon2.encode(normal(password)));
    }

    /** Whether it is the password; without a hash it never is, which takes just as long to find out. */
    public boolean matches(String password, Optional<String> hash) {
        var known = hash.orElse(nobodys);
        var right = oneOfFew(() -> argon2.matches(normal(password), known));
        return right && hash.isPresent();
    }

    /** The hash of a new password. */
    public String checkedHash(String password, String userName) {
        var characters = normal(password).codePoints().count();
        if (characters < SHORTEST) {
            throw new IdentityProblem("passwordTooShort", SHORTEST);
        }
        if (characters > LONGEST) {
            throw new IdentityProblem("passwordTooLong", LONGEST);
        }
        var lower = normal(password).toLowerCase(Locale.ROOT);
        if (worst.contains(lower)
                || lower.contains(userName)
                || lower.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw new IdentityProblem("passwordTooCommon");
        }
        return hash(password);
    }

    /** One spelling of accents, since keyboards differ in it. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T oneOfFew(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private static Set<String> worst() {
        try (InputStream list = Passwords.class.getResourceAsStream("worst-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("worst-passwords.txt is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
