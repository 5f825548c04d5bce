package vn.codau.pack.seal;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * When and by whom a season is sealed.
 *
 * @param evidence SHA-256 of each evidence file, in hexadecimal, by its id
 */
public record Seal(Instant at, String by, Map<String, String> evidence) {

    public Seal {
        evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
    }
}
