package vn.codau.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.demo.OnScreen.button;
import static vn.codau.demo.OnScreen.confirm;
import static vn.codau.demo.OnScreen.fill;
import static vn.codau.demo.OnScreen.moment;
import static vn.codau.demo.OnScreen.pick;
import static vn.codau.demo.OnScreen.seek;
import static vn.codau.demo.OnScreen.told;
import static vn.codau.demo.PlayedSeason.CODE;
import static vn.codau.demo.PlayedSeason.GROUPS;
import static vn.codau.demo.PlayedSeason.standingBody;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.Role;

/** Units score themselves, in time or late; heads return, members score each other, specialist bodies score theirs. */
final class PlayedScoring {

    /** What the units of the blocs give themselves: KTTH ends in a tie, and the first of VHXH will be held. */
    private static final Map<String, List<String>> SCORES = scores();

    private static final Set<String> LATE = Set.of("STNMT", "LMHTX");

    private final PlayedSeason season;

    PlayedScoring(PlayedSeason season) {
        this.season = season;
    }

    private static Map<String, List<String>> scores() {
        var scores = new HashMap<String, List<String>>();
        for (var group : GROUPS.subList(1, GROUPS.size())) {
            for (int i = 0; i < group.members().size(); i++) {
                scores.put(group.members().get(i).code(), List.of(String.valueOf(58 - i), "28", "9"));
            }
        }
        scores.put("STC", List.of("58", "28", "9"));
        scores.remove("LMHTX");
        return scores;
    }

    void unitsScoreThemselves() {
        season.at("2021-11-10T02:00:00Z");
        var officer = season.of(Role.UNIT_OFFICER, "ND", "GT");
        var page = season.screen(officer, "self-scoring");
        fill(page, "Kết quả thực hiện", "9,1");
        page.locator("codau-save-state").getByText("Đã lưu").waitFor();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "Báo cáo kinh tế - xã hội.pdf",
                        "application/pdf",
                        DemoPaper.report("Huyện Giao Thủy", "Tình hình kinh tế - xã hội năm 2021")));
        page.locator(".evidence-card").waitFor();
        for (var group : GROUPS.subList(0, 1)) {
            for (var member : season.cluster(group.code()).members()) {
                season.as(
                        season.of(Role.UNIT_OFFICER, member),
                        () -> season.work().scoreItself(season.cluster("ND"), member));
            }
        }
        SCORES.forEach((code, points) -> {
            var own = season.of(code);
            season.as(
                    season.of(Role.UNIT_OFFICER, own.member()),
                    () -> season.work().scoreItself(own.cluster(), own.member(), points));
        });
        for (var group : GROUPS) {
            for (var member : season.cluster(group.code()).members()) {
                if (!member.code().equals("GT") && !LATE.contains(member.code())) {
                    season.as(
                            season.of(Role.UNIT_HEAD, member),
                            () -> season.work().submit(season.cluster(group.code()), member));
                }
            }
        }
        var head = season.screen(season.of(Role.UNIT_HEAD, "ND", "GT"), "self-scoring");
        button(head, "Nộp phiếu").click();
        fill(head, "Giải trình lý do còn thiếu", "Minh chứng gửi bản giấy");
        confirm(head, "Nộp");
        told(head, "Đã nộp phiếu tự chấm điểm.");
    }

    void theHeadReturnsASheetAndGetsItBack() {
        season.at("2021-11-20T02:00:00Z");
        var page = season.screen(season.of(Role.CLUSTER_HEAD, "ND"), "sheets/ND/GT?criterion=I.1");
        button(page, "Trả lại tiêu chí này…").click();
        fill(page, "Nội dung", "Số liệu chưa khớp báo cáo");
        confirm(page, "Đưa vào danh sách trả lại");
        button(page, "Trả phiếu cho đơn vị").click();
        told(page, "Đã trả phiếu cho Huyện Giao Thủy");
        var officer = season.screen(season.of(Role.UNIT_OFFICER, "ND", "GT"), "self-scoring?criterion=I.1");
        fill(officer, "Kết quả thực hiện", "9,2");
        officer.locator("codau-save-state").getByText("Đã lưu").waitFor();
        var head = season.screen(season.of(Role.UNIT_HEAD, "ND", "GT"), "self-scoring");
        button(head, "Nộp phiếu").click();
        fill(head, "Giải trình lý do còn thiếu", "Minh chứng gửi bản giấy");
        confirm(head, "Nộp");
        told(head, "Đã nộp phiếu tự chấm điểm.");
    }

    void aLateUnitIsGivenMoreTime() {
        season.at("2021-12-02T02:00:00Z");
        var late = season.of("STNMT");
        assertThatThrownBy(() -> season.as(
                        season.of(Role.UNIT_HEAD, late.member()),
                        () -> season.work().submit(late.cluster(), late.member())))
                .isInstanceOf(PhaseClosed.class);
        var page = season.screen(standingBody(), "seasons/" + CODE);
        button(page, "Gia hạn cho đơn vị").click();
        seek(page, "Đơn vị", late.member().name());
        pick(page, "Giai đoạn", "Tự chấm điểm");
        moment(page, "2021-12-05T17:00");
        fill(page, "Người phê duyệt", "Giám đốc Sở Nội vụ");
        fill(page, "Lý do", "Sáp nhập đơn vị trong tháng 11");
        confirm(page, "Gia hạn cho đơn vị");
        told(page, "Đã gia hạn cho đơn vị");
        season.at("2021-12-04T02:00:00Z");
        season.as(season.of(Role.UNIT_HEAD, late.member()), () -> season.work().submit(late.cluster(), late.member()));
    }

    void everybodyCrossScores() {
        season.at("2021-12-06T02:00:00Z");
        var nd = season.cluster("ND");
        season.as(season.of(Role.CLUSTER_DEPUTY, "ND"), () -> season.work().reviewAndHandIn(nd));
        nd.members()
                .forEach(member -> season.as(
                        season.of(Role.UNIT_HEAD, member), () -> season.work().reviewAndHandIn(nd)));
        season.as(season.of(Role.CLUSTER_HEAD, "ND"), () -> season.work().review(nd, "V.5"));
        var page = season.screen(season.of(Role.CLUSTER_HEAD, "ND"), "cross-scoring");
        page.locator("[role=row]")
                .filter(new Locator.FilterOptions().setHasText("V.5"))
                .locator("[role=gridcell]:not([aria-readonly=true])")
                .first()
                .click();
        for (int column = 0; column < nd.members().size(); column++) {
            page.keyboard().type("1,5");
            page.keyboard().press("Tab");
        }
        page.locator(".matrix-cell[data-save='saved']").nth(7).waitFor();
        button(page, "Nộp kết quả chấm").click();
        confirm(page, "Nộp");
        told(page, "Đã nộp kết quả chấm.");
        aSpecialistBodyScores();
    }

    private void aSpecialistBodyScores() {
        var bodies = List.of("SYT", "STNMT", "SNV", "STTTT", "TTT", "VPUB", "STC", "SNNPTNT", "SLDTBXH", "SGDDT");
        bodies.forEach(code -> season.as(
                season.of(Role.SPECIALIST, season.of(code).member()),
                () -> season.work().measure(season.id())));
        var page = season.screen(season.of(Role.SPECIALIST, season.of("SKHDT").member()), "specialist");
        page.locator(".matrix-cell[tabindex='0']").focus();
        page.keyboard().press("ArrowRight");
        for (int unit = 0; unit < season.cluster("ND").members().size(); unit++) {
            page.keyboard().type("9");
            page.keyboard().press("Enter");
        }
        page.locator(".matrix-cell[data-save='saved']").nth(8).waitFor();
        button(page, "Nộp tiêu chí này").click();
        confirm(page, "Nộp");
        told(page, "Đã nộp kết quả chấm chuyên đề.");
    }
}
