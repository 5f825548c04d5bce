package vn.codau.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.codau.shared.AccountId;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Makes accounts for tests, each with a name of its own and the same good password, and signs them in on this thread. */
@TestComponent
class People {

    static final String PASSWORD = "trăm năm bia đá thì mòn";

    private final StoredAccounts accounts;
    private final StoredGrants grants;
    private final Passwords passwords;
    private final SignInRecorder recorder;

    People(StoredAccounts accounts, StoredGrants grants, Passwords passwords, SignInRecorder recorder) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.recorder = recorder;
    }

    record Person(AccountId id, String userName) {}

    Person newPerson(Role... roles) {
        var userName = "p-" + UUID.randomUUID();
        var account = new Account(
                new AccountDetails(userName, userName + "@example.vn", "Nguyễn Văn Đức " + userName), Instant.EPOCH);
        account.protectWith(passwords.hash(PASSWORD));
        accounts.saveAndFlush(account);
        List.of(roles).forEach(role -> grants.add(account.id(), new Grant(role, new Scope.Province()), Instant.EPOCH));
        return new Person(account.id(), userName);
    }

    /** Signs in on this thread; the session that was started. */
    UUID signIn(Person person) {
        var candidate = recorder.candidate(person.userName()).orElseThrow();
        recorder.start(candidate, new SignInDetails(new MockHttpServletRequest()));
        return SessionActor.signedIn().session();
    }

    static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
