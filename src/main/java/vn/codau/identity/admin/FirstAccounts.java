package vn.codau.identity.admin;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.identity.account.Account;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.account.Passwords;
import vn.codau.identity.account.StoredAccounts;
import vn.codau.identity.grant.StoredGrants;
import vn.codau.shared.AccountId;
import vn.codau.shared.Grant;

/**
 * Makes accounts with known passwords, as a demo needs them; only in a portal that has no account yet. Nothing in the
 * product calls it.
 */
@Service
public class FirstAccounts {

    private final StoredAccounts accounts;
    private final StoredGrants grants;
    private final Passwords passwords;
    private final Clock clock;

    FirstAccounts(StoredAccounts accounts, StoredGrants grants, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** An account to be made. */
    public record FirstAccount(AccountDetails details, String password, List<Grant> grants) {}

    /**
     * Makes them all, in this order.
     *
     * @throws IllegalStateException if there is any account
     */
    @Transactional
    public List<AccountId> create(List<FirstAccount> wanted) {
        if (accounts.count() > 0) {
            throw new IllegalStateException("There are accounts already");
        }
        return wanted.stream().map(this::create).toList();
    }

    private AccountId create(FirstAccount wanted) {
        var account = new Account(wanted.details(), clock.instant());
        account.protectWith(passwords.hash(wanted.password()));
        accounts.saveAndFlush(account);
        wanted.grants().forEach(grant -> grants.add(account.id(), grant, clock.instant()));
        return account.id();
    }
}
