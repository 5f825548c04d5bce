package vn.codau.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.codau.identity.People;

/** A test that looks at the portal through a real browser, Chromium, and keeps pictures in {@code target/screenshots}. */
@PortalTest
@TestPropertySource(properties = "codau.jobs.threads=1")
@Import(People.class)
@SuppressWarnings("NullAway.Init") // JUnit and Spring set the fields before each test.
public abstract class BrowserTest {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable");
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    // Every season that other tests made is a choice in the header; a few stand for all, or the check takes minutes.
    private static final String FEW_SEASONS = """
            () => {
              const rest = [...document.querySelectorAll('.season-name vaadin-select-list-box > :nth-child(n+5)')];
              window.setAside = rest.map(choice => [choice.parentNode, choice]);
              rest.forEach(choice => choice.remove());
            }""";
    private static final String ALL_SEASONS =
            "() => window.setAside.forEach(([list, choice]) => list.appendChild(choice))";

    private static Playwright playwright;
    private static Browser browser;
    private static BrowserContext visit;

    @LocalServerPort
    private int port;

    /** How a page is looked at. */
    public record Look(int width, String language, String scheme) {
        @Override
        public String toString() {
            return width + "-" + language + "-" + scheme;
        }
    }

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(SWITCHES));
        // One for all visitors of a class: it keeps the portal's scripts, which take longer to load than most tests.
        visit = browser.newContext();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void endVisit() {
        visit.setOffline(false);
        List.copyOf(visit.pages()).forEach(Page::close);
        visit.clearCookies();
    }

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Tests of the screens need Chromium or Chrome on PATH: install the package chromium"
                                + " (Debian, Ubuntu: apt-get install chromium)"));
    }

    /** A fresh visitor's first page, looked at like that. */
    protected final Page open(String path, Look look) {
        return open(path, look, "");
    }

    /** The first page of somebody who has just signed in, with the password of {@code People}. */
    protected final Page openAs(String userName, String path, Look look) {
        var signedIn = new HttpVisit(port);
        var answer = signedIn.signIn(userName, People.PASSWORD);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/");
        return open(path, look, signedIn.cookie());
    }

    private Page open(String path, Look look, String session) {
        endVisit();
        var height = look.width() < 500 ? 844 : 900;
        visit.addCookies(List.of(
                new Cookie("codau-lang", look.language()).setUrl(address("")),
                new Cookie("codau-scheme", look.scheme()).setUrl(address(""))));
        if (!session.isEmpty()) {
            var value = session.substring(session.indexOf('=') + 1);
            visit.addCookies(List.of(new Cookie("JSESSIONID", value).setUrl(address(""))));
        }
        var page = visit.newPage();
        page.setViewportSize(look.width(), height);
        show(page, path);
        return page;
    }

    /** Goes to another screen. */
    protected final void show(Page page, String path) {
        page.navigate(address(path));
        page.waitForSelector("h1");
    }

    /** The full address of a route. */
    protected final String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    /** Keeps a picture of the page. */
    protected static void picture(Page page, String name) {
        page.waitForFunction("document.fonts.status === 'loaded'");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** Fails on what keeps people with a disability from using the page. */
    protected static void expectAccessible(Page page) {
        page.evaluate(FEW_SEASONS);
        var grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(BrowserTest::describe)
                        .toList();
        page.evaluate(ALL_SEASONS);
        assertThat(grave).isEmpty();
    }

    /** Fails if the page is wider than the window. */
    protected static void expectNoSidewaysScrolling(Page page) {
        var tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(tooWide).isEqualTo(0);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
