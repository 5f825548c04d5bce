package vn.codau.ranking.standing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Who must not be proposed on a day, whatever was sealed before; for modules that propose. */
@Service
@Transactional(readOnly = true)
public class Holds {

    private final JdbcClient database;

    Holds(JdbcClient database) {
        this.database = database;
    }

    /** The season's units that are held on that day; the first and the last day of a hold count. */
    public Set<UnitId> on(SeasonId season, LocalDate day) {
        return database
                .sql("select unit_id from unit_hold where season_id = :season and from_date <= :day"
                        + " and (to_date is null or to_date >= :day)")
                .param("season", season.value())
                .param("day", day)
                .query((row, index) -> new UnitId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
