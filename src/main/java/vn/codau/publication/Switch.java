package vn.codau.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether one table is published to one audience.
 *
 * @param version what a change must name; 0 where it was never moved
 * @param changed the last change; empty where there was none
 */
public record Switch(Key key, boolean isOpen, long version, Optional<Change> changed) {

    /** Which switch. */
    public record Key(Release what, Audience audience) {}

    /**
     * Who moved it and when.
     *
     * @param reason empty where none was asked for
     */
    public record Change(Instant at, String by, String reason) {}

    /** One that was never moved. */
    static Switch untouched(Key key) {
        return new Switch(key, false, 0, Optional.empty());
    }
}
