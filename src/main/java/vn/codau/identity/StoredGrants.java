package vn.codau.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.codau.shared.AccountId;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** The roles that accounts hold, in the database. A role is held or not: rows are added and removed, never changed. */
@Component
class StoredGrants {

    private final JdbcClient database;
    private final ObjectProvider<ScopeNames> names;

    StoredGrants(JdbcClient database, ObjectProvider<ScopeNames> names) {
        this.database = database;
        this.names = names;
    }

    /** Adds the role; false if the account holds it already. */
    boolean add(AccountId account, Grant grant, Instant at) {
        var parts = Parts.of(grant.scope());
        return database.sql("""
                        insert ignore into account_role (id, account, role, scope, unit, cluster, season, granted_at)
                        values (:id, :account, :role, :scope, :unit, :cluster, :season, :at)""")
                        .param("id", UUID.randomUUID())
                        .param("account", account.value())
                        .param("role", grant.role().name())
                        .param("scope", parts.key())
                        .param("unit", parts.unit())
                        .param("cluster", parts.cluster())
                        .param("season", parts.season())
                        .param("at", Utc.of(at))
                        .update()
                == 1;
    }

    /** Removes the role; false if the account does not hold it. */
    boolean remove(AccountId account, GrantId grant) {
        return database.sql("delete from account_role where id = :id and account = :account")
                        .param("id", grant.value())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    List<HeldGrant> of(AccountId account) {
        return of(List.of(account)).getOrDefault(account, List.of());
    }

    Map<AccountId, List<HeldGrant>> of(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        record Held(AccountId account, HeldGrant grant) {}
        return database
                .sql("select id, account, role, unit, cluster, season from account_role where account in (:accounts)"
                        + " order by granted_at, id")
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .query((row, number) -> new Held(
                        new AccountId(row.getObject("account", UUID.class)),
                        held(new GrantId(row.getObject("id", UUID.class)), grant(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Held::account, Collectors.mapping(Held::grant, Collectors.toList())));
    }

    /** As which role the account begins: the one it last acted as, or else the first it was given. */
    Optional<HeldGrant> first(AccountId account) {
        return database.sql("""
                        select r.id, r.role, r.unit, r.cluster, r.season
                        from account_role r join account a on a.id = r.account
                        where a.id = :account
                        order by coalesce(r.id = a.last_acting, false) desc, r.granted_at, r.id limit 1""")
                .param("account", account.value())
                .query((row, number) -> held(new GrantId(row.getObject("id", UUID.class)), grant(row)))
                .optional();
    }

    /** Enabled accounts that hold the role, locked until the transaction ends, so that two cannot remove each other. */
    List<AccountId> lockedHoldersOf(Role role) {
        return database.sql("""
                        select a.id from account a join account_role r on r.account = a.id
                        where r.role = :role and a.enabled order by a.id for update""")
                .param("role", role.name())
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .list();
    }

    private HeldGrant held(GrantId id, Grant grant) {
        return new HeldGrant(id, grant, name(grant.scope()));
    }

    private String name(Scope scope) {
        if (scope instanceof Scope.Province) {
            return "";
        }
        var known = names.getIfAvailable();
        return known == null ? Parts.of(scope).key() : known.name(scope);
    }

    /** As the audit log keeps it. */
    static String text(Grant grant) {
        return grant.role() + " " + Parts.of(grant.scope()).key();
    }

    static Grant grant(ResultSet row) throws SQLException {
        var role = Role.valueOf(row.getString("role"));
        var scope = switch (role.extent()) {
            case PROVINCE -> new Scope.Province();
            case UNIT -> new Scope.OfUnit(new UnitId(row.getObject("unit", UUID.class)));
            case CLUSTER ->
                new Scope.OfCluster(
                        new ClusterId(row.getObject("cluster", UUID.class)),
                        new SeasonId(row.getObject("season", UUID.class)));
        };
        return new Grant(role, scope);
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
                case Scope.OfUnit(var unit) -> new Parts(unit.toString(), unit.value(), null, null);
                case Scope.OfCluster(var cluster, var season) ->
                    new Parts(cluster + "/" + season, null, cluster.value(), season.value());
            };
        }
    }
}
