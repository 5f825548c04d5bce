package vn.codau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.codau.support.BrowserTest;
import vn.codau.support.TestDatabase;

/** A portal that starts without any account: the link in its log makes the first administrator, once. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorBrowserTests extends BrowserTest {

    private static final Look DESK = new Look(1440, "vi", "light");
    private static final Pattern LINK = Pattern.compile("No account yet\\..*: http://[^/]+/(link/[^\\s\"]+)");
    private static final String PASSWORD = "đi một ngày đàng học một sàng khôn";

    @Autowired
    private ConfigurableApplicationContext portal;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void takeAllAccountsAway() {
        asOwner("create table account_aside as select * from account", "delete from account");
    }

    @AfterEach
    void bringThemBack() {
        asOwner("insert into account select * from account_aside", "drop table account_aside");
        database.sql("delete from one_time_link where account is null").update();
    }

    @Test
    void theLinkInTheLogMakesTheFirstAdministratorOnce(CapturedOutput log) {
        start();
        var withdrawn = links(log).getLast();
        start();
        var link = links(log).getLast();
        assertThat(over(withdrawn)).contains("Hãy khởi động lại cổng");
        assertThat(over("link/khong-phai-lien-ket")).contains("Hãy khởi động lại cổng");

        var name = "admin-" + UUID.randomUUID();
        var page = open(link, DESK);
        fill(page, name, "ngắn quá", "ngắn quá");
        page.locator("vaadin-notification-card")
                .filter(new Locator.FilterOptions().setHasText("ít nhất 12 ký tự"))
                .waitFor();
        fill(page, name, PASSWORD, PASSWORD + "!");
        page.locator("vaadin-password-field[invalid]").waitFor();
        assertThat(page.locator("vaadin-text-field input").first().inputValue()).isEqualTo("Trần Thị Quản Trị");
        fill(page, name, PASSWORD, PASSWORD);
        page.locator("main a[href=login]").click();
        page.locator("#sign-in-username").fill(name);
        page.locator("#sign-in-password").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.locator("vaadin-side-nav-item[path=accounts]").waitFor();

        assertThat(over(link)).contains("đã được dùng");
        start();
        assertThat(links(log).getLast()).isEqualTo(link);
    }

    @Test
    void theLinkEndsAfterADay(CapturedOutput log) {
        start();
        assertThat(database.sql(
                                "update one_time_link set expires_at = expires_at - interval 1 day where account is null")
                        .update())
                .isOne();
        assertThat(over(links(log).getLast())).contains("Hãy khởi động lại cổng");
    }

    /** What the portal does when it has started, which it has long since in these tests. */
    private void start() {
        portal.publishEvent(
                new ApplicationReadyEvent(new SpringApplication(), new String[0], portal, Duration.ofSeconds(1)));
    }

    private static List<String> links(CapturedOutput log) {
        return LINK.matcher(log.getAll()).results().map(found -> found.group(1)).toList();
    }

    private String over(String link) {
        var page = open(link, DESK);
        assertThat(page.locator("main input").count()).isZero();
        return page.locator(".empty-state").textContent();
    }

    private static void fill(Page page, String name, String password, String again) {
        page.locator("vaadin-text-field input").nth(0).fill("Trần Thị Quản Trị");
        page.locator("vaadin-text-field input").nth(1).fill(name);
        page.locator("vaadin-password-field input").nth(0).fill(password);
        page.locator("vaadin-password-field input").nth(1).fill(again);
        page.locator("main vaadin-button").last().click();
    }

    /** Without heeding what refers to an account, which stays as it is. */
    private static void asOwner(String... statements) {
        var settings = TestDatabase.database().settings();
        var owner = JdbcClient.create(new DriverManagerDataSource(
                settings.get("CODAU_DB_URL") + "?sessionVariables=foreign_key_checks=0",
                String.valueOf(settings.get("CODAU_DB_OWNER")),
                String.valueOf(settings.get("CODAU_DB_OWNER_PASSWORD"))));
        Stream.of(statements).forEach(statement -> owner.sql(statement).update());
    }
}
