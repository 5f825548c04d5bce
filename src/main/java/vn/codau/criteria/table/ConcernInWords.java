package vn.codau.criteria.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words whom a criterion concerns, for screens and for records that have to speak for themselves. */
public final class ConcernInWords {

    /** Where sentences come from. */
    @FunctionalInterface
    public interface Words {
        String say(String key, Object... arguments);
    }

    private static final List<String> DONE_OR_NOT = List.of("true", "false");

    private final Words words;

    public ConcernInWords(Words words) {
        this.words = words;
    }

    /** Both parts of a condition; empty for everybody. */
    public String of(Concern concern) {
        var parts = new ArrayList<String>();
        if (!concern.kinds().isEmpty()) {
            parts.add(words.say(
                    "criteria.concerns.only.kinds",
                    concern.kinds().stream()
                            .map(kind -> words.say("organisation.kind." + kind))
                            .collect(Collectors.joining("; "))));
        }
        concern.where()
                .ifPresent(other -> parts.add(words.say(
                        "criteria.concerns.only.answer",
                        other.criterion(),
                        other.values().stream().map(this::answer).collect(Collectors.joining("; ")))));
        return String.join(". ", parts);
    }

    /** One way in which a criterion can be answered. */
    public String answer(String value) {
        return DONE_OR_NOT.contains(value)
                ? words.say("criteria.input." + value)
                : words.say("criteria.concerns.level", value);
    }
}
