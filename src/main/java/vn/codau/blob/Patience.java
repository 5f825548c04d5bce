package vn.codau.blob;

import java.time.Duration;

/**
 * How long a store may take.
 *
 * @param toConnect until it answers at all
 * @param betweenBytes while it is sending
 * @param oneTry for one request, up to the beginning of its answer
 * @param allTries for one request however often it is tried
 */
record Patience(Duration toConnect, Duration betweenBytes, Duration oneTry, Duration allTries) {

    /** Whoever waits is told within a minute that there is no answer. */
    static final Patience USUAL =
            new Patience(Duration.ofSeconds(3), Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofSeconds(60));
}
