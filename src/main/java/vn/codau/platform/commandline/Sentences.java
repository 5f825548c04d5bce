package vn.codau.platform.commandline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The sentences of one language. It is chosen by the user and never by the machine, so the same input says the same. */
public final class Sentences {

    private static final int REPLACEMENT = 0xFFFD;

    private final Properties sentences = new Properties();

    /**
     * Reads the sentences.
     *
     * @param language {@code vi} or {@code en}
     */
    public Sentences(String language) {
        var file = "/vaadin-i18n/translations_" + language + ".properties";
        try (var in = Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sentence with its placeholders filled; numbers get the separators of thousands, all else is printed as it is. */
    public String get(String key, Object... arguments) {
        var sentence = Objects.requireNonNull(sentences.getProperty(key), key);
        var printable = Arrays.stream(arguments)
                .map(argument -> argument instanceof Number ? argument : printable(argument.toString()))
                .toArray();
        return new MessageFormat(sentence, Locale.ROOT).format(printable);
    }

    /** Somebody's text may break lines, steer the terminal or turn the direction of writing; printed, it does not. */
    public static String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().map(c -> isPrintable(c) ? c : REPLACEMENT).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
