package vn.codau.platform.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants as the database keeps them: in UTC and without a zone, so that no driver converts them. */
public final class Utc {

    private Utc() {}

    /** As a statement takes it. */
    public static LocalDateTime of(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** From a column that is never null. */
    public static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** From a column that may be null. */
    public static Optional<Instant> optional(ResultSet row, String column) throws SQLException {
        @Nullable LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return Optional.ofNullable(time).map(known -> known.toInstant(ZoneOffset.UTC));
    }
}
