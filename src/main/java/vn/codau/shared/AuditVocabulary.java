package vn.codau.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a module brings for what the audit log keeps of it in codes: its commands, the kinds of its subjects, states
 * and values. One bean a module; the log collects them, and no two have a word for the same.
 *
 * @param prefix how the translation keys of the words begin, the module's name first
 * @param kinds of subjects: what stands before the colon
 * @param words codes that stand in old and new values, such as {@code CONFIRMED}
 */
public record AuditVocabulary(String prefix, List<Command> commands, Set<String> kinds, Set<String> words) {

    public AuditVocabulary {
        commands = List.copyOf(commands);
        kinds = Set.copyOf(kinds);
        words = Set.copyOf(words);
    }

    /** A vocabulary without a word; the translation keys of those that are added begin so. */
    public static AuditVocabulary of(String prefix) {
        return new AuditVocabulary(prefix, List.of(), Set.of(), Set.of());
    }

    /** The same with these commands. */
    public AuditVocabulary commands(Command... more) {
        return new AuditVocabulary(
                prefix, Stream.concat(commands.stream(), Stream.of(more)).toList(), kinds, words);
    }

    /** The same with these kinds of subjects. */
    public AuditVocabulary kinds(String... more) {
        return new AuditVocabulary(prefix, commands, with(kinds, more), words);
    }

    /** The same with these states and values. */
    public AuditVocabulary words(String... more) {
        return new AuditVocabulary(prefix, commands, kinds, with(words, more));
    }

    /** The same with all of an enum's. */
    public AuditVocabulary words(Enum<?>... more) {
        return words(Arrays.stream(more).map(Enum::name).toArray(String[]::new));
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }
}
