package vn.codau.engine.season;

import java.time.LocalDate;
import java.util.Optional;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/**
 * The season itself (năm thi đua).
 *
 * @param sealedOn the day whose holds count
 * @param law the key of the legal rule set
 */
public record Period(
        String code,
        String name,
        Optional<String> theme,
        LocalDate from,
        LocalDate to,
        LocalDate sealedOn,
        String law) {

    public Period {
        var problems = new Problems()
                .requireText(code, "code")
                .requireText(name, "name")
                .require(!from.isAfter(to), "from", Flaw.FROM_AFTER_TO, from, to)
                .requireText(law, "law");
        theme.ifPresent(t -> problems.requireText(t, "theme"));
        problems.throwIfAny();
    }
}
