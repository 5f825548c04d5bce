package vn.codau.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.demo.OnScreen.button;
import static vn.codau.demo.OnScreen.confirm;
import static vn.codau.demo.OnScreen.dialog;
import static vn.codau.demo.OnScreen.download;
import static vn.codau.demo.OnScreen.fill;
import static vn.codau.demo.OnScreen.pick;
import static vn.codau.demo.OnScreen.told;
import static vn.codau.demo.PlayedSeason.look;
import static vn.codau.demo.PlayedSeason.standingBody;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import vn.codau.pack.PackRun;
import vn.codau.shared.Role;

/** A score is verified, a cluster meets, doubts about who leads are decided by persons, and the season is sealed. */
final class PlayedRanking {

    private final PlayedSeason season;
    private final PlayedSeals seals;

    PlayedRanking(PlayedSeason season, PlayedSeals seals) {
        this.season = season;
        this.seals = seals;
    }

    void aScoreIsVerifiedByTwoPersons() {
        season.at("2022-01-05T02:00:00Z");
        var cell = "verification/ND?unit=GT&criterion=I.3";
        var first = season.screen(standingBody(), cell);
        button(first, "Nhận thẩm định").click();
        first.locator(".proposal-form input").first().fill("96");
        first.locator(".proposal-form input").first().press("Tab");
        button(first, "Xem ảnh hưởng đến xếp hạng").click();
        first.getByText("Chỉ tính thử, chưa ghi gì.").waitFor();
        fill(first, "Lý do", "Theo số liệu Kho bạc Nhà nước đến ngày 31/01");
        button(first, "Đề xuất điểm").click();
        first.getByText("Người đề xuất không được tự xác nhận").waitFor();
        var second = season.colleaguesScreen(standingBody(), cell);
        second.getByText("Chỉ tính thử, chưa ghi gì.").waitFor();
        look(second, "second-person");
        button(second, "Xác nhận điểm này").click();
        told(second, "Đã xác nhận.");
    }

    void theClusterMeets() {
        season.at("2022-01-18T02:00:00Z");
        var page = season.screen(season.of(Role.CLUSTER_HEAD, "ND"), "meeting");
        page.evaluate("document.querySelector('vaadin-date-time-picker').value = '2022-01-17T14:00';"
                + "document.querySelector('vaadin-date-time-picker').dispatchEvent(new CustomEvent('change'))");
        fill(page, "Địa điểm", "Thành phố Nam Định");
        fill(page, "Chủ trì", "Chủ tịch UBND thành phố Nam Định");
        fill(page, "Thư ký", "Chánh Văn phòng UBND thành phố");
        fill(page, "Số, ký hiệu, ngày của biên bản", "01/BB-CTĐ ngày 17/01/2022");
        fill(page, "Số người có mặt bỏ phiếu", "10");
        fill(page, "Huyện Hải Hậu: số phiếu", "8");
        fill(page, "Ý kiến khác, ý kiến bảo lưu (nếu có)", PlayedPapers.DISSENT);
        look(page, "meeting");
        button(page, "Ghi biên bản").click();
        told(page, "Đã ghi biên bản họp bình xét.");
    }

    void nothingIsSealedPastADoubt() {
        var page = season.screen(standingBody(), "ranking/VHXH");
        about(page, "Sở Giáo dục và Đào tạo", "Tạm dừng xét");
        fill(page, "Lý do", "Đang thanh tra khi có dấu hiệu vi phạm");
        fill(page, "Văn bản làm căn cứ (số, ký hiệu, ngày)", "12/QĐ-TTT ngày 10/01/2022");
        confirm(page, "Tạm dừng xét: Sở Giáo dục và Đào tạo");
        page.getByText("đơn vị xếp thứ nhất chưa đủ điều kiện").waitFor();
        season.go(page, "ranking/DTTT");
        about(page, "Liên minh Hợp tác xã tỉnh", "Không xếp loại");
        fill(page, "Lý do", "Không nộp phiếu tự chấm điểm");
        confirm(page, "Không xếp loại: Liên minh Hợp tác xã tỉnh");
        dialog(page).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        season.go(page, "ranking/KTTH");
        page.getByText("nhiều đơn vị cùng xếp thứ nhất").first().waitFor();
        look(page, "tie");

        season.go(page, "snapshots");
        button(page, "Chốt kết quả").click();
        confirm(page, "Chốt kết quả");
        var blockers = page.locator("[role=status] li");
        blockers.first().waitFor();
        look(page, "blocked");
        assertThat(blockers.allInnerTexts())
                .containsExactly(
                        "Khối thi đua các sở kinh tế tổng hợp: nhiều đơn vị cùng xếp thứ nhất, cần quyết định đơn vị"
                                + " dẫn đầu.",
                        "Khối thi đua các sở văn hóa, xã hội: đơn vị xếp thứ nhất chưa đủ điều kiện, cần quyết định"
                                + " đơn vị dẫn đầu.");
    }

    private static void about(Page page, String unit, String what) {
        page.getByLabel("Ghi nhận về " + unit)
                .locator("vaadin-menu-bar-button:visible")
                .first()
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(what).setExact(true))
                .click();
    }

    void theDoubtsAreDecidedByPersons() {
        var page = season.screen(standingBody(), "ranking/KTTH");
        decide(page, "Sở Tài chính", "Biểu quyết tại cuộc họp bình xét", "02/BB-KTĐ ngày 18/01/2022");
        season.go(page, "ranking/VHXH");
        button(page, "Không chọn đơn vị dẫn đầu").click();
        fill(page, "Lý do", "Chờ kết luận thanh tra");
        fill(page, "Văn bản làm căn cứ (số, ký hiệu, ngày)", "Thông báo 21/TB-KTĐ");
        confirm(page, "Không chọn đơn vị dẫn đầu");
        page.getByText("Không chọn đơn vị dẫn đầu.").first().waitFor();
        look(page, "vacant");
        decide(page, "Sở Y tế", "Đơn vị xếp trên đang tạm dừng xét", "03/BB-KTĐ ngày 18/01/2022");
        season.go(page, "ranking/ND");
        button(page, "Thay đổi nhỏ nhất làm đổi đơn vị dẫn đầu").click();
        page.getByText("Thử thay đổi này").waitFor();
        look(page, "ranking");
        page.getByText("Thử thay đổi này").click();
        page.getByText("Đổi đơn vị dẫn đầu").first().waitFor();
        look(page, "what-if");
        season.go(page, "why/ND/GT");
        look(page, "why");
    }

    private static void decide(Page page, String unit, String reason, String document) {
        button(page, "Quyết định đơn vị dẫn đầu").click();
        pick(page, "Đơn vị", unit);
        fill(page, "Lý do", reason);
        fill(page, "Văn bản làm căn cứ (số, ký hiệu, ngày)", document);
        confirm(page, "Quyết định đơn vị dẫn đầu");
        page.getByText("Đơn vị dẫn đầu: " + unit).first().waitFor();
    }

    void theSeasonIsSealed() {
        var page = season.screen(standingBody(), "snapshots");
        seals.sealForTheFirstTime(page);
        look(page, "sealed");
        var zip = download(page, page.getByText("Tải gói đã chốt").first());
        assertThat(PackRun.verify(zip).exitCode()).isZero();
    }
}
