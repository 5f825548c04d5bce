package vn.codau.engine.season;

import java.time.LocalDate;
import java.util.Optional;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/**
 * A unit that must not be proposed while discipline, an inspection or a complaint is open (Decree 98/2023, article 4). Its
 * score and rank stay.
 *
 * @param to the last day, if known
 */
public record Hold(String unit, String reason, String document, LocalDate from, Optional<LocalDate> to) {

    public Hold {
        new Problems()
                .requireText(reason, "reason")
                .requireText(document, "document")
                .require(to.isEmpty() || !from.isAfter(to.get()), "from", Flaw.FROM_AFTER_TO, from, to.orElse(from))
                .throwIfAny();
    }

    /** Whether it is in force on that day; the first and the last day count. */
    public boolean isInForce(LocalDate day) {
        return !from.isAfter(day) && (to.isEmpty() || !to.get().isBefore(day));
    }
}
