package vn.codau.scoring.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.access.AccessFixture;
import vn.codau.access.AccessFixtures;
import vn.codau.criteria.GroundTables;
import vn.codau.identity.People;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.BrowserTest;

/** A day of everybody who scores, in Vietnamese, from the sign-in to what the database then holds. */
class ActorDaysBrowserTests extends BrowserTest {

    private static final Look DESK = new Look(1440, "vi", "light");
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void anOfficerScoresItselfAndTheHeadOfTheUnitHandsIn() {
        var ground = ground(Phase.SELF_SCORING);
        var page = signedIn(new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(ground.unit())), "self-scoring");
        var field = page.getByLabel("Điểm", exactly());
        field.fill("9,5");
        assertThat(page.locator("codau-save-state")).containsText("Đã lưu");
        assertThat(page.locator(".cell-points")).containsText("9,50/10 điểm");
        field.press("Control+Enter");
        assertThat(page.locator(".cell-asked h2")).containsText("II. ");
        page.getByLabel("Điểm", exactly()).fill("0");
        assertThat(page.locator(".cell-points")).containsText("0,00/10 điểm");
        look(page, "officer");
        button(page, "Lịch sử").click();
        page.getByText("Nguồn điểm").waitFor();
        look(page, "history");

        var head = signedIn(new Grant(Role.UNIT_HEAD, new Scope.OfUnit(ground.unit())), "self-scoring");
        button(head, "Nộp phiếu").click();
        head.getByLabel("Giải trình lý do còn thiếu").fill("Chưa có số liệu");
        look(head, "hand-in");
        button(head, "Nộp").click();
        head.getByText("Đã nộp phiếu tự chấm điểm.").waitFor();
        assertThat(marks(ground, "SELF")).containsExactly("I 9.5", "II 0");
        assertThat(stateOf(ground)).isEqualTo("SUBMITTED");

        var leader = signedIn(
                new Grant(Role.CLUSTER_HEAD, new Scope.OfCluster(ground.cluster(), ground.season())), "sheets");
        leader.getByRole(AriaRole.LINK, named("Đơn vị " + ground.unitCode())).waitFor();
        look(leader, "sheets");
        leader.getByRole(AriaRole.LINK, named("Đơn vị " + ground.unitCode())).click();
        button(leader, "Trả lại tiêu chí này…").click();
        leader.getByLabel("Nội dung").fill("Bổ sung quyết định");
        button(leader, "Đưa vào danh sách trả lại").click();
        leader.getByText("Sẽ trả lại đơn vị: 1 tiêu chí").waitFor();
        look(leader, "return");
        button(leader, "Trả phiếu cho đơn vị").click();
        leader.locator(".badge").getByText("Bị trả lại").waitFor();
        assertThat(stateOf(ground)).isEqualTo("RETURNED");
    }

    @Test
    void theHeadOfTheClusterScoresOnTheMatrixByTheKeyboardAlone() {
        var ground = ground(Phase.CROSS_SCORING);
        var page = signedIn(
                new Grant(Role.CLUSTER_HEAD, new Scope.OfCluster(ground.cluster(), ground.season())), "cross-scoring");
        page.locator(".matrix-cell[tabindex='0']").focus();
        look(page, "matrix");
        page.keyboard().press("Home");
        for (int column = 0; column < 3; column++) {
            page.keyboard().type("8,5");
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(".matrix-cell[data-save='saved']")).hasCount(2);
        assertThat(marks(ground, "HEAD"))
                .as("of both members, never of the own unit")
                .hasSize(2);

        page.navigate(address("cross-scoring?by=unit"));
        page.locator(".claim-beside").waitFor();
        look(page, "cross-unit");
    }

    @Test
    void aSpecialistBodyScoresItsCriterionForEveryUnit() {
        var ground = ground(Phase.CROSS_SCORING);
        var page = signedIn(new Grant(Role.SPECIALIST, new Scope.OfUnit(ground.otherUnit())), "specialist");
        page.locator(".matrix-cell[tabindex='0']").focus();
        look(page, "specialist");
        page.keyboard().press("ArrowRight");
        for (int row = 0; row < 3; row++) {
            page.keyboard().type("7");
            page.keyboard().press("Enter");
        }
        assertThat(page.locator(".matrix-cell[data-save='saved']").first()).containsText("7");
        button(page, "Nộp tiêu chí này").click();
        button(page, "Nộp").click();
        page.getByText("Đã nộp kết quả chấm chuyên đề.").waitFor();
        assertThat(marks(ground, "SPECIALIST")).isNotEmpty().allMatch("IV 7"::equals);
    }

    @Test
    void oneVerifierProposesAndASecondOneConfirms() {
        var ground = ground(Phase.VERIFICATION);
        var cell = "verification/C1?unit=" + ground.unitCode() + "&criterion=I";
        var first = verifier(ground);
        look(first, "queue");
        first.navigate(address(cell));
        button(first, "Nhận thẩm định").click();
        first.getByText("Đồng chí giữ đến").waitFor();
        first.getByLabel("Điểm", exactly()).fill("7,5");
        first.getByLabel("Lý do").fill("Theo biên bản làm việc số 12");
        look(first, "propose");
        button(first, "Đề xuất điểm").click();
        first.getByText("Người đề xuất không được tự xác nhận").waitFor();

        var second = verifier(ground);
        second.navigate(address(cell));
        second.getByText("Theo biên bản làm việc số 12").waitFor();
        look(second, "decide");
        button(second, "Xác nhận điểm này").click();
        second.getByText("Đã xác nhận.").waitFor();
        assertThat(marks(ground, "VERIFIED")).containsExactly("I 7.5");
    }

    /** Somebody of the standing body who has turned to the ground's season. */
    private Page verifier(AccessFixture ground) {
        var page = signedIn(new Grant(Role.STANDING_BODY, new Scope.Province()), "");
        page.locator("vaadin-select.season-name").click();
        page.evaluate("window.before = true");
        page.getByRole(AriaRole.OPTION, named("Năm thi đua " + ground.code())).click();
        page.waitForFunction("window.before === undefined");
        show(page, "verification/C1");
        return page;
    }

    /** A ground of its own: what is done here stays. */
    private AccessFixture ground(Phase phase) {
        var ground = beans.createBean(AccessFixtures.class).in(phase);
        new GroundTables(beans).publish(ground);
        return ground;
    }

    private Page signedIn(Grant grant, String path) {
        return openAs(people.newPerson(List.of(grant)).userName(), path, DESK);
    }

    private static void look(Page page, String name) {
        expectAccessible(page);
        for (var width : WIDTHS) {
            page.setViewportSize(width, width < 500 ? 844 : 900);
            expectNoSidewaysScrolling(page);
            picture(page, "day-" + name + "-" + width);
        }
        page.setViewportSize(DESK.width(), 900);
    }

    private List<String> marks(AccessFixture ground, String source) {
        return database.sql("select concat(c.criterion, ' ', c.input) from score c join sheet s on s.id = c.sheet_id"
                        + " where s.cluster_id = :cluster and c.source = :source order by c.criterion")
                .param("cluster", ground.cluster().value())
                .param("source", source)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String stateOf(AccessFixture ground) {
        return database.sql("select state from sheet where cluster_id = :cluster and unit_id = :unit")
                .param("cluster", ground.cluster().value())
                .param("unit", ground.unit().value())
                .query(String.class)
                .single();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
