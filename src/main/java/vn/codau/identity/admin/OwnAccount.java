package vn.codau.identity.admin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.identity.IdentityCommand;
import vn.codau.identity.account.Account;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.account.IdentityProblem;
import vn.codau.identity.account.Passwords;
import vn.codau.identity.account.StoredAccounts;
import vn.codau.identity.grant.GrantColumns;
import vn.codau.identity.grant.GrantId;
import vn.codau.identity.grant.HeldGrant;
import vn.codau.identity.grant.StoredGrants;
import vn.codau.identity.session.OwnSession;
import vn.codau.identity.session.SessionActor;
import vn.codau.identity.session.Sessions;
import vn.codau.identity.signin.password.Throttle;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;

/** What people do with their own account: their roles, their password, their sessions. */
@Service
@Transactional
public class OwnAccount {

    private final CurrentActor actor;
    private final StoredAccounts accounts;
    private final StoredGrants grants;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;

    OwnAccount(
            CurrentActor actor,
            StoredAccounts accounts,
            StoredGrants grants,
            Sessions sessions,
            Passwords passwords,
            Throttle throttle,
            ApplicationEventPublisher events) {
        this.actor = actor;
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
    }

    /** What the account is called. */
    @Transactional(readOnly = true)
    public AccountDetails details() {
        return account().details();
    }

    /** The roles that may be acted as. */
    @Transactional(readOnly = true)
    public List<HeldGrant> grants() {
        return grants.of(actor.get().account());
    }

    /** The role that is acted as. */
    @Transactional(readOnly = true)
    public HeldGrant acting() {
        var acting = actor.get().acting();
        return grants().stream()
                .filter(held -> held.grant().equals(acting))
                .findFirst()
                .orElseThrow();
    }

    /** Acts as another of one's own roles, from the next request on: whoever shows a screen loads it anew. */
    public void switchTo(GrantId grant) {
        actor.get().require(IdentityCommand.SWITCH_ROLE);
        var before = acting();
        var after = grants().stream()
                .filter(held -> held.id().equals(grant))
                .findFirst()
                .orElseThrow(() -> new IdentityProblem("notGranted"));
        sessions.switchTo(SessionActor.signedIn().session(), actor.get().account(), grant);
        done(
                IdentityCommand.SWITCH_ROLE,
                Optional.of(GrantColumns.text(before.grant())),
                Optional.of(GrantColumns.text(after.grant())));
    }

    /** Sets a new password for somebody who knows the old one, and ends all other sessions. */
    public void changePassword(String current, String wanted) {
        actor.get().require(IdentityCommand.CHANGE_OWN_PASSWORD);
        var account = account();
        var session = SessionActor.signedIn().session();
        var place = "session " + session;
        if (throttle.admit(account.subject().text(), place).isPositive()) {
            throw new IdentityProblem("tooManyPasswords");
        }
        if (!passwords.matches(current, account.password())) {
            throw new IdentityProblem("wrongPassword");
        }
        throttle.forgive(account.subject().text(), place);
        account.protectWith(passwords.checkedHash(wanted, account.details().userName()));
        sessions.endOthers(account.id(), session);
        done(IdentityCommand.CHANGE_OWN_PASSWORD, Optional.empty(), Optional.empty());
    }

    /** Where one is signed in. */
    @Transactional(readOnly = true)
    public List<OwnSession> sessions() {
        return sessions.of(actor.get().account(), SessionActor.signedIn().session());
    }

    /** Ends one of one's own sessions, from its next request on. */
    public void endSession(UUID session) {
        actor.get().require(IdentityCommand.END_OWN_SESSION);
        // Written first: whoever ends the present session is nobody afterwards.
        done(IdentityCommand.END_OWN_SESSION, Optional.of(session.toString()), Optional.empty());
        if (!sessions.end(session, actor.get().account())) {
            throw new IdentityProblem("noSession");
        }
    }

    private Account account() {
        return accounts.findById(actor.get().account().value()).orElseThrow();
    }

    private void done(Command command, Optional<String> before, Optional<String> after) {
        events.publishEvent(CommandDone.of(command, account().subject(), before, after));
    }
}
