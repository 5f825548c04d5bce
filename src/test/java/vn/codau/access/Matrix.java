package vn.codau.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of the test resources: one row a line, the columns apart by blanks, comments behind #. */
final class Matrix {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Matrix() {}

    /** The cells of every row, one blank between them, by the row's name. */
    static SequencedMap<String, String> read(String name) {
        try (var in = Objects.requireNonNull(Matrix.class.getResourceAsStream("/matrix/" + name))) {
            var rows = new TreeMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(BLANKS.split(line.strip())))
                    .forEach(words -> put(rows, words));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void put(SequencedMap<String, String> rows, List<String> words) {
        var cells = words.stream().skip(1).collect(Collectors.joining(" "));
        if (rows.put(words.getFirst(), cells) != null) {
            throw new IllegalStateException("twice: " + words.getFirst());
        }
    }
}
