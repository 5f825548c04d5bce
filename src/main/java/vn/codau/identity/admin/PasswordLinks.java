package vn.codau.identity.admin;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.identity.IdentityCommand;
import vn.codau.identity.account.Account;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.account.IdentityProblem;
import vn.codau.identity.account.OneTimeLinks;
import vn.codau.identity.account.Passwords;
import vn.codau.identity.account.StoredAccounts;
import vn.codau.identity.grant.StoredGrants;
import vn.codau.identity.session.Sessions;
import vn.codau.shared.AccountId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** What somebody who is not signed in may do with a one-time link: the link stands for the permission. */
@Service
public class PasswordLinks {

    private final OneTimeLinks links;
    private final StoredAccounts accounts;
    private final StoredGrants grants;
    private final Sessions sessions;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordLinks(
            OneTimeLinks links,
            StoredAccounts accounts,
            StoredGrants grants,
            Sessions sessions,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** What a link opens. */
    public sealed interface Door {

        /** The portal has no account yet and asks for its first administrator. */
        record FirstAdministrator() implements Door {}

        /** This account asks for a new password. */
        record NewPassword(String userName) implements Door {}

        /**
         * The link was used, has expired or never was.
         *
         * @param byRestart whether the portal, which has no account yet, makes a new one when it starts
         */
        record Closed(boolean byRestart) implements Door {}
    }

    /** What the link with that token opens. */
    @Transactional(readOnly = true)
    public Door door(String token) {
        return links.find(token).map(this::opened).orElseGet(this::closed);
    }

    private Door opened(OneTimeLinks.Link link) {
        return switch (link.purpose()) {
            case FIRST_ADMINISTRATOR -> accounts.count() == 0 ? new Door.FirstAdministrator() : closed();
            case PASSWORD_RESET -> new Door.NewPassword(ownerOf(link).details().userName());
        };
    }

    private Door closed() {
        return new Door.Closed(accounts.count() == 0);
    }

    private Account ownerOf(OneTimeLinks.Link link) {
        return accounts.findById(link.account().map(AccountId::value).orElseThrow())
                .orElseThrow();
    }

    /** Sets the password of the account for which the link was made and ends its sessions. */
    @Transactional
    public void setPassword(String token, String password) {
        var account = ownerOf(links.use(token, OneTimeLinks.Purpose.PASSWORD_RESET));
        account.protectWith(passwords.checkedHash(password, account.details().userName()));
        sessions.endAll(account.id());
        events.publishEvent(CommandDone.of(
                IdentityCommand.CHANGE_OWN_PASSWORD, account.subject(), Optional.empty(), Optional.of("BY_LINK")));
    }

    /** Makes the portal's first account, an administrator. */
    @Transactional
    public void createFirstAdministrator(String token, AccountDetails details, String password) {
        links.use(token, OneTimeLinks.Purpose.FIRST_ADMINISTRATOR);
        if (accounts.count() > 0) {
            throw new IdentityProblem("linkOver");
        }
        var account = new Account(details, clock.instant());
        account.protectWith(passwords.checkedHash(password, details.userName()));
        accounts.saveAndFlush(account);
        grants.add(account.id(), new Grant(Role.ADMINISTRATOR, new Scope.Province()), clock.instant());
        events.publishEvent(CommandDone.of(
                IdentityCommand.CREATE_ACCOUNT,
                account.subject(),
                Optional.empty(),
                Optional.of("FIRST_ADMINISTRATOR")));
    }
}
