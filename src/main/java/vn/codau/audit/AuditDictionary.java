package vn.codau.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.Command;

/** All words for what the log keeps in codes, collected from the modules: each as the key of its translation. */
@Component
public final class AuditDictionary {

    private final List<Command> commands = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();

    /**
     * Collects the vocabularies.
     *
     * @throws IllegalStateException if two modules have a word for the same: a reader could not tell whose is meant
     */
    public AuditDictionary(List<AuditVocabulary> vocabularies) {
        for (var vocabulary : vocabularies) {
            commands.addAll(vocabulary.commands());
            vocabulary.commands().forEach(command -> add(vocabulary, "command.", command.name()));
            vocabulary.kinds().forEach(kind -> add(vocabulary, "kind.", kind));
            vocabulary.words().forEach(word -> add(vocabulary, "word.", word));
        }
    }

    private void add(AuditVocabulary vocabulary, String sort, String code) {
        var known = keys.putIfAbsent(sort + code, vocabulary.prefix() + sort + code);
        if (known != null) {
            throw new IllegalStateException("two words for " + sort + code + ": " + known + " and another");
        }
    }

    /** All commands that an entry can be of now; older entries may be of others. */
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /** What a command is called; none for one that there no longer is. */
    public Optional<String> command(String name) {
        return key("command.", name);
    }

    /** What kind of thing a subject is. */
    public Optional<String> kind(String kind) {
        return key("kind.", kind);
    }

    /** What a state or a value means. */
    public Optional<String> word(String code) {
        return key("word.", code);
    }

    private Optional<String> key(String sort, String code) {
        return Optional.ofNullable(keys.get(sort + code));
    }
}
