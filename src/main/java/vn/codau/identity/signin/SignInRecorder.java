package vn.codau.identity.signin;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.identity.IdentityCommand;
import vn.codau.identity.grant.StoredGrants;
import vn.codau.identity.session.Sessions;
import vn.codau.identity.session.SignInDetails;
import vn.codau.identity.session.SignedIn;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.CommandDone;

/** Writes down who signed in, who was refused and who left. */
@Component
public class SignInRecorder {

    private final JdbcClient database;
    private final Sessions sessions;
    private final StoredGrants grants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInRecorder(
            JdbcClient database,
            Sessions sessions,
            StoredGrants grants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /** The account with that user name or address. */
    @Transactional(readOnly = true)
    public Optional<Candidate> candidate(String name) {
        return database.sql("select id, user_name, password, enabled from account where user_name = :n or email = :n")
                .param("n", name)
                .query((row, number) -> new Candidate(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("user_name"),
                        Optional.ofNullable(row.getString("password")),
                        row.getBoolean("enabled")))
                .optional();
    }

    /**
     * Starts a session. The audit log is written as the person who has just signed in.
     *
     * @throws SignInRefusal if the account has no role to act as
     */
    @Transactional
    public Authentication start(Candidate account, SignInDetails details) {
        var acting = grants.first(account.id()).orElseThrow(SignInRefusal::noRole);
        var session = sessions.start(account.id(), acting.id(), details);
        database.sql("update account set last_sign_in_at = :now where id = :id")
                .param("now", Utc.of(clock.instant()))
                .param("id", account.id().value())
                .update();
        var signedIn = new SignedIn(session, account.id(), account.userName(), acting.id())
                .with(acting.grant().role());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        events.publishEvent(
                CommandDone.of(IdentityCommand.SIGN_IN, account.subject(), Optional.empty(), Optional.of("SIGNED_IN")));
        return signedIn;
    }

    /** A name that is nobody's is not written down: people type their password there. */
    @Transactional
    public void refused(Optional<Candidate> account) {
        var subject = account.map(Candidate::subject).orElse(AuditSubject.of("account", "?"));
        events.publishEvent(CommandDone.of(IdentityCommand.SIGN_IN, subject, Optional.empty(), Optional.of("REFUSED")));
    }

    /** Ends the session of somebody who leaves. */
    @Transactional
    public void left(SignedIn signedIn) {
        var subject = AuditSubject.of("account", signedIn.userName())
                .withId(signedIn.account().value());
        events.publishEvent(CommandDone.of(IdentityCommand.SIGN_OUT, subject, Optional.empty(), Optional.empty()));
        sessions.end(signedIn.session(), signedIn.account());
    }

    /** Somebody who may turn out to be who they say. */
    public record Candidate(AccountId id, String userName, Optional<String> password, boolean enabled) {

        AuditSubject subject() {
            return AuditSubject.of("account", userName).withId(id.value());
        }
    }
}
