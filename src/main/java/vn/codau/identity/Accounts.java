package vn.codau.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.AccountId;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.Stale;

/**
 * Manages the accounts of others. Nobody disables or changes the roles of their own account, so that nobody locks themselves
 * out or gives themselves power; what belongs to administrators is changed by administrators only.
 */
@Service
@Transactional
public class Accounts {

    private final CurrentActor actor;
    private final StoredAccounts accounts;
    private final StoredGrants grants;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            CurrentActor actor,
            StoredAccounts accounts,
            StoredGrants grants,
            Sessions sessions,
            OneTimeLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actor = actor;
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** A new account and the link with which the person sets a password. */
    public record Created(AccountId id, NewLink link) {}

    /** Makes an account without a role and without a password. */
    public Created create(AccountDetails details) {
        actor.get().require(Command.CREATE_ACCOUNT);
        requireFree(details, Optional.empty());
        var account = save(new Account(details, clock.instant()));
        var link = links.forPassword(account.id());
        done(Command.CREATE_ACCOUNT, account, Optional.empty(), Optional.of(details.text()));
        return new Created(account.id(), link);
    }

    /**
     * Changes how an account is called.
     *
     * @param version of the account as it was read
     */
    public void change(AccountId id, long version, AccountDetails details) {
        var account = managed(Command.CHANGE_ACCOUNT, id);
        var before = account.details();
        requireFree(details, Optional.of(before));
        var subject = account.subject();
        account.rename(details, version);
        save(account);
        events.publishEvent(CommandDone.of(
                Command.CHANGE_ACCOUNT, subject, Optional.of(before.text()), Optional.of(details.text())));
    }

    /** Keeps the person out from their next action on, and withdraws their links. */
    public void disable(AccountId id) {
        var account = managedOfAnother(Command.DISABLE_ACCOUNT, id);
        requireAnotherAdministrator(id);
        account.disable();
        save(account);
        sessions.endAll(id);
        links.withdrawForPassword(id);
        done(Command.DISABLE_ACCOUNT, account, Optional.of("ENABLED"), Optional.of("DISABLED"));
    }

    /** Lets the person sign in again. */
    public void enable(AccountId id) {
        var account = managedOfAnother(Command.ENABLE_ACCOUNT, id);
        account.enable();
        save(account);
        done(Command.ENABLE_ACCOUNT, account, Optional.of("DISABLED"), Optional.of("ENABLED"));
    }

    /** A link with which the person sets a new password; the old one works until then. */
    public NewLink resetPassword(AccountId id) {
        var account = managed(Command.RESET_PASSWORD, id);
        if (!account.isEnabled()) {
            throw new IdentityProblem("alreadyDisabled");
        }
        var link = links.forPassword(id);
        done(Command.RESET_PASSWORD, account, Optional.empty(), Optional.empty());
        return link;
    }

    /** Gives the account a role. */
    public void grant(AccountId id, Grant grant) {
        var account = managedOfAnother(Command.GRANT_ROLE, id);
        requireManageable(Command.GRANT_ROLE, grant.role());
        if (!grants.add(id, grant, clock.instant())) {
            throw new IdentityProblem("alreadyGranted");
        }
        done(Command.GRANT_ROLE, account, Optional.empty(), Optional.of(StoredGrants.text(grant)));
    }

    /** Takes a role away, from the person's next action on. */
    public void revoke(AccountId id, GrantId held) {
        var account = managedOfAnother(Command.REVOKE_ROLE, id);
        var grant = grants.of(id).stream()
                .filter(one -> one.id().equals(held))
                .findFirst()
                .map(HeldGrant::grant)
                .orElseThrow(() -> new IdentityProblem("notGranted"));
        requireManageable(Command.REVOKE_ROLE, grant.role());
        if (grant.role() == Role.ADMINISTRATOR) {
            requireAnotherAdministrator(id);
        }
        if (!grants.remove(id, held)) {
            throw new IdentityProblem("notGranted");
        }
        done(Command.REVOKE_ROLE, account, Optional.of(StoredGrants.text(grant)), Optional.empty());
    }

    /** Whether somebody who acts as the one may give and take the other. */
    static boolean manages(Role acting, Role granted) {
        return switch (acting) {
            case ADMINISTRATOR -> true;
            case STANDING_BODY -> granted != Role.ADMINISTRATOR;
            default -> false;
        };
    }

    private Account managed(Command command, AccountId id) {
        actor.get().require(command);
        var account = accounts.findById(id.value()).orElseThrow(() -> new IdentityProblem("noAccount"));
        grants.of(id).forEach(held -> requireManageable(command, held.grant().role()));
        return account;
    }

    private Account managedOfAnother(Command command, AccountId id) {
        var account = managed(command, id);
        if (actor.get().account().equals(id)) {
            throw new IdentityProblem("ownAccount");
        }
        return account;
    }

    private void requireManageable(Command command, Role granted) {
        if (!manages(actor.get().role(), granted)) {
            throw new NotPermitted(command);
        }
    }

    private void requireAnotherAdministrator(AccountId id) {
        var holders = grants.lockedHoldersOf(Role.ADMINISTRATOR);
        if (holders.contains(id) && holders.stream().allMatch(id::equals)) {
            throw new IdentityProblem("lastAdministrator");
        }
    }

    private void requireFree(AccountDetails details, Optional<AccountDetails> before) {
        var name = details.userName();
        if (before.filter(own -> own.userName().equals(name)).isEmpty() && accounts.existsByUserName(name)) {
            throw new IdentityProblem("userNameTaken", name);
        }
        var email = details.email();
        if (!email.isEmpty()
                && before.filter(own -> own.email().equals(email)).isEmpty()
                && accounts.existsByEmail(email)) {
            throw new IdentityProblem("emailTaken", email);
        }
    }

    private Account save(Account account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException atTheSameTime) {
            throw new IdentityProblem("taken");
        } catch (OptimisticLockingFailureException atTheSameTime) {
            throw new Stale();
        }
    }

    private void done(Command command, Account account, Optional<String> before, Optional<String> after) {
        events.publishEvent(CommandDone.of(command, account.subject(), before, after));
    }
}
