package vn.codau.identity.grant;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.codau.identity.account.IdentityProblem;
import vn.codau.shared.AccountId;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.WriteConflicts;

/** The roles that accounts hold: given and taken away one at a time, and read as lists. */
@Component
public class StoredGrants {

    private final JdbcClient database;
    private final AccountRoles roles;
    private final EndedRoles ended;
    private final ObjectProvider<ScopeNames> names;

    StoredGrants(JdbcClient database, AccountRoles roles, EndedRoles ended, ObjectProvider<ScopeNames> names) {
        this.database = database;
        this.roles = roles;
        this.ended = ended;
        this.names = names;
    }

    /** Adds the role; false if the account holds it already. */
    public boolean add(AccountId account, Grant grant, Instant at) {
        var scope = GrantColumns.Parts.of(grant.scope()).key();
        if (roles.existsByAccountAndRoleAndScope(account, grant.role(), scope)) {
            return false;
        }
        WriteConflicts.asTaken(
                () -> roles.saveAndFlush(new AccountRole(account, grant, at)),
                () -> new IdentityProblem("alreadyGranted"));
        return true;
    }

    /** Holds a unit's role for other criteria than so far, or for all; false if it is no longer held. */
    boolean limit(GrantId grant, Scope scope) {
        var held = roles.findById(grant);
        held.ifPresent(role -> {
            role.limitTo(scope);
            WriteConflicts.asStale(() -> roles.saveAndFlush(role));
        });
        return held.isPresent();
    }

    /** Removes the role, and remembers for which unit it was; false if the account does not hold it. */
    boolean remove(AccountId account, GrantId grant, Instant at) {
        return roles.findById(grant)
                .filter(role -> role.isHeldBy(account))
                .filter(role -> isTaken(role, at))
                .isPresent();
    }

    /** False if somebody else took it away meanwhile. */
    private boolean isTaken(AccountRole role, Instant at) {
        role.ended(at).ifPresent(ended::save);
        roles.delete(role);
        try {
            roles.flush();
        } catch (OptimisticLockingFailureException goneMeanwhile) {
            return false;
        }
        return true;
    }

    public List<HeldGrant> of(AccountId account) {
        return of(List.of(account)).getOrDefault(account, List.of());
    }

    public Map<AccountId, List<HeldGrant>> of(Collection<AccountId> accounts) {
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
    public Optional<HeldGrant> first(AccountId account) {
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
