package vn.codau.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.codau.documents.LayoutChecker;
import vn.codau.engine.rank.Standing;
import vn.codau.organisation.ClusterForm;
import vn.codau.organisation.ClusterSetup;
import vn.codau.organisation.ClusterView;
import vn.codau.organisation.ImportColumn;
import vn.codau.organisation.Member;
import vn.codau.pack.PackRun;
import vn.codau.ranking.RankingQueries;
import vn.codau.ranking.Snapshot;
import vn.codau.ranking.Snapshots;
import vn.codau.scoring.Entered;
import vn.codau.scoring.Verification;
import vn.codau.scoring.Verified;
import vn.codau.season.PhaseClosed;
import vn.codau.shared.Role;

/**
 * A whole season of the demo province, from its set-up to its papers, by people who sign in, at the screens on which they
 * decide. Each kind of step is done on its screen at least once; what would be hundreds of identical cells is entered through
 * the services that those screens call.
 */
@Tag("played") // Not part of every run yet: it takes three minutes, and has to be told apart from what other tests
// seal.
class SeasonPlayedBrowserTests extends PlayedSeason {

    static final String CODE = "PLAYED-2021";
    private static final String NAME = "Năm thi đua 2021";
    private static final String REAL = "PLAYED-347";
    private static final String REAL_NAME = "Mùa thi đua thật của cụm 347";
    private static final List<DemoProvince.Group> GROUPS = DemoProvince.GROUPS.subList(0, 5);

    /** When each phase opens, is to be done and closes, by the clock of Vietnam. */
    private static final List<String> DATES = List.of(
            "2021-01-04T08:00 2021-02-26T17:00 2021-03-01T08:00",
            "2021-11-01T08:00 2021-11-25T17:00 2021-12-01T08:00",
            "2021-12-01T08:00 2021-12-20T17:00 2021-12-25T08:00",
            "2022-01-03T08:00 2022-01-14T17:00 2022-01-17T08:00",
            "2022-01-17T08:00 2022-01-21T17:00 2022-01-24T08:00",
            "2022-01-24T08:00 2022-01-28T17:00 2022-02-07T08:00",
            "2022-02-07T08:00 2022-03-25T17:00 2022-03-31T08:00");

    /** What the units of the blocs give themselves: KTTH ends in a tie, and the first of VHXH will be held. */
    private static final Map<String, List<String>> SCORES = scores();

    private static final Set<String> LATE = Set.of("STNMT", "LMHTX");

    @Autowired
    private ClusterSetup clusters;

    @Autowired
    private Verification verification;

    @Autowired
    private RankingQueries rankings;

    @Autowired
    private Snapshots snapshots;

    @Test
    void aWholeSeasonFromItsSetUpToItsPapers() {
        theStandingBodySetsTheSeasonUp();
        theHeadsPublishTheirCriteria();
        unitsScoreThemselves();
        theHeadReturnsASheetAndGetsItBack();
        aLateUnitIsGivenMoreTime();
        everybodyCrossScores();
        aScoreIsVerifiedByTwoPersons();
        theClusterMeets();
        nothingIsSealedPastADoubt();
        theDoubtsAreDecidedByPersons();
        theSeasonIsSealed();
        theCouncilVotes();
        unitsSeeWhatIsPublished();
        papersAreMade();
        aCorrectionIsANewSeal();
        aRealSeasonComesInAndIsSealed();
    }

    private void theStandingBodySetsTheSeasonUp() {
        var page = screen(standingBody(), "seasons");
        button(page, "Lập mùa thi đua").click();
        fill(page, "Mã", CODE);
        fill(page, "Tên", NAME);
        pick(page, "Loại", "Năm thi đua");
        day(page, "Từ ngày", "01/01/2021");
        day(page, "Đến ngày", "31/12/2021");
        pick(page, "Luật áp dụng", "91/2017");
        confirm(page, "Lập mùa thi đua");
        told(page, "Đã lập " + NAME);
        button(page, "Đặt thời hạn").click();
        dialog(page).locator("vaadin-date-time-picker").nth(20).waitFor();
        page.evaluate(
                "dates => document.querySelectorAll('vaadin-date-time-picker').forEach((one, i) => {"
                        + " one.value = dates[i]; one.dispatchEvent(new CustomEvent('change')); })",
                DATES.stream()
                        .flatMap(dates -> List.of(dates.split(" ", -1)).stream())
                        .toList());
        confirm(page, "Đặt thời hạn");
        told(page, "Đã lưu thời hạn");
        page.getByText("08:00, 01/11/2021").first().waitFor();

        choose(page, NAME);
        show(page, "clusters");
        button(page, "Thêm cụm, khối").click();
        fill(page, "Mã cụm, khối", GROUPS.getFirst().code());
        fill(page, "Tên cụm, khối", GROUPS.getFirst().name());
        pick(page, "Loại", "Cụm thi đua");
        confirm(page, "Lưu");
        told(page, "Đã thêm cụm, khối.");
        as(
                standingBody(),
                () -> GROUPS.stream()
                        .skip(1)
                        .forEach(group ->
                                clusters.create(season(), new ClusterForm(group.code(), group.name(), group.kind()))));
        show(page, "units");
        button(page, "Nhập từ tệp XLSX").click();
        page.setInputFiles(
                "vaadin-dialog vaadin-upload input[type=file]",
                new FilePayload("don-vi.xlsx", "application/octet-stream", units()));
        page.getByText("Tệp hợp lệ: 39 đơn vị sẽ được thêm.").waitFor();
        confirm(page, "Nhập tất cả");
        told(page, "Đã nhập tất cả đơn vị trong tệp.");
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

    /** A unit and where it belongs. */
    private record Place(ClusterView cluster, Member member) {}

    private Place of(String code) {
        return GROUPS.stream()
                .map(group -> cluster(group.code()))
                .flatMap(cluster -> cluster.members().stream()
                        .filter(member -> member.code().equals(code))
                        .map(member -> new Place(cluster, member)))
                .findFirst()
                .orElseThrow();
    }

    /** Every unit of the clusters, the first as its head, the second as its deputy. */
    private static byte[] units() {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Units");
            for (var column : ImportColumn.values()) {
                sheet.value(0, column.place(), column.heading());
            }
            int row = 1;
            for (var group : GROUPS) {
                for (int i = 0; i < group.members().size(); i++) {
                    var member = group.members().get(i);
                    var position = i == 0 ? "Trưởng" : i == 1 ? "Phó" : "";
                    var cells = List.of(
                            member.code(), member.name(), member.kind().name(), "01/01/2000", group.code(), position);
                    for (int column = 0; column < cells.size(); column++) {
                        sheet.value(row, column, cells.get(column));
                    }
                    row++;
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private void theHeadsPublishTheirCriteria() {
        at("2021-02-10T02:00:00Z");
        var page = screen(of(Role.CLUSTER_HEAD, "ND"), "criteria");
        button(page, "Nhập từ tệp…").click();
        page.setInputFiles(
                "vaadin-dialog vaadin-upload input[type=file]",
                new FilePayload("bang-diem.yaml", "application/yaml", file("/criteria/nam-dinh.yaml")));
        confirm(page, "Thay bản thảo");
        told(page, "Đã thay bản thảo");
        as(of(Role.CLUSTER_HEAD, "ND"), () -> criteria().aim(cluster("ND").id(), "nam-dinh", GROUPS.getFirst()));
        show(page, "criteria");
        button(page, "Ban hành…").click();
        confirm(page, "Ban hành");
        told(page, "Đã ban hành bản số 1");
        GROUPS.stream()
                .skip(1)
                .forEach(group -> as(
                        of(Role.CLUSTER_HEAD, group.code()),
                        () -> criteria().publish(cluster(group.code()).id(), "cum-khoi", group)));
    }

    private void unitsScoreThemselves() {
        at("2021-11-10T02:00:00Z");
        var officer = of(Role.UNIT_OFFICER, "ND", "GT");
        var page = screen(officer, "self-scoring");
        fill(page, "Kết quả thực hiện", "9,1");
        page.locator("codau-save-state").getByText("Đã lưu").waitFor();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "Báo cáo kinh tế - xã hội.pdf",
                        "application/pdf",
                        DemoPaper.report("Huyện Giao Thủy", "Tình hình kinh tế - xã hội năm 2021")));
        page.locator(".evidence-card").waitFor();
        for (var group : GROUPS.subList(0, 1)) {
            for (var member : cluster(group.code()).members()) {
                as(of(Role.UNIT_OFFICER, member), () -> work().scoreItself(cluster("ND"), member));
            }
        }
        SCORES.forEach((code, points) -> {
            var own = of(code);
            as(of(Role.UNIT_OFFICER, own.member()), () -> work().scoreItself(own.cluster(), own.member(), points));
        });
        for (var group : GROUPS) {
            for (var member : cluster(group.code()).members()) {
                if (!member.code().equals("GT") && !LATE.contains(member.code())) {
                    as(of(Role.UNIT_HEAD, member), () -> work().submit(cluster(group.code()), member));
                }
            }
        }
        var head = screen(of(Role.UNIT_HEAD, "ND", "GT"), "self-scoring");
        button(head, "Nộp phiếu").click();
        fill(head, "Giải trình lý do còn thiếu", "Minh chứng gửi bản giấy");
        confirm(head, "Nộp");
        told(head, "Đã nộp phiếu tự chấm điểm.");
    }

    private void theHeadReturnsASheetAndGetsItBack() {
        at("2021-11-20T02:00:00Z");
        var page = screen(of(Role.CLUSTER_HEAD, "ND"), "sheets/ND/GT?criterion=I.1");
        button(page, "Trả lại tiêu chí này…").click();
        fill(page, "Nội dung", "Số liệu chưa khớp báo cáo");
        confirm(page, "Đưa vào danh sách trả lại");
        button(page, "Trả phiếu cho đơn vị").click();
        told(page, "Đã trả phiếu cho Huyện Giao Thủy");
        var officer = screen(of(Role.UNIT_OFFICER, "ND", "GT"), "self-scoring?criterion=I.1");
        fill(officer, "Kết quả thực hiện", "9,2");
        officer.locator("codau-save-state").getByText("Đã lưu").waitFor();
        var head = screen(of(Role.UNIT_HEAD, "ND", "GT"), "self-scoring");
        button(head, "Nộp phiếu").click();
        fill(head, "Giải trình lý do còn thiếu", "Minh chứng gửi bản giấy");
        confirm(head, "Nộp");
        told(head, "Đã nộp phiếu tự chấm điểm.");
    }

    private void aLateUnitIsGivenMoreTime() {
        at("2021-12-02T02:00:00Z");
        var late = of("STNMT");
        assertThatThrownBy(
                        () -> as(of(Role.UNIT_HEAD, late.member()), () -> work().submit(late.cluster(), late.member())))
                .isInstanceOf(PhaseClosed.class);
        var page = screen(standingBody(), "seasons/" + CODE);
        button(page, "Gia hạn cho đơn vị").click();
        seek(page, "Đơn vị", late.member().name());
        pick(page, "Giai đoạn", "Tự chấm điểm");
        moment(page, "2021-12-05T17:00");
        fill(page, "Người phê duyệt", "Giám đốc Sở Nội vụ");
        fill(page, "Lý do", "Sáp nhập đơn vị trong tháng 11");
        confirm(page, "Gia hạn cho đơn vị");
        told(page, "Đã gia hạn cho đơn vị");
        at("2021-12-04T02:00:00Z");
        as(of(Role.UNIT_HEAD, late.member()), () -> work().submit(late.cluster(), late.member()));
    }

    private void everybodyCrossScores() {
        at("2021-12-06T02:00:00Z");
        var nd = cluster("ND");
        as(of(Role.CLUSTER_DEPUTY, "ND"), () -> work().reviewAndHandIn(nd));
        nd.members().forEach(member -> as(of(Role.UNIT_HEAD, member), () -> work().reviewAndHandIn(nd)));
        as(of(Role.CLUSTER_HEAD, "ND"), () -> work().review(nd, "V.5"));
        var page = screen(of(Role.CLUSTER_HEAD, "ND"), "cross-scoring");
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
        bodies.forEach(code -> as(of(Role.SPECIALIST, of(code).member()), () -> work().measure(season())));
        var page = screen(of(Role.SPECIALIST, of("SKHDT").member()), "specialist");
        page.locator(".matrix-cell[tabindex='0']").focus();
        page.keyboard().press("ArrowRight");
        for (int unit = 0; unit < cluster("ND").members().size(); unit++) {
            page.keyboard().type("9");
            page.keyboard().press("Enter");
        }
        page.locator(".matrix-cell[data-save='saved']").nth(8).waitFor();
        button(page, "Nộp tiêu chí này").click();
        confirm(page, "Nộp");
        told(page, "Đã nộp kết quả chấm chuyên đề.");
    }

    private void aScoreIsVerifiedByTwoPersons() {
        at("2022-01-05T02:00:00Z");
        var cell = "verification/ND?unit=GT&criterion=I.3";
        var first = screen(standingBody(), cell);
        button(first, "Nhận thẩm định").click();
        first.locator(".proposal-form input").first().fill("96");
        first.locator(".proposal-form input").first().press("Tab");
        button(first, "Xem ảnh hưởng đến xếp hạng").click();
        first.getByText("Chỉ tính thử, chưa ghi gì.").waitFor();
        fill(first, "Lý do", "Theo số liệu Kho bạc Nhà nước đến ngày 31/01");
        button(first, "Đề xuất điểm").click();
        first.getByText("Người đề xuất không được tự xác nhận").waitFor();
        var second = colleaguesScreen(standingBody(), cell);
        second.getByText("Chỉ tính thử, chưa ghi gì.").waitFor();
        look(second, "second-person");
        button(second, "Xác nhận điểm này").click();
        told(second, "Đã xác nhận.");
    }

    private void theClusterMeets() {
        at("2022-01-18T02:00:00Z");
        var page = screen(of(Role.CLUSTER_HEAD, "ND"), "meeting");
        page.evaluate("document.querySelector('vaadin-date-time-picker').value = '2022-01-17T14:00';"
                + "document.querySelector('vaadin-date-time-picker').dispatchEvent(new CustomEvent('change'))");
        fill(page, "Địa điểm", "Thành phố Nam Định");
        fill(page, "Chủ trì", "Chủ tịch UBND thành phố Nam Định");
        fill(page, "Thư ký", "Chánh Văn phòng UBND thành phố");
        fill(page, "Số, ký hiệu, ngày của biên bản", "01/BB-CTĐ ngày 17/01/2022");
        fill(page, "Số người có mặt bỏ phiếu", "10");
        fill(page, "Huyện Hải Hậu: số phiếu", "8");
        look(page, "meeting");
        button(page, "Ghi biên bản").click();
        told(page, "Đã ghi biên bản họp bình xét.");
    }

    private void nothingIsSealedPastADoubt() {
        var page = screen(standingBody(), "ranking/VHXH");
        about(page, "Sở Giáo dục và Đào tạo", "Tạm dừng xét");
        fill(page, "Lý do", "Đang thanh tra khi có dấu hiệu vi phạm");
        fill(page, "Văn bản làm căn cứ (số, ký hiệu, ngày)", "12/QĐ-TTT ngày 10/01/2022");
        confirm(page, "Tạm dừng xét: Sở Giáo dục và Đào tạo");
        page.getByText("đơn vị xếp thứ nhất chưa đủ điều kiện").waitFor();
        show(page, "ranking/DTTT");
        about(page, "Liên minh Hợp tác xã tỉnh", "Không xếp loại");
        fill(page, "Lý do", "Không nộp phiếu tự chấm điểm");
        confirm(page, "Không xếp loại: Liên minh Hợp tác xã tỉnh");
        dialog(page).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        show(page, "ranking/KTTH");
        page.getByText("nhiều đơn vị cùng xếp thứ nhất").first().waitFor();
        look(page, "tie");

        show(page, "snapshots");
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

    private void theDoubtsAreDecidedByPersons() {
        var page = screen(standingBody(), "ranking/KTTH");
        decide(page, "Sở Tài chính", "Biểu quyết tại cuộc họp bình xét", "02/BB-KTĐ ngày 18/01/2022");
        show(page, "ranking/VHXH");
        decide(page, "Sở Y tế", "Đơn vị xếp trên đang tạm dừng xét", "03/BB-KTĐ ngày 18/01/2022");
        show(page, "ranking/ND");
        button(page, "Thay đổi nhỏ nhất làm đổi đơn vị dẫn đầu").click();
        page.getByText("Thử thay đổi này").waitFor();
        look(page, "ranking");
        page.getByText("Thử thay đổi này").click();
        page.getByText("Đổi đơn vị dẫn đầu").first().waitFor();
        look(page, "what-if");
        show(page, "why/ND/GT");
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

    private void theSeasonIsSealed() {
        var page = screen(standingBody(), "snapshots");
        sealForTheFirstTime(page);
        look(page, "sealed");
        var zip = download(page, page.getByText("Tải gói đã chốt").first());
        assertThat(PackRun.verify(zip).exitCode()).isZero();
    }

    private void theCouncilVotes() {
        at("2022-02-10T02:00:00Z");
        var page = screen(standingBody(), "selection");
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
        button(page, "Sửa biên bản đã ghi").click();
        minutes(page, "14", "05/BB-HĐTĐKT", "6");
        fill(page, "Số phiếu của Sở Tài chính", "13");
        fill(page, "Lý do sửa", "Hội đồng họp lại đủ số thành viên");
        button(page, "Ghi kết quả bỏ phiếu").click();
        told(page, "Đã ghi kết quả bỏ phiếu của Hội đồng.");
        sealAnew(page, "Theo biên bản 05/BB-HĐTĐKT", 2);
        show(page, "selection");
        button(page, "Đề nghị các đơn vị được chọn").click();
        told(page, "Đã lập danh sách đề nghị.");
        look(page, "selection");
        show(page, "awards");
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
        for (var field : page.getByLabel("Số phiếu của").all()) {
            field.fill(votes);
            field.press("Tab");
        }
    }

    private void sealAnew(Page page, String reason, int number) {
        show(page, "snapshots");
        button(page, "Chốt kết quả").click();
        fill(page, "Lý do", reason);
        confirm(page, "Chốt kết quả");
        told(page, "Đã chốt bản số " + number);
    }

    private void unitsSeeWhatIsPublished() {
        var unit = screen(of(Role.UNIT_HEAD, "ND", "GT"), "ranking");
        assertThat(unit.locator(".ranking-table").count()).isZero();
        var page = screen(standingBody(), "seen-as");
        seek(page, "Cụm, khối", GROUPS.getFirst().name());
        seek(page, "Đơn vị", "Huyện Giao Thủy");
        look(page, "seen-as");
        show(page, "publication");
        for (var what : List.of("Điểm của chính đơn vị", "Bảng xếp hạng của cụm, khối")) {
            button(page, "Công khai: " + what + " – Đơn vị trong cụm, khối").click();
            told(page, "Đã công khai: " + what);
        }
        look(page, "published");
        unit = screen(of(Role.UNIT_HEAD, "ND", "GT"), "ranking");
        unit.getByText("Theo bản chốt số 2").waitFor();
        look(unit, "unit");
    }

    private void papersAreMade() {
        var page = screen(standingBody(), "papers");
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
            assertThat(LayoutChecker.check(file, seal(2).id().toString()))
                    .as(paper)
                    .isEmpty();
            confirm(page, "Đóng");
        }
        assertThat(check(2)).contains("Còn giá trị");
    }

    /** What the portal says to whoever follows a paper's code. */
    private String check(int number) {
        var seal = seal(number);
        var page = open("check/" + seal.id() + "/" + seal.shortHash(), DESK);
        look(page, "check-" + number);
        return page.locator("body").innerText();
    }

    private Snapshot seal(int number) {
        var seals = new ArrayList<Snapshot>();
        as(standingBody(), () -> seals.addAll(snapshots.of(season())));
        return seals.stream().filter(one -> one.number() == number).findFirst().orElseThrow();
    }

    /** The last of the cluster, so that its leading unit, and with it the Council's list, stays. */
    private void aCorrectionIsANewSeal() {
        at("2022-02-15T02:00:00Z");
        var page = screen(standingBody(), "seasons/" + CODE);
        button(page, "Mở lại giai đoạn").click();
        pick(page, "Giai đoạn", "Thẩm định");
        moment(page, "2022-02-16T17:00");
        fill(page, "Lý do", "Kết luận thanh tra số 07/KL-TTT");
        confirm(page, "Mở lại giai đoạn");
        told(page, "Đã mở lại giai đoạn");
        var last = new ArrayList<String>();
        as(
                standingBody(),
                () -> rankings.ranking(cluster("ND").id()).ranking().standings().stream()
                        .filter(Standing::isGraded)
                        .map(Standing::unit)
                        .forEach(last::add));
        var place = new Verified.Place(
                cluster("ND").id(), unit("ND", last.getLast()).unit(), "I.3");
        as(standingBody(), () -> {
            verification.claim(place);
            verification.propose(new Verified.Propose(place, Entered.of("10"), "Theo kết luận thanh tra", List.of()));
        });
        var second = colleague(standingBody());
        as(
                second,
                () -> verification.confirm(new Verified.Confirm(
                        place, verification.view(place).now().version())));
        at("2022-02-17T02:00:00Z");
        sealAnew(screen(standingBody(), "snapshots"), "Đính chính theo kết luận thanh tra", 3);
        assertThat(check(2)).contains("Đã được thay thế");
        assertThat(check(3)).contains("Còn giá trị");
    }

    private void aRealSeasonComesInAndIsSealed() {
        now();
        var page = screen(standingBody(), "season-import");
        page.setInputFiles(
                "vaadin-upload input[type=file]", new FilePayload("347.json", "application/json", realSeason()));
        page.getByText("Có thể nhập").waitFor();
        look(page, "import");
        button(page, "Nhập mùa thi đua").click();
        told(page, "Đã nhập");
        page.waitForURL("**/seasons/" + REAL);
        choose(page, REAL_NAME);
        sealForTheFirstTime(page);
        var zip = download(page, page.getByText("Tải gói đã chốt").first());
        assertThat(PackRun.verify(zip).exitCode()).isZero();
    }

    private void sealForTheFirstTime(Page page) {
        show(page, "snapshots");
        button(page, "Chốt kết quả").click();
        confirm(page, "Chốt kết quả");
        told(page, "Đã chốt bản số 1");
    }

    /** As it is, under a code of its own. */
    private static byte[] realSeason() {
        return new String(file("/packs/cluster-347.json"), UTF_8)
                .replaceFirst("\"code\": \"2025\"", "\"code\": \"" + REAL + "\"")
                .replaceFirst("Vì an ninh Tổ quốc 2025", REAL_NAME)
                .getBytes(UTF_8);
    }

    private static byte[] download(Page page, Locator link) {
        try {
            return Files.readAllBytes(page.waitForDownload(link::click).path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] file(String name) {
        try (var in = Objects.requireNonNull(SeasonPlayedBrowserTests.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
