package vn.codau.criteria.ui.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.ActingAs;
import vn.codau.criteria.CriteriaFixture;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.shared.Phase;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;

/** A cluster head's day at the drawing board, with the keyboard. */
@Import({OpenDoors.class, ActingAs.class, CriteriaFixture.class})
class DesignerBrowserTests extends BrowserTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2090);
    private static final Look DESK = new Look(1440, "vi", "light");

    @Autowired
    private CriteriaFixture scene;

    @Autowired
    private CriteriaQueries queries;

    @BeforeEach
    void setTheScene() {
        // Far ahead and each time a year further, so that it is the season that runs whatever other tests have made.
        scene.set(YEARS.getAndIncrement());
        scene.schedule();
        scene.goTo(Phase.REGISTRATION);
    }

    static Stream<Look> looks() {
        return Stream.of(DESK, new Look(1024, "en", "dark"), new Look(390, "vi", "light"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyTabIsLegibleAndAccessible(Look look) {
        scene.publishSmallTable();
        var page = open("criteria/" + scene.code(), look);
        var tabs = page.locator(".criteria-tabs button");
        tabs.nth(3).waitFor();
        for (int i = 0; i < tabs.count(); i++) {
            tabs.nth(i).click();
            picture(page, "criteria-" + i + "-" + look);
            expectAccessible(page);
            expectNoSidewaysScrolling(page);
        }
    }

    @Test
    void drawsATableUpMovesItAboutAndPublishesIt() {
        var page = open("criteria/" + scene.code(), DESK);
        button(page, "Thêm nhóm").press("Enter");
        awaitNewForm(page);
        fill(page, "Mã", "I");
        fill(page, "Nội dung", "Phát triển kinh tế");
        button(page, "Thêm tiêu chí").press("Enter");
        leaf(page, "I.1", "Thu ngân sách", "60");
        button(page, "Thêm tiêu chí").press("Enter");
        leaf(page, "I.2", "Cải cách hành chính", "40");
        page.getByText("Điểm chuẩn 100 / 100").waitFor();

        picture(page, "criteria-drawn");
        page.locator(".draft-tree .node-code", new Page.LocatorOptions().setHasText("I.2"))
                .click();
        page.keyboard().press("Alt+ArrowUp");
        await().untilAsserted(
                        () -> assertThat(scene.draft().sections().getFirst().children())
                                .extracting(DraftNode::code)
                                .containsExactly("I.2", "I.1"));

        button(page, "Ban hành…").press("Enter");
        page.getByLabel("Tôi đã xem các điểm cần lưu ý và vẫn ban hành").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Ban hành").setExact(true))
                .press("Enter");
        page.getByText("Đã ban hành bản số 1").waitFor();
        assertThat(queries.published(scene.cluster()).orElseThrow().criteria().leaves())
                .extracting(leaf -> leaf.code())
                .containsExactly("I.2", "I.1");
    }

    /** The form of what was just added stands there when its code is empty. */
    private static void awaitNewForm(Page page) {
        PlaywrightAssertions.assertThat(
                        page.locator(".designer-form").getByLabel("Mã", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue("");
    }

    private static void leaf(Page page, String code, String title, String most) {
        awaitNewForm(page);
        fill(page, "Mã", code);
        fill(page, "Nội dung", title);
        page.locator(".draft-tree").getByText(title).waitFor();
        page.locator(".rule-type").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Chấm điểm trực tiếp trong khoảng"))
                .click();
        fill(page, "Điểm tối đa", most);
        page.getByText("→ " + most + ",00 điểm").waitFor();
    }

    private static void fill(Page page, String label, String text) {
        var field = page.locator(".designer-form").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Tab");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
