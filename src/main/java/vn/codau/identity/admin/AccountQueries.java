package vn.codau.identity.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.identity.IdentityCommand;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.grant.ManagedAccounts;
import vn.codau.identity.grant.StoredGrants;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;

/** Reads accounts, for those who manage them. */
@Service
@Transactional(readOnly = true)
public class AccountQueries {

    private static final String COLUMNS =
            "select id, version, user_name, email, full_name, enabled, last_sign_in_at from account ";

    private final JdbcClient database;
    private final StoredGrants grants;
    private final CurrentActor actor;

    AccountQueries(JdbcClient database, StoredGrants grants, CurrentActor actor) {
        this.database = database;
        this.grants = grants;
        this.actor = actor;
    }

    /** Accounts in which the text occurs, in Vietnamese order of names; accents, đ and capitals need not be typed. */
    public List<AccountRow> accounts(String search, int offset, int limit) {
        actor.get().require(IdentityCommand.CHANGE_ACCOUNT);
        var rows = database.sql(COLUMNS + """
                        where replace(lower(concat_ws(' ', full_name, user_name, email)), 'đ', 'd')
                          collate utf8mb4_uca1400_ai_ci like :pattern
                        order by full_name, user_name limit :limit offset :offset""")
                .param("pattern", pattern(search))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> account(row))
                .list();
        return withGrants(rows);
    }

    /** One account as it is now. */
    public Optional<AccountRow> account(AccountId id) {
        actor.get().require(IdentityCommand.CHANGE_ACCOUNT);
        var rows = database.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query((row, number) -> account(row))
                .list();
        return withGrants(rows).stream().findFirst();
    }

    /** The roles that the actor may grant and revoke. */
    public List<Role> manageableRoles() {
        var role = actor.get().role();
        return Arrays.stream(Role.values())
                .filter(granted -> ManagedAccounts.manages(role, granted))
                .toList();
    }

    private static String pattern(String search) {
        var text = search.strip().toLowerCase(Locale.ROOT).replace('đ', 'd');
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private List<AccountRow> withGrants(List<AccountRow> rows) {
        var held = grants.of(rows.stream().map(AccountRow::id).toList());
        return rows.stream()
                .map(row -> new AccountRow(
                        row.id(),
                        row.version(),
                        row.details(),
                        row.enabled(),
                        row.lastSignIn(),
                        held.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static AccountRow account(ResultSet row) throws SQLException {
        var email = Optional.ofNullable(row.getString("email")).orElse("");
        return new AccountRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new AccountDetails(row.getString("user_name"), email, row.getString("full_name")),
                row.getBoolean("enabled"),
                Utc.optional(row, "last_sign_in_at"),
                List.of());
    }
}
