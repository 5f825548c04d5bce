package vn.codau.identity.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** How a role with its scope is written: as columns of the database, and as the text that the audit log keeps. */
public final class GrantColumns {

    /** Of the row {@code r}, as {@link #grant} reads them. Codes hold no line break. */
    public static final String ALL =
            "r.role, r.unit, r.cluster, r.season, r.limited, (select group_concat(concat(c.cluster, '/',"
                    + " c.criterion) separator '\n') from account_role_criterion c where c.account_role = r.id) as criteria";

    private static final int UUID_LENGTH = 36;

    private GrantColumns() {}

    /** As the audit log keeps it. */
    public static String text(Grant grant) {
        var text = grant.role() + " " + Parts.of(grant.scope()).key();
        return grant.scope() instanceof Scope.OfCriteria(var unit, var criteria)
                ? criteria.stream()
                        .map(one -> one.cluster() + "/" + one.code())
                        .sorted()
                        .collect(Collectors.joining(", ", text + " [", "]"))
                : text;
    }

    /** Whether nobody holds both at once: the same role for the same unit. */
    static boolean isSameButCriteria(Grant one, Grant other) {
        return one.role() == other.role()
                && Parts.of(one.scope()).key().equals(Parts.of(other.scope()).key());
    }

    public static Grant grant(ResultSet row) throws SQLException {
        var role = Role.valueOf(row.getString("role"));
        var scope = switch (role.extent()) {
            case PROVINCE -> new Scope.Province();
            case UNIT -> ofUnit(new UnitId(row.getObject("unit", UUID.class)), row);
            case CLUSTER ->
                new Scope.OfCluster(
                        new ClusterId(row.getObject("cluster", UUID.class)),
                        new SeasonId(row.getObject("season", UUID.class)));
        };
        return new Grant(role, scope);
    }

    private static Scope ofUnit(UnitId unit, ResultSet row) throws SQLException {
        if (!row.getBoolean("limited")) {
            return new Scope.OfUnit(unit);
        }
        var listed = Optional.ofNullable(row.getString("criteria")).orElse("");
        return new Scope.OfCriteria(
                unit, listed.lines().map(GrantColumns::criterion).collect(Collectors.toSet()));
    }

    private static CriterionIn criterion(String line) {
        return new CriterionIn(
                new ClusterId(UUID.fromString(line.substring(0, UUID_LENGTH))), line.substring(UUID_LENGTH + 1));
    }

    /** A scope as columns. */
    record Parts(
            String key,
            @Nullable UUID unit,
            @Nullable UUID cluster,
            @Nullable UUID season) {

        static Parts of(Scope scope) {
            return switch (scope) {
                case Scope.Province() -> new Parts("province", null, null, null);
                case Scope.OfUnit(var unit) -> ofUnit(unit);
                case Scope.OfCriteria(var unit, var criteria) -> ofUnit(unit);
                case Scope.OfCluster(var cluster, var season) ->
                    new Parts(cluster + "/" + season, null, cluster.value(), season.value());
            };
        }

        private static Parts ofUnit(UnitId unit) {
            return new Parts(unit.toString(), unit.value(), null, null);
        }
    }
}
