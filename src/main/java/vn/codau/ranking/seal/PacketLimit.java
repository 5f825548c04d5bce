package vn.codau.ranking.seal;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.ranking.standing.RankingProblem;

/**
 * How much MariaDB takes in one statement ({@code max_allowed_packet}). A sealed pack is one value and goes in whole or not at
 * all; where it does not fit, the office is told what to set, and not that a connection broke.
 */
record PacketLimit(long bytes) {

    private static final long MEGABYTE = 1024L * 1024;

    /** The rest of the statement. */
    private static final long BESIDE = 64 * 1024;

    /** Some bytes are sent as two: of those of a zip file, about one in sixty. */
    private static final long ESCAPED = 40;

    static PacketLimit of(JdbcClient database) {
        return new PacketLimit(
                database.sql("select @@max_allowed_packet").query(Long.class).single());
    }

    /**
     * Refuses what does not fit.
     *
     * @throws RankingProblem with the megabytes that are needed and those that there are
     */
    void require(long length) {
        var needed = length + length / ESCAPED + BESIDE;
        if (needed > bytes) {
            throw new RankingProblem(
                    RankingProblem.Reason.PACKET, (needed + MEGABYTE - 1) / MEGABYTE, bytes / MEGABYTE);
        }
    }
}
