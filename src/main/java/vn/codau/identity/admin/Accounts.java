package vn.codau.identity.admin;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.identity.IdentityCommand;
import vn.codau.identity.account.Account;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.account.IdentityProblem;
import vn.codau.identity.account.NewLink;
import vn.codau.identity.account.OneTimeLinks;
import vn.codau.identity.account.StoredAccounts;
import vn.codau.identity.grant.GrantId;
import vn.codau.identity.grant.GrantWriter;
import vn.codau.identity.grant.ManagedAccounts;
import vn.codau.identity.session.Sessions;
import vn.codau.shared.AccountId;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Stale;

/** Manages the accounts of others. */
@Service
@Transactional
public class Accounts {

    private final CurrentActor actor;
    private final StoredAccounts accounts;
    private final ManagedAccounts managed;
    private final GrantWriter granting;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            CurrentActor actor,
            StoredAccounts accounts,
            ManagedAccounts managed,
            GrantWriter granting,
            Sessions sessions,
            OneTimeLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actor = actor;
        this.accounts = accounts;
        this.managed = managed;
        this.granting = granting;
        this.sessions = sessions;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** A new account and the link with which the person sets a password. */
    public record Created(AccountId id, NewLink link) {}

    /** Makes an account without a role and without a password. */
    public Created create(AccountDetails details) {
        actor.get().require(IdentityCommand.CREATE_ACCOUNT);
        requireFree(details, Optional.empty());
        var account = save(new Account(details, clock.instant()));
        var link = links.forPassword(account.id());
        done(IdentityCommand.CREATE_ACCOUNT, account, Optional.empty(), Optional.of(details.text()));
        return new Created(account.id(), link);
    }

    /**
     * Changes how an account is called.
     *
     * @param version of the account as it was read
     */
    public void change(AccountId id, long version, AccountDetails details) {
        var account = managed.find(IdentityCommand.CHANGE_ACCOUNT, id);
        var before = account.details();
        requireFree(details, Optional.of(before));
        var subject = account.subject();
        account.rename(details, version);
        save(account);
        events.publishEvent(CommandDone.of(
                IdentityCommand.CHANGE_ACCOUNT, subject, Optional.of(before.text()), Optional.of(details.text())));
    }

    /** Keeps the person out from their next action on, and withdraws their links. */
    public void disable(AccountId id) {
        var account = managed.findAnother(IdentityCommand.DISABLE_ACCOUNT, id);
        managed.requireAnotherAdministrator(id);
        account.disable();
        save(account);
        sessions.endAll(id);
        links.withdrawForPassword(id);
        done(IdentityCommand.DISABLE_ACCOUNT, account, Optional.of("ENABLED"), Optional.of("DISABLED"));
    }

    /** Lets the person sign in again. */
    public void enable(AccountId id) {
        var account = managed.findAnother(IdentityCommand.ENABLE_ACCOUNT, id);
        account.enable();
        save(account);
        done(IdentityCommand.ENABLE_ACCOUNT, account, Optional.of("DISABLED"), Optional.of("ENABLED"));
    }

    /** A link with which the person sets a new password; the old one works until then. */
    public NewLink resetPassword(AccountId id) {
        var account = managed.find(IdentityCommand.RESET_PASSWORD, id);
        if (!account.isEnabled()) {
            throw new IdentityProblem("alreadyDisabled");
        }
        var link = links.forPassword(id);
        done(IdentityCommand.RESET_PASSWORD, account, Optional.empty(), Optional.empty());
        return link;
    }

    /** Gives the account a role, or one that it holds for other criteria than so far, from the person's next action on. */
    public void grant(AccountId id, Grant grant) {
        granting.grant(id, grant);
    }

    /** Takes a role away, from the person's next action on. */
    public void revoke(AccountId id, GrantId held) {
        granting.revoke(id, held);
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
