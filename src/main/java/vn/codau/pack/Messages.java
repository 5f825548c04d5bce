package vn.codau.pack;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import vn.codau.engine.problem.Problem;

/** The sentences of one language. It is chosen by the user and never by the machine, so the same input says the same. */
final class Messages {

    private final Properties sentences = new Properties();

    /**
     * Reads the sentences.
     *
     * @param language {@code vi} or {@code en}
     */
    Messages(String language) {
        var file = "/vaadin-i18n/translations_" + language + ".properties";
        try (var in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sentence with its placeholders filled. */
    String get(String key, Object... arguments) {
        var sentence = Objects.requireNonNull(sentences.getProperty(key), key);
        return new MessageFormat(sentence, Locale.ROOT).format(arguments);
    }

    /** One line: the path, then what is wrong there. */
    String of(Problem problem) {
        var said = get(problem.reason().key(), problem.arguments().toArray());
        return oneLine(problem.path().isEmpty() ? said : problem.path() + ": " + said);
    }

    /** Somebody's text may hold line breaks or control characters; a problem is one line all the same. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "�");
    }
}
