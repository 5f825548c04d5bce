package vn.codau.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.identity.People;
import vn.codau.identity.People.Person;
import vn.codau.identity.admin.Accounts;
import vn.codau.shared.Role;
import vn.codau.support.BrowserTest;

/** What a person sees of signing in, of roles and of their end, in a real browser. */
class SignedInBrowserTests extends BrowserTest {

    private static final Look DESK = new Look(1440, "vi", "light");
    private static final String NEW_PASSWORD = "nghìn năm bia miệng vẫn còn trơ trơ";

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void signsInByTheKeyboardAlone() {
        var person = people.newPerson(Role.BOARD);
        var page = open("login", DESK);
        page.waitForFunction("document.activeElement.id === 'sign-in-username'");
        page.keyboard().type(person.userName());
        page.keyboard().press("Tab");
        page.keyboard().type(People.PASSWORD);
        page.keyboard().press("Enter");
        heading(page, "Việc của tôi").waitFor();
    }

    @Test
    void keepsTheTypedNameWhenThePasswordIsWrong() {
        var person = people.newPerson(Role.BOARD);
        var page = open("login", DESK);
        signIn(page, person, "sai mật khẩu rồi");
        page.locator(".form-refusal").waitFor();
        assertThat(page.locator("#sign-in-username").inputValue()).isEqualTo(person.userName());
        database.sql("delete from sign_in_failure").update();
    }

    @Test
    void authorityFollowsTheActingRole() {
        var person = people.newPerson(Role.STANDING_BODY, Role.BOARD);
        var page = openAs(person.userName(), "units", DESK);
        page.getByRole(AriaRole.BUTTON, named("Thêm đơn vị")).waitFor();
        assertThat(menu(page)).contains("Tài khoản", "Nhật ký thao tác");
        var stale = page.context().newPage();
        show(stale, "accounts");
        stale.getByRole(AriaRole.BUTTON, named("Tạo tài khoản")).waitFor();

        page.locator(".account vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText("Hội đồng"))
                .click();
        page.waitForURL(address(""));
        page.waitForFunction("document.querySelector('.side-menu')?.textContent.includes('Tài khoản') === false");

        assertThat(menu(page)).doesNotContain("Tài khoản", "Nhật ký thao tác");
        show(page, "accounts");
        heading(page, "Vai trò hiện tại không mở được trang này").waitFor();
        stale.getByRole(AriaRole.BUTTON, named("Tạo tài khoản")).click();
        stale.getByLabel("Tên đăng nhập").first().fill("x-" + person.userName().substring(0, 12));
        stale.getByLabel("Họ và tên").first().fill("Nguyễn Thị Thử");
        stale.locator("vaadin-dialog vaadin-button").last().click();
        stale.locator("vaadin-notification-card").first().waitFor();
        assertThat(database.sql("select count(*) from account where full_name = 'Nguyễn Thị Thử'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aDisabledAccountIsOutAtItsNextClick() {
        var person = people.newPerson(Role.BOARD);
        var page = openAs(person.userName(), "", DESK);
        people.signIn(people.newPerson(Role.ADMINISTRATOR));
        accounts.disable(person.id());

        page.locator("vaadin-side-nav-item").nth(1).click();

        page.locator("#sign-in-username, .v-system-error").first().waitFor();
        show(page, "seasons");
        page.locator("#sign-in-username").waitFor();
    }

    @Test
    void anExpiredSessionSaysSoAndLeadsToTheSignInPage() {
        var person = people.newPerson(Role.BOARD);
        var page = openAs(person.userName(), "", DESK);
        database.sql("delete from session_record where account = :id")
                .param("id", person.id().value())
                .update();

        page.locator("vaadin-side-nav-item").nth(1).click();

        page.locator("#sign-in-username, .v-system-error").first().waitFor();
        picture(page, "session-expired");
    }

    @Test
    void aLinkForANewPasswordWorksOnce() {
        var person = people.newPerson(Role.BOARD);
        people.signIn(people.newPerson(Role.ADMINISTRATOR));
        var path =
                URI.create(accounts.resetPassword(person.id()).url()).getPath().substring(1);

        var page = open(path, DESK);
        var fields = page.locator("vaadin-password-field input");
        fields.nth(0).fill(NEW_PASSWORD);
        fields.nth(1).fill(NEW_PASSWORD);
        page.locator("main vaadin-button").last().click();
        page.locator("main a[href=login]").waitFor();

        page = open(path, DESK);
        assertThat(page.locator("vaadin-password-field").count()).isZero();
        picture(page, "link-over");
        page = open("login", DESK);
        signIn(page, person, NEW_PASSWORD);
        heading(page, "Việc của tôi").waitFor();
    }

    private static void signIn(Page page, Person person, String password) {
        page.locator("#sign-in-username").fill(person.userName());
        page.locator("#sign-in-password").fill(password);
        page.keyboard().press("Enter");
    }

    private static List<String> menu(Page page) {
        return page.locator("vaadin-side-nav-item").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    private static Locator heading(Page page, String text) {
        return page.locator("h1").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
