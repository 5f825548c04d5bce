package vn.codau.identity.grant;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.codau.shared.AccountId;
import vn.codau.shared.Role;

/** The roles that accounts hold, as they are given and taken away; whoever only reads them asks {@link StoredGrants}. */
interface AccountRoles extends Repository<AccountRole, GrantId> {

    Optional<AccountRole> findById(GrantId id);

    boolean existsByAccountAndRoleAndScope(AccountId account, Role role, String scope);

    AccountRole saveAndFlush(AccountRole role);

    void delete(AccountRole role);

    void flush();
}
