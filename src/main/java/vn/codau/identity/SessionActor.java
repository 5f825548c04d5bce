package vn.codau.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotSignedIn;

/** Who acts, by the session of the request and by what the database says now: one query by primary key. */
@Component
class SessionActor implements CurrentActor {

    private final Sessions sessions;

    SessionActor(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Actor get() {
        return sessions.inForce(signedIn().session())
                .map(Sessions.InForce::actor)
                .orElseThrow(NotSignedIn::new);
    }

    /**
     * The session of the request, which may be over.
     *
     * @throws NotSignedIn if there is none
     */
    static SignedIn signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(SessionActor::signedIn)
                .orElseThrow(NotSignedIn::new);
    }

    static Optional<SignedIn> signedIn(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }
}
