package vn.codau.demo;

import static vn.codau.demo.OnScreen.button;
import static vn.codau.demo.OnScreen.confirm;
import static vn.codau.demo.OnScreen.day;
import static vn.codau.demo.OnScreen.dialog;
import static vn.codau.demo.OnScreen.file;
import static vn.codau.demo.OnScreen.fill;
import static vn.codau.demo.OnScreen.pick;
import static vn.codau.demo.OnScreen.told;
import static vn.codau.demo.PlayedSeason.CODE;
import static vn.codau.demo.PlayedSeason.GROUPS;
import static vn.codau.demo.PlayedSeason.NAME;
import static vn.codau.demo.PlayedSeason.standingBody;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.imports.ImportColumn;
import vn.codau.shared.Role;

/** A season is set up, and the heads of its clusters publish what will be measured. */
final class PlayedSetUp {

    /** When each phase opens, is to be done and closes, by the clock of Vietnam. */
    private static final List<String> DATES = List.of(
            "2021-01-04T08:00 2021-02-26T17:00 2021-03-01T08:00",
            "2021-11-01T08:00 2021-11-25T17:00 2021-12-01T08:00",
            "2021-12-01T08:00 2021-12-20T17:00 2021-12-25T08:00",
            "2022-01-03T08:00 2022-01-14T17:00 2022-01-17T08:00",
            "2022-01-17T08:00 2022-01-21T17:00 2022-01-24T08:00",
            "2022-01-24T08:00 2022-01-28T17:00 2022-02-07T08:00",
            "2022-02-07T08:00 2022-03-25T17:00 2022-03-31T08:00");

    private final PlayedSeason season;
    private final ClusterSetup clusters;

    PlayedSetUp(PlayedSeason season, ClusterSetup clusters) {
        this.season = season;
        this.clusters = clusters;
    }

    void theStandingBodySetsTheSeasonUp() {
        var page = season.screen(standingBody(), "seasons");
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

        PlayedSeason.choose(page, NAME);
        season.go(page, "clusters");
        button(page, "Thêm cụm, khối").click();
        fill(page, "Mã cụm, khối", GROUPS.getFirst().code());
        fill(page, "Tên cụm, khối", GROUPS.getFirst().name());
        pick(page, "Loại", "Cụm thi đua");
        confirm(page, "Lưu");
        told(page, "Đã thêm cụm, khối.");
        season.as(
                standingBody(),
                () -> GROUPS.stream()
                        .skip(1)
                        .forEach(group -> clusters.create(
                                season.id(), new ClusterForm(group.code(), group.name(), group.kind()))));
        season.go(page, "units");
        button(page, "Nhập từ tệp XLSX").click();
        page.setInputFiles(
                "vaadin-dialog vaadin-upload input[type=file]",
                new FilePayload("don-vi.xlsx", "application/octet-stream", units()));
        page.getByText("Tệp hợp lệ: 39 đơn vị sẽ được thêm.").waitFor();
        confirm(page, "Nhập tất cả");
        told(page, "Đã nhập tất cả đơn vị trong tệp.");
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

    void theHeadsPublishTheirCriteria() {
        season.at("2021-02-10T02:00:00Z");
        var page = season.screen(season.of(Role.CLUSTER_HEAD, "ND"), "criteria");
        button(page, "Nhập từ tệp…").click();
        page.setInputFiles(
                "vaadin-dialog vaadin-upload input[type=file]",
                new FilePayload("bang-diem.yaml", "application/yaml", file("/criteria/nam-dinh.yaml")));
        confirm(page, "Thay bản thảo");
        told(page, "Đã thay bản thảo");
        season.as(
                season.of(Role.CLUSTER_HEAD, "ND"),
                () -> season.criteria().aim(season.cluster("ND").id(), "nam-dinh", GROUPS.getFirst()));
        season.go(page, "criteria");
        button(page, "Ban hành…").click();
        confirm(page, "Ban hành");
        told(page, "Đã ban hành bản số 1");
        GROUPS.stream()
                .skip(1)
                .forEach(group -> season.as(
                        season.of(Role.CLUSTER_HEAD, group.code()),
                        () -> season.criteria()
                                .publish(season.cluster(group.code()).id(), "cum-khoi", group)));
    }
}
