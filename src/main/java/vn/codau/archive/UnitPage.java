package vn.codau.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.codau.archive.Html.Cell;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.UnitScore;
import vn.codau.scoring.export.KeptSheet;
import vn.codau.scoring.export.ScoreRecords;
import vn.codau.scoring.store.ScoreVersion;
import vn.codau.uikit.Moments;

/** A unit's page: what it came to, what it showed, and every score that was ever entered for it. */
final class UnitPage {

    static final String FOLDER = "phieu-cham-diem";

    private final ArchiveContent matter;
    private final ArchiveContent.Member unit;
    private final List<ArchivedEvidence> evidence;
    private final ScoreRecords records;
    private final Map<String, String> titles;

    UnitPage(ArchiveContent matter, ArchiveContent.Member unit, List<ArchivedEvidence> evidence, ScoreRecords records) {
        this.matter = matter;
        this.unit = unit;
        this.evidence = evidence;
        this.records = records;
        this.titles = matter.titles();
    }

    static String path(ArchiveContent.Member unit) {
        return FOLDER + "/" + unit.label() + ".html";
    }

    void write(OutputStream out) throws IOException {
        var page = Html.begin(out, "Phiếu chấm điểm: " + unit.name());
        page.paragraph(matter.ranking().cluster().name() + ", "
                + matter.sealed().season().period().name() + ". Bản chốt số "
                + matter.sealed().snapshot().number() + ".");
        result(page);
        evidence(page);
        if (unit.sheet().isPresent()) {
            sheet(page, unit.sheet().get());
        } else {
            page.paragraph("Điểm của đơn vị nằm trong bản chốt; hệ thống không có phiếu chấm của đơn vị.");
        }
        page.end();
    }

    private void result(Html page) throws IOException {
        page.heading("Kết quả đã chốt");
        var standing = matter.ranking().standings().stream()
                .filter(one -> one.unit().equals(unit.code()))
                .findFirst();
        if (standing.flatMap(Standing::score).isEmpty()) {
            page.paragraph("Đơn vị không được chấm điểm.");
            return;
        }
        UnitScore score = standing.flatMap(Standing::score).orElseThrow();
        page.table("Phần", "Điểm");
        var sections = matter.ranking().cluster().criteria().sections();
        for (int index = 0; index < sections.size(); index++) {
            points(page, sections.get(index).title(), score.sections().get(index));
        }
        points(page, "Điểm chuẩn", score.base());
        points(page, "Điểm thưởng", score.bonus());
        points(page, "Điểm trừ", score.deduction());
        points(page, "Tổng điểm", score.total());
        points(page, "Xếp hạng", standing.orElseThrow().rank());
        page.endTable();
    }

    private static void points(Html page, String what, Object points) throws IOException {
        page.row(new Cell.Text(what), new Cell.Figure(ArchiveTexts.number(points)));
    }

    private void evidence(Html page) throws IOException {
        page.heading("Minh chứng");
        if (evidence.isEmpty()) {
            page.paragraph("Đơn vị không nộp minh chứng nào.");
            return;
        }
        page.table(
                "Tiêu chí",
                "Tệp",
                "Bản",
                "Ngày văn bản",
                "Tải lên lúc",
                "Người tải lên",
                "Đánh giá",
                "Ghi chú",
                "SHA-256");
        for (var filed : evidence) {
            row(page, filed);
        }
        page.endTable();
    }

    private static void row(Html page, ArchivedEvidence filed) throws IOException {
        var held = filed.held();
        var revision = held.revision();
        page.row(
                new Cell.Text(String.join("\n", held.criteria())),
                filed.isThere()
                        ? new Cell.Link(revision.name(), "../" + filed.path())
                        : new Cell.Text(revision.name() + "\nTHIẾU: tệp không còn ở nơi lưu giữ"),
                new Cell.Figure(Integer.toString(revision.revision())),
                new Cell.Text(Moments.day(revision.effective())),
                new Cell.Text(ArchiveTexts.moment(revision.uploaded())),
                new Cell.Text(revision.uploadedBy()),
                new Cell.Text(state(filed)),
                new Cell.Text(held.isLatest() ? held.note() : ""),
                new Cell.Text(revision.hash()));
    }

    private static String state(ArchivedEvidence filed) {
        var held = filed.held();
        if (held.removed().isPresent()) {
            return "Đã rút lúc " + ArchiveTexts.moment(held.removed().get());
        }
        return held.isLatest() ? ArchiveTexts.status(held.status()) : "Đã thay bằng bản sau";
    }

    private void sheet(Html page, KeptSheet sheet) throws IOException {
        page.heading("Nộp phiếu");
        page.paragraph(sheet.submittedAt()
                .map(at -> "Nộp lúc " + ArchiveTexts.moment(at) + ", người nộp: " + sheet.submittedBy() + ", lần "
                        + sheet.round() + ".")
                .orElse("Đơn vị chưa nộp phiếu."));
        if (!sheet.explanation().isEmpty()) {
            page.paragraph("Giải trình: " + sheet.explanation());
        }
        page.heading("Điểm đã nhập, mọi lần");
        page.table("Tiêu chí", "Nguồn", "Đơn vị chấm", "Lần", "Giá trị", "Ghi chú", "Lúc", "Người nhập");
        records.versions(sheet.id(), version -> row(page, version));
        page.endTable();
        events(page, sheet);
    }

    private void row(Html page, ScoreVersion version) {
        var title = titles.getOrDefault(version.criterion(), "");
        try {
            page.row(
                    version.criterion() + " " + title,
                    ArchiveTexts.source(version.source()),
                    version.scorer(),
                    Long.toString(version.version()),
                    ArchiveTexts.entered(version.entered()),
                    version.note(),
                    ArchiveTexts.moment(version.changed().at()),
                    version.changed().by());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void events(Html page, KeptSheet sheet) throws IOException {
        page.heading("Trả lại, nộp điểm, thẩm định");
        page.table("Lúc", "Việc", "Tiêu chí", "Người thực hiện", "Lý do, ghi chú");
        for (var event : records.events(sheet.id())) {
            page.row(
                    ArchiveTexts.moment(event.at()),
                    ArchiveTexts.event(event.kind()),
                    event.criterion(),
                    event.by(),
                    event.text());
        }
        page.endTable();
    }
}
