package vn.codau.engine.season;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Source;

/**
 * One score record: who gave which unit what for which leaf. At most one for each (unit, criterion, source, by).
 *
 * @param by the unit code of whoever scored, or {@link #STANDING_BODY}
 * @param input what was entered, exactly where the state is VALUE
 * @param reason required for a verified score; null where there is none (millions of records are held, so no Optional)
 */
public record Score(
        String unit,
        String criterion,
        Source source,
        String by,
        ScoreState state,
        @Nullable Input input,
        @Nullable String reason) {

    /** Who gives verified scores. */
    public static final String STANDING_BODY = "STANDING_BODY";

    public Optional<Input> entered() {
        return Optional.ofNullable(input);
    }
}
