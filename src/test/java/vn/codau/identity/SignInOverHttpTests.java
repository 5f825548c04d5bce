package vn.codau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.identity.People.Person;
import vn.codau.identity.admin.AccountQueries;
import vn.codau.identity.admin.Accounts;
import vn.codau.shared.Role;
import vn.codau.support.HttpVisit;
import vn.codau.support.PortalTest;
import vn.codau.support.TestDatabase;
import vn.codau.support.ViewVisit;

@PortalTest
@Import(People.class)
class SignInOverHttpTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountQueries queries;

    @Autowired
    private JdbcClient database;

    private HttpVisit browser = new HttpVisit(0);

    @BeforeEach
    void open() {
        browser = new HttpVisit(port);
        // All tests come from one address, which must not be slowed down for what another test tried.
        database.sql("delete from sign_in_failure").update();
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accounts", "/account", "/no-such-page", "/actuator/env"})
    void strangersAreSentToTheSignInPage(String path) {
        var response = browser.get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).isEqualTo("/login");
    }

    @Test
    void showsTheSignInPageToStrangers() {
        var page = browser.get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(browser.get("/styles/identity.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void signsInByNameOrAddressWithANewSession() {
        var person = people.newPerson(Role.BOARD);
        browser.get("/login");
        var before = browser.cookie();

        assertThat(location(browser.signIn(person.userName(), People.PASSWORD))).isEqualTo("/");

        assertThat(browser.cookie()).isNotEqualTo(before);
        assertThat(seesOwnAccount()).isTrue();
        var thief = new HttpVisit(port);
        thief.use(before);
        assertThat(thief.get("/account").statusCode()).isEqualTo(302);
        var other = new HttpVisit(port);
        assertThat(location(other.signIn(
                        " " + person.userName().toUpperCase(Locale.ROOT) + "@Example.VN ", People.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void unknownNamesAndDisabledAccountsGetTheAnswerOfAWrongPassword() {
        var person = people.newPerson(Role.BOARD);
        var disabled = people.newPerson(Role.BOARD);
        asAdministrator(() -> accounts.disable(disabled.id()));

        var wrong = browser.signIn(person.userName(), "sai mật khẩu rồi");
        var unknown = browser.signIn("no-such-" + UUID.randomUUID(), "sai mật khẩu rồi");
        var shut = browser.signIn(disabled.userName(), People.PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(302);
        assertThat(location(wrong)).isEqualTo("/login?error");
        assertThat(answer(unknown)).isEqualTo(answer(wrong));
        assertThat(answer(shut)).isEqualTo(answer(wrong));
    }

    @Test
    void slowsGuessingDownForKnownAndUnknownNamesAlike() {
        var person = people.newPerson(Role.BOARD);
        for (var name : new String[] {person.userName(), "no-such-" + UUID.randomUUID()}) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(location(browser.signIn(name, "sai mật khẩu rồi"))).isEqualTo("/login?error");
            }
            assertThat(location(browser.signIn(name, People.PASSWORD))).startsWith("/login?wait=");
        }
        assertThat(location(browser.signIn(people.newPerson(Role.BOARD).userName(), People.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void ignoresWhatASenderSaysOfItsAddress() {
        var person = people.newPerson(Role.BOARD);
        browser.claimAddress("203.0.113.9");
        assertThat(location(browser.signIn(person.userName(), People.PASSWORD))).isEqualTo("/");
        assertThat(database.sql("select address from session_record where account = :account")
                        .param("account", person.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void signsInOnlyWithTheTokenOfThePage() {
        var person = people.newPerson(Role.BOARD);
        browser.get("/login");

        var response = browser.post("/login", Map.of("username", person.userName(), "password", People.PASSWORD));

        assertThat(location(response)).isEqualTo("/login?stale");
        assertThat(seesOwnAccount()).isFalse();
        assertThat(ViewVisit.open(browser, "login", "stale").answer())
                .contains("Trang đăng nhập đã mở quá lâu", person.userName());
    }

    /** As when the database keeps the sign-in waiting for too long, or is gone. */
    @Test
    void aDatabaseThatDoesNotAnswerIsSaidOnThePage() {
        var person = people.newPerson(Role.BOARD);
        var owner = JdbcClient.create(TestDatabase.owner());
        owner.sql("rename table session_record to session_record_away").update();
        try {
            assertThat(location(browser.signIn(person.userName(), People.PASSWORD)))
                    .isEqualTo("/login?busy");
        } finally {
            owner.sql("rename table session_record_away to session_record").update();
        }
        assertThat(ViewVisit.open(browser, "login", "busy").answer()).contains("Máy chủ đang bận", person.userName());
        assertThat(location(browser.signIn(person.userName(), People.PASSWORD))).isEqualTo("/");
    }

    @Test
    void whoIsSignedInFindsNoSignInPage() {
        signedIn(Role.BOARD);

        for (var query : new String[] {"", "continue", "stale"}) {
            assertThat(ViewVisit.open(browser, "login", query).answer())
                    .contains("Việc của tôi")
                    .doesNotContain("sign-in-username");
        }
        assertThat(location(browser.post("/login", Map.of("username", "x", "password", "x"))))
                .isEqualTo("/login?stale");
        assertThat(seesOwnAccount()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-co", "sign-in", "units/x/y"})
    void anAddressThatLeadsNowhereIsSaidInThePortal(String address) {
        signedIn(Role.BOARD);

        assertThat(browser.get("/" + address).statusCode()).isEqualTo(200);
        assertThat(ViewVisit.open(browser, address).answer()).contains("Không có trang này", "Việc của tôi");
    }

    @Test
    void signingOutEndsTheSessionAndNeedsTheToken() {
        signedIn(Role.BOARD);
        var session = browser.cookie();
        assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(seesOwnAccount()).isTrue();

        var token = HttpVisit.token(browser.get("/account"));
        assertThat(browser.post("/logout", Map.of("_csrf", token)).statusCode()).isEqualTo(302);

        browser.use(session);
        assertThat(seesOwnAccount()).isFalse();
    }

    @Test
    void aDisabledAccountIsOutAtItsNextRequestAndStaysOut() {
        var person = signedIn(Role.BOARD);

        asAdministrator(() -> accounts.disable(person.id()));

        assertThat(seesOwnAccount()).isFalse();
        asAdministrator(() -> accounts.enable(person.id()));
        assertThat(seesOwnAccount()).isFalse();
    }

    @Test
    void aRevokedRoleIsGoneAtTheNextRequest() {
        var person = signedIn(Role.STANDING_BODY);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);

        asAdministrator(() -> accounts.revoke(
                person.id(),
                queries.account(person.id()).orElseThrow().grants().getFirst().id()));

        assertThat(location(browser.get("/accounts"))).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last_seen_at = last_seen_at - interval 31 minute",
                "started_at = started_at - interval 721 minute",
            })
    void sessionsEndWhenIdleAndInAnyCaseAfterAWorkingDay(String older) {
        var person = signedIn(Role.BOARD);
        assertThat(seesOwnAccount()).isTrue();

        database.sql("update session_record set " + older + " where account = :account")
                .param("account", person.id().value())
                .update();

        assertThat(seesOwnAccount()).isFalse();
    }

    @Test
    void anOpenTabKeepsNoSessionAlive() {
        var person = signedIn(Role.BOARD);
        database.sql(
                        "update session_record set last_seen_at = last_seen_at - interval 20 minute where account = :account")
                .param("account", person.id().value())
                .update();
        var before = lastSeen(person);

        browser.get("/?v-r=heartbeat");
        assertThat(lastSeen(person)).isEqualTo(before);

        browser.get("/account");
        assertThat(lastSeen(person)).isNotEqualTo(before);
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (var path : new String[] {"/login", "/account"}) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=31536000");
            assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
            assertThat(headers.allValues("Content-Security-Policy"))
                    .singleElement()
                    .satisfies(policy -> assertThat(policy)
                            .contains("object-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                            .doesNotContain("script-src 'self' 'unsafe-inline'", "http:", "*"));
        }
    }

    @Test
    void everyScriptInThePageCarriesItsOwnNumber() {
        var first = browser.get("/login");
        var second = browser.get("/login");

        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        var scripts = first.body().split("<script", -1);
        assertThat(scripts.length).isGreaterThan(1);
        for (int script = 1; script < scripts.length; script++) {
            var tag = scripts[script].substring(0, scripts[script].indexOf('>'));
            // One that comes from a file of the portal is allowed by where it comes from.
            assertThat(tag).containsAnyOf("nonce=\"" + nonce(first) + "\"", "src=\"components/");
        }
    }

    @Test
    void theCookieIsForThisSiteOverTlsAndNotForScripts() {
        var cookie = browser.get("/login").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("HttpOnly", "Secure", "SameSite=Lax");
    }

    private Person signedIn(Role role) {
        var person = people.newPerson(role);
        assertThat(location(browser.signIn(person.userName(), People.PASSWORD))).isEqualTo("/");
        return person;
    }

    private boolean seesOwnAccount() {
        return browser.get("/account").statusCode() == 200;
    }

    private void asAdministrator(Runnable act) {
        people.signIn(people.newPerson(Role.ADMINISTRATOR));
        act.run();
        People.signOut();
    }

    private String lastSeen(Person person) {
        return database.sql("select cast(last_seen_at as char) from session_record where account = :account")
                .param("account", person.id().value())
                .query(String.class)
                .single();
    }

    private static String nonce(HttpResponse<String> page) {
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        return policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    private static String answer(HttpResponse<String> response) {
        return response.statusCode() + location(response) + response.body();
    }
}
