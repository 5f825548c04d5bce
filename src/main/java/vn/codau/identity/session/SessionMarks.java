package vn.codau.identity.session;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.codau.identity.grant.GrantId;
import vn.codau.shared.AccountId;
import vn.codau.shared.ActingLater;
import vn.codau.shared.NotSignedIn;

/** Marks who acts by account and role, so that work goes on for them without their session, as far as both are in force. */
@Component
class SessionMarks implements ActingLater {

    private final Sessions sessions;

    SessionMarks(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String mark() {
        var session = sessions.inForce(SessionActor.signedIn().session()).orElseThrow(NotSignedIn::new);
        return session.actor().account() + "/" + session.acting().value();
    }

    @Override
    public <T> T as(String mark, Supplier<T> work) {
        var slash = mark.indexOf('/');
        var deputed = new Deputed(
                new AccountId(UUID.fromString(mark.substring(0, slash))),
                new GrantId(UUID.fromString(mark.substring(slash + 1))));
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(deputed, null, List.of()));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
