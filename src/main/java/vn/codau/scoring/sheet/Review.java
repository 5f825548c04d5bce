package vn.codau.scoring.sheet;

import java.util.UUID;
import vn.codau.engine.criteria.Source;

/**
 * Where a scorer stands with one sheet; without a row it is at work.
 *
 * @param criterion the criterion of a specialist body, which scores by criterion; otherwise empty
 */
public record Review(Source source, UUID scorer, String criterion, State state) {

    /** What a scorer can do for good. */
    public enum State {
        /** Handed in. */
        SUBMITTED,
        /** Stepped back, with a reason. */
        RECUSED
    }

    /** As one word of the database: source, scorer, state, criterion. */
    public static Review of(String word) {
        var parts = word.split("\t", 4);
        return new Review(Source.valueOf(parts[0]), UUID.fromString(parts[1]), parts[3], State.valueOf(parts[2]));
    }
}
