package vn.codau.audit;

import java.time.LocalDate;
import java.util.Optional;
import vn.codau.shared.Command;

/**
 * Which entries are looked for; what is empty does not narrow.
 *
 * @param who part of the person's name
 * @param subject how the subject begins, such as {@code unit:}; or an id of what it is part of
 * @param text part of the old value, the new one or the reason
 * @param from first day, in Vietnam
 * @param to last day, in Vietnam
 */
public record AuditFilter(
        String who,
        Optional<Command> command,
        String subject,
        String text,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** Everything. */
    public static final AuditFilter ALL =
            new AuditFilter("", Optional.empty(), "", "", Optional.empty(), Optional.empty());
}
