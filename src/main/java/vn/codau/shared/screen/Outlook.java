package vn.codau.shared.screen;

import java.util.List;
import java.util.Optional;

/**
 * How far others are whom an actor works with, such as the members of its cluster.
 *
 * @param titleKey the translation key of what they are doing
 * @param lines one for each of them
 */
public record Outlook(String titleKey, List<Line> lines) {

    public Outlook {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param route where more is told, if the actor may go there
     */
    public record Line(String name, Progress progress, Optional<String> route) {}
}
