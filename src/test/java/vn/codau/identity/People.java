package vn.codau.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.codau.identity.account.Account;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.account.Passwords;
import vn.codau.identity.account.StoredAccounts;
import vn.codau.identity.grant.StoredGrants;
import vn.codau.identity.session.SessionActor;
import vn.codau.identity.session.SignInDetails;
import vn.codau.identity.signin.SignInRecorder;
import vn.codau.shared.AccountId;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Makes accounts for tests, each with a name of its own and the same good password, and signs them in on this thread. */
@TestComponent
public class People {

    public static final String PASSWORD = "trăm năm bia đá thì mòn";

    private final StoredAccounts accounts;
    private final StoredGrants grants;
    private final String hash;
    private final SignInRecorder recorder;

    People(StoredAccounts accounts, StoredGrants grants, Passwords passwords, SignInRecorder recorder) {
        this.accounts = accounts;
        this.grants = grants;
        this.hash = passwords.hash(PASSWORD);
        this.recorder = recorder;
    }

    public record Person(AccountId id, String userName) {}

    public Person newPerson(Role... roles) {
        return newPerson(Stream.of(roles)
                .map(role -> new Grant(role, new Scope.Province()))
                .toList());
    }

    /** Somebody who holds these roles, and acts as the first of them. */
    public Person newPerson(List<Grant> held) {
        var userName = "p-" + UUID.randomUUID();
        var account = new Account(
                new AccountDetails(userName, userName + "@example.vn", "Nguyễn Văn Đức " + userName), Instant.EPOCH);
        account.protectWith(hash);
        accounts.saveAndFlush(account);
        var at = Instant.EPOCH;
        for (var grant : held) {
            grants.add(account.id(), grant, at);
            at = at.plusSeconds(1);
        }
        return new Person(account.id(), userName);
    }

    /** Signs in on this thread; the session that was started. */
    public UUID signIn(Person person) {
        var candidate = recorder.candidate(person.userName()).orElseThrow();
        recorder.start(candidate, new SignInDetails(new MockHttpServletRequest()));
        return SessionActor.signedIn().session();
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
