package vn.codau.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.demo.OnScreen.button;
import static vn.codau.demo.OnScreen.confirm;
import static vn.codau.demo.OnScreen.day;
import static vn.codau.demo.OnScreen.dialog;
import static vn.codau.demo.OnScreen.download;
import static vn.codau.demo.OnScreen.fill;
import static vn.codau.demo.OnScreen.seek;
import static vn.codau.demo.OnScreen.told;
import static vn.codau.demo.PlayedSeason.GROUPS;
import static vn.codau.demo.PlayedSeason.look;
import static vn.codau.demo.PlayedSeason.standingBody;

import java.util.List;
import vn.codau.documents.LayoutChecker;
import vn.codau.documents.WordFile;
import vn.codau.shared.Role;

/** Results are published to units, and papers are made of the seal. */
final class PlayedPapers {

    /** What somebody held in the cluster's meeting. */
    static final String DISSENT = "Huyện Trực Ninh: đề nghị xem lại điểm tiêu chí V.5";

    private final PlayedSeason season;
    private final PlayedSeals seals;

    PlayedPapers(PlayedSeason season, PlayedSeals seals) {
        this.season = season;
        this.seals = seals;
    }

    void unitsSeeWhatIsPublished() {
        var unit = season.screen(season.of(Role.UNIT_HEAD, "ND", "GT"), "ranking");
        assertThat(unit.locator(".ranking-table").count()).isZero();
        var page = season.screen(standingBody(), "seen-as");
        seek(page, "Cụm, khối", GROUPS.getFirst().name());
        seek(page, "Đơn vị", "Huyện Giao Thủy");
        look(page, "seen-as");
        season.go(page, "publication");
        for (var what : List.of("Điểm của chính đơn vị", "Bảng xếp hạng của cụm, khối")) {
            button(page, "Công khai: " + what + " – Đơn vị trong cụm, khối").click();
            told(page, "Đã công khai: " + what);
        }
        look(page, "published");
        unit = season.screen(season.of(Role.UNIT_HEAD, "ND", "GT"), "ranking");
        unit.getByText("Theo bản chốt số 2").waitFor();
        look(unit, "unit");
    }

    void papersAreMade() {
        var page = season.screen(standingBody(), "papers");
        seek(page, "Cụm, khối thi đua", GROUPS.getFirst().name());
        look(page, "papers");
        for (var paper : List.of(
                "Bảng tổng hợp điểm, " + GROUPS.getFirst().name(),
                "Phiếu chấm điểm, Huyện Giao Thủy",
                "Biên bản họp bình xét, " + GROUPS.getFirst().name(),
                "Tờ trình đề nghị khen thưởng, " + GROUPS.getFirst().name(),
                "Thông báo kết quả, " + GROUPS.getFirst().name(),
                "Tờ trình đề nghị tặng Cờ thi đua của Chính phủ, Toàn tỉnh")) {
            page.getByLabel("Điền số, ngày, người ký cho " + paper).click();
            fill(page, "Số văn bản", "05");
            day(page, "Ngày ban hành", "10/02/2022");
            fill(page, "Địa danh", "Nam Định");
            fill(page, "Họ tên người ký", "Trần Thị Bưởi");
            var file = download(page, dialog(page).getByLabel("Tải " + paper + ", tệp DOCX"));
            assertThat(LayoutChecker.check(file, seals.seal(2).id().toString()))
                    .as(paper)
                    .isEmpty();
            if (paper.startsWith("Biên bản")) {
                assertThat(WordFile.of(file).text()).contains(DISSENT);
            }
            confirm(page, "Đóng");
        }
        assertThat(seals.check(2)).contains("Còn giá trị");
    }
}
