package vn.codau.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.ranking.SettledElsewhere;
import vn.codau.shared.SeasonId;

/** Which seasons came in as a whole, and from which file; adds and reads. */
@Repository
class Intakes implements SettledElsewhere {

    private final JdbcClient database;

    Intakes(JdbcClient database) {
        this.database = database;
    }

    void add(SeasonId season, LocalDate sealedOn, String sha256, Instant at, String by) {
        database.sql("insert into season_intake (season_id, sealed_on, sha256, taken_at, taken_by) values (:season,"
                        + " :day, :sha256, :at, :by)")
                .param("season", season.value())
                .param("day", sealedOn)
                .param("sha256", sha256)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    @Override
    public Optional<LocalDate> sealedOn(SeasonId season) {
        return database.sql("select sealed_on from season_intake where season_id = :season")
                .param("season", season.value())
                .query(LocalDate.class)
                .optional();
    }
}
