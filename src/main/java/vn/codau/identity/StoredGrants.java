package vn.codau.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/**
 * The roles that accounts hold, in the database. A role is held or not: rows are added and removed; what changes is which of a
 * unit's criteria one is held for.
 */
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
        var parts = GrantColumns.Parts.of(grant.scope());
        var id = UUID.randomUUID();
        var added = database.sql("""
                        insert ignore into account_role
                          (id, account, role, scope, unit, cluster, season, limited, granted_at)
                        values (:id, :account, :role, :scope, :unit, :cluster, :season, :limited, :at)""")
                        .param("id", id)
                        .param("account", account.value())
                        .param("role", grant.role().name())
                        .param("scope", parts.key())
                        .param("unit", parts.unit())
                        .param("cluster", parts.cluster())
                        .param("season", parts.season())
                        .param("limited", grant.scope() instanceof Scope.OfCriteria)
                        .param("at", Utc.of(at))
                        .update()
                == 1;
        if (added) {
            list(id, grant.scope());
        }
        return added;
    }

    /** Holds a unit's role for other criteria than so far, or for all; false if it is no longer held. */
    boolean limit(GrantId grant, Scope scope) {
        var held = database.sql("update account_role set limited = :limited where id = :id")
                        .param("limited", scope instanceof Scope.OfCriteria)
                        .param("id", grant.value())
                        .update()
                == 1;
        if (held) {
            database.sql("delete from account_role_criterion where account_role = :id")
                    .param("id", grant.value())
                    .update();
            list(grant.value(), scope);
        }
        return held;
    }

    private void list(UUID grant, Scope scope) {
        if (scope instanceof Scope.OfCriteria(var unit, var criteria) && !criteria.isEmpty()) {
            database.sql("insert into account_role_criterion (account_role, cluster, criterion) values :rows")
                    .param(
                            "rows",
                            criteria.stream()
                                    .map(one ->
                                            new Object[] {grant, one.cluster().value(), one.code()})
                                    .toList())
                    .update();
        }
    }

    /** Removes the role, and remembers for which unit it was; false if the account does not hold it. */
    boolean remove(AccountId account, GrantId grant, Instant at) {
        database.sql("insert into account_role_ended (id, account, role, unit, ended_at)"
                        + " select id, account, role, unit, :at from account_role"
                        + " where id = :id and account = :account and unit is not null")
                .param("id", grant.value())
                .param("account", account.value())
                .param("at", Utc.of(at))
                .update();
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
                .sql("select r.id, r.account, " + GrantColumns.ALL
                        + " from account_role r where r.account in (:accounts)" + " order by r.granted_at, r.id")
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .query((row, number) -> new Held(
                        new AccountId(row.getObject("account", UUID.class)),
                        held(new GrantId(row.getObject("id", UUID.class)), GrantColumns.grant(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Held::account, Collectors.mapping(Held::grant, Collectors.toList())));
    }

    /** As which role the account begins: the one it last acted as, or else the first it was given. */
    Optional<HeldGrant> first(AccountId account) {
        return database.sql("select r.id, " + GrantColumns.ALL + """
                         from account_role r join account a on a.id = r.account
                        where a.id = :account
                        order by coalesce(r.id = a.last_acting, false) desc, r.granted_at, r.id limit 1""")
                .param("account", account.value())
                .query((row, number) -> held(new GrantId(row.getObject("id", UUID.class)), GrantColumns.grant(row)))
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
        return known == null ? GrantColumns.Parts.of(scope).key() : known.name(scope);
    }
}
