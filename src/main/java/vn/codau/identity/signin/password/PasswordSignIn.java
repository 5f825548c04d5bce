package vn.codau.identity.signin.password;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.account.Passwords;
import vn.codau.identity.session.SignInDetails;
import vn.codau.identity.signin.SignInRecorder;
import vn.codau.identity.signin.SignInRefusal;

/**
 * Signs in by user name or e-mail address and password. An unknown name, a wrong password and a disabled account take the
 * same work and get the same answer.
 */
@Component
public class PasswordSignIn implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordSignIn.class);

    private final SignInRecorder recorder;
    private final Passwords passwords;
    private final Throttle throttle;

    PasswordSignIn(SignInRecorder recorder, Passwords passwords, Throttle throttle) {
        this.recorder = recorder;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return decided(attempt);
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.error("nobody could be signed in", unavailable);
            throw SignInRefusal.busy();
        }
    }

    private Authentication decided(Authentication attempt) {
        if (!(attempt.getDetails() instanceof SignInDetails details)) {
            throw new IllegalStateException("Signing in needs a request");
        }
        var name = AccountDetails.comparable(attempt.getName());
        var address = details.getRemoteAddress();
        var wait = throttle.admit(name, address);
        if (wait.isPositive()) {
            throw SignInRefusal.tooMany(wait);
        }
        var account = recorder.candidate(name);
        var password = String.valueOf(attempt.getCredentials());
        if (!passwords.matches(password, account.flatMap(SignInRecorder.Candidate::password))
                || !account.map(SignInRecorder.Candidate::enabled).orElse(false)) {
            recorder.refused(account);
            throw SignInRefusal.wrong();
        }
        return signIn(account, name, details);
    }

    private Authentication signIn(Optional<SignInRecorder.Candidate> account, String name, SignInDetails details) {
        throttle.forgive(name, details.getRemoteAddress());
        return recorder.start(account.orElseThrow(), details);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
