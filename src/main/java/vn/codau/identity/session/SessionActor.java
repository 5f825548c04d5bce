package vn.codau.identity.session;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotSignedIn;

/**
 * Who acts, by the session of the request and by what the database says now: one query by primary key, and one only in a
 * transaction, which has one actor from its beginning to its end.
 */
@Component
public class SessionActor implements CurrentActor {

    private final Sessions sessions;

    SessionActor(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Actor get() {
        var principal = principal();
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return inForce(principal);
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Known(var of, var actor)
                && of.equals(principal)) {
            return actor;
        }
        var actor = inForce(principal);
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, new Known(principal, actor));
        TransactionSynchronizationManager.registerSynchronization(new Forgetting(this));
        return actor;
    }

    /** The session, or the role in which somebody's work goes on without one. */
    private static Object principal() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Deputed deputed
                ? deputed
                : signedIn().session();
    }

    private Actor inForce(Object principal) {
        var actor = principal instanceof Deputed(var account, var role)
                ? sessions.holder(account, role)
                : sessions.inForce((UUID) principal).map(Sessions.InForce::actor);
        return actor.orElseThrow(NotSignedIn::new);
    }

    /** Who acts in the present transaction. */
    private record Known(Object principal, Actor actor) {}

    /** Lets the next transaction ask anew, and one within this one too. */
    private record Forgetting(SessionActor of) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(of);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(of);
        }
    }

    /**
     * The session of the request, which may be over.
     *
     * @throws NotSignedIn if there is none
     */
    public static SignedIn signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(SessionActor::signedIn)
                .orElseThrow(NotSignedIn::new);
    }

    public static Optional<SignedIn> signedIn(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }
}
