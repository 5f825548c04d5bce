package vn.codau.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far the chain had come, to be signed.
 *
 * @param number of the newest entry
 * @param hash of that entry, which covers all before it
 * @param time when this was written down
 */
record Checkpoint(long number, String hash, Instant time) {

    private static final Pattern LINE = Pattern.compile(
            "\\{\"number\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\","
                    + "\"time\":\"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z)\",\"signature\":\"([A-Za-z0-9+/=]+)\"}");

    /** A line of the file, not yet believed. */
    record Line(Checkpoint checkpoint, String signature) {}

    byte[] toBeSigned() {
        return ("codau-checkpoint-1\n" + number + "\n" + hash + "\n" + time).getBytes(StandardCharsets.UTF_8);
    }

    String line(String signature) {
        return "{\"number\":" + number + ",\"hash\":\"" + hash + "\",\"time\":\"" + time + "\",\"signature\":\""
                + signature + "\"}\n";
    }

    static Optional<Line> parse(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var checkpoint = new Checkpoint(Long.parseLong(parts.group(1)), parts.group(2), Instant.parse(parts.group(3)));
        return Optional.of(new Line(checkpoint, parts.group(4)));
    }
}
