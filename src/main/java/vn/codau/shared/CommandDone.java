package vn.codau.shared;

import java.util.Optional;

/**
 * A command took effect. Published by the service in the command's own transaction; the audit log writes it there, so that
 * a command that cannot be recorded does not happen.
 *
 * @param subject what it was done to
 * @param before what it was, where there was something
 * @param after what it is now
 * @param reason why, where the command asks for a reason
 */
public record CommandDone(
        Command command,
        AuditSubject subject,
        Optional<String> before,
        Optional<String> after,
        Optional<String> reason) {

    /** Without a reason. */
    public static CommandDone of(
            Command command, AuditSubject subject, Optional<String> before, Optional<String> after) {
        return new CommandDone(command, subject, before, after, Optional.empty());
    }
}
