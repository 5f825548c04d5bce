package vn.codau.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.demo.OnScreen.button;
import static vn.codau.demo.OnScreen.confirm;
import static vn.codau.demo.OnScreen.day;
import static vn.codau.demo.OnScreen.fill;
import static vn.codau.demo.OnScreen.told;
import static vn.codau.demo.PlayedSeason.look;
import static vn.codau.demo.PlayedSeason.standingBody;

import com.microsoft.playwright.Page;

/** The Council votes: once without a quorum, once with a tie at the cut, and once so that it chooses. */
final class PlayedCouncil {

    private static final String DISSENT = "Ông Vũ Đức Cường, thành viên: bảo lưu đề nghị xét thêm khối văn hóa, xã hội";

    private final PlayedSeason season;
    private final PlayedSeals seals;

    PlayedCouncil(PlayedSeason season, PlayedSeals seals) {
        this.season = season;
        this.seals = seals;
    }

    void theCouncilVotes() {
        var page = withoutAQuorumNobodyIsChosen();
        aTieAtTheCutChoosesNobody(page);
        theCouncilMeetsAgainAndChooses(page);
        theProvinceProposes(page);
    }

    private Page withoutAQuorumNobodyIsChosen() {
        season.at("2022-02-10T02:00:00Z");
        var page = season.screen(standingBody(), "selection");
        button(page, "Ghi quy định bỏ phiếu của Hội đồng").click();
        page.getByLabel("Tính trên số đơn vị dẫn đầu").check();
        fill(page, "Văn bản làm căn cứ (số, ký hiệu, ngày)", "Quyết định 05/2019/QĐ-UBND");
        confirm(page, "Ghi quy định bỏ phiếu của Hội đồng");
        told(page, "Đã ghi quy định bỏ phiếu.");
        button(page, "Ghi biên bản họp Hội đồng").click();
        minutes(page, "9", "04/BB-HĐTĐKT", "9");
        page.getByText("kết quả bỏ phiếu không có giá trị").first().waitFor();
        button(page, "Ghi kết quả bỏ phiếu").click();
        told(page, "Đã ghi kết quả bỏ phiếu của Hội đồng.");
        assertThat(page.getByText("Chưa xét").count()).isEqualTo(5);
        look(page, "no-quorum");
        return page;
    }

    private static void aTieAtTheCutChoosesNobody(Page page) {
        button(page, "Sửa biên bản đã ghi").click();
        minutes(page, "14", "05/BB-HĐTĐKT", "6");
        fill(page, "Số phiếu của Sở Tài chính", "13");
        fill(page, "Số phiếu của Sở Y tế", "13");
        fill(page, "Lý do sửa", "Hội đồng họp lại đủ số thành viên");
        button(page, "Ghi kết quả bỏ phiếu").click();
        page.getByText("không đủ chỗ cho tất cả").first().waitFor();
        assertThat(page.getByText("không đủ chỗ cho tất cả").count()).isEqualTo(2);
        assertThat(page.getByText("Được chọn", new Page.GetByTextOptions().setExact(true))
                        .count())
                .isZero();
        look(page, "tie-at-cut");
    }

    private void theCouncilMeetsAgainAndChooses(Page page) {
        button(page, "Sửa biên bản đã ghi").click();
        fill(page, "Số phiếu của Sở Y tế", "12");
        fill(page, "Số, ký hiệu biên bản", "06/BB-HĐTĐKT");
        fill(page, "Lý do sửa", "Bỏ phiếu lại giữa hai đơn vị bằng phiếu");
        button(page, "Ghi kết quả bỏ phiếu").click();
        told(page, "Đã ghi kết quả bỏ phiếu của Hội đồng.");
        seals.sealAnew(page, "Theo biên bản 06/BB-HĐTĐKT", 2);
    }

    private void theProvinceProposes(Page page) {
        season.go(page, "selection");
        button(page, "Đề nghị các đơn vị được chọn").click();
        told(page, "Đã lập danh sách đề nghị.");
        page.getByText("Ý kiến khác, ý kiến bảo lưu: " + DISSENT).first().waitFor();
        look(page, "selection");
        season.go(page, "awards");
        button(page, "Ghi cơ cấu khen thưởng").click();
        fill(page, "Từ số đơn vị", "5");
        fill(page, "Cờ UBND tỉnh", "1");
        fill(page, "Bằng khen", "2");
        fill(page, "Văn bản làm căn cứ (số, ký hiệu, ngày)", "Hướng dẫn 15/HD-SNV");
        confirm(page, "Ghi cơ cấu khen thưởng");
        told(page, "Đã ghi cơ cấu khen thưởng.");
        look(page, "awards");
    }

    private static void minutes(Page page, String present, String document, String votes) {
        fill(page, "Tổng số thành viên Hội đồng", "15");
        fill(page, "Số thành viên có mặt", present);
        day(page, "Ngày họp", "09/02/2022");
        fill(page, "Số, ký hiệu biên bản", document);
        fill(page, "Chủ trì cuộc họp", "Ông Phạm Văn Lộc");
        fill(page, "Thư ký", "Bà Đỗ Thị Mai");
        fill(page, "Ý kiến khác, ý kiến bảo lưu (nếu có)", DISSENT);
        for (var field : page.getByLabel("Số phiếu của").all()) {
            field.fill(votes);
            field.press("Tab");
        }
    }
}
