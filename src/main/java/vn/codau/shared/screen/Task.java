package vn.codau.shared.screen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that an actor must do now.
 *
 * @param titleKey the translation key of what is to be done
 * @param arguments what the title names
 * @param deadline when it must be done, if that is set
 * @param progress how far it is
 * @param route where it is done, one click away
 */
public record Task(
        String titleKey, List<Object> arguments, Optional<Instant> deadline, Progress progress, String route) {

    public Task {
        arguments = List.copyOf(arguments);
    }
}
