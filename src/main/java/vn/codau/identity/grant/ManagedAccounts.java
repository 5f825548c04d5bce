package vn.codau.identity.grant;

import org.springframework.stereotype.Component;
import vn.codau.identity.account.Account;
import vn.codau.identity.account.IdentityProblem;
import vn.codau.identity.account.StoredAccounts;
import vn.codau.shared.AccountId;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;

/**
 * Says whose accounts the actor manages. Nobody disables or changes the roles of their own account, so that nobody locks
 * themselves out or gives themselves power; what belongs to administrators is changed by administrators only.
 */
@Component
public class ManagedAccounts {

    private final CurrentActor actor;
    private final StoredAccounts accounts;
    private final StoredGrants grants;

    ManagedAccounts(CurrentActor actor, StoredAccounts accounts, StoredGrants grants) {
        this.actor = actor;
        this.accounts = accounts;
        this.grants = grants;
    }

    /** The account, if the actor may give that command for it. */
    public Account find(Command command, AccountId id) {
        actor.get().require(command);
        var account = accounts.findById(id.value()).orElseThrow(() -> new IdentityProblem("noAccount"));
        grants.of(id).forEach(held -> requireManageable(command, held.grant().role()));
        return account;
    }

    /** The same, and not the actor's own. */
    public Account findAnother(Command command, AccountId id) {
        var account = find(command, id);
        if (actor.get().account().equals(id)) {
            throw new IdentityProblem("ownAccount");
        }
        return account;
    }

    void requireManageable(Command command, Role granted) {
        if (!manages(actor.get().role(), granted)) {
            throw new NotPermitted(command);
        }
    }

    /** Refuses to leave the portal without anybody who administers it. */
    public void requireAnotherAdministrator(AccountId id) {
        var holders = grants.lockedHoldersOf(Role.ADMINISTRATOR);
        if (holders.contains(id) && holders.stream().allMatch(id::equals)) {
            throw new IdentityProblem("lastAdministrator");
        }
    }

    /** Whether somebody who acts as the one may give and take the other. */
    public static boolean manages(Role acting, Role granted) {
        return switch (acting) {
            case ADMINISTRATOR -> true;
            case STANDING_BODY -> granted != Role.ADMINISTRATOR;
            default -> false;
        };
    }
}
