package vn.codau.ranking;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.SeasonId;

/** Who must not be proposed on a day, whatever was sealed before; for modules that propose. */
@Service
@Transactional(readOnly = true)
public class Holds {

    private final JdbcClient database;

    Holds(JdbcClient database) {
        this.database = database;
    }

    /** The codes of the season's units that are held on that day; the first and the last day of a hold count. */
    public Set<String> on(SeasonId season, LocalDate day) {
        return database
                .sql("select u.code from unit_hold h join unit u on u.id = h.unit_id where h.season_id = :season"
                        + " and h.from_date <= :day and (h.to_date is null or h.to_date >= :day)")
                .param("season", season.value())
                .param("day", day)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
