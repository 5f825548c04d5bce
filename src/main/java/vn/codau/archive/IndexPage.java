package vn.codau.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.codau.archive.Html.Cell;
import vn.codau.engine.rank.Standing;

/** The archive's first page: what it is, what came out, where everything lies, and how it is checked. */
final class IndexPage {

    static final String PATH = "MUC-LUC.html";
    static final String SEALED = "ban-chot/season.zip";
    static final String SUMMARY = "bang-tong-hop-diem.xlsx";

    private final ArchiveContent matter;
    private final ArchiveManifest.About about;
    private final List<ArchivedEvidence> evidence;
    private final String madeAt;

    IndexPage(ArchiveContent matter, ArchiveManifest.About about, List<ArchivedEvidence> evidence, String madeAt) {
        this.matter = matter;
        this.about = about;
        this.evidence = evidence;
        this.madeAt = madeAt;
    }

    void write(OutputStream out) throws IOException {
        var page = Html.begin(out, "Hồ sơ lưu trữ: " + about.clusterName());
        page.paragraph(about.seasonName() + " (mã " + about.season() + "), cụm, khối mã " + about.cluster()
                + ". Lập từ bản"
                + " chốt số " + about.seal() + ", chốt lúc "
                + ArchiveTexts.moment(matter.sealed().snapshot().sealedAt()) + ", người chốt: "
                + matter.sealed().snapshot().sealedBy() + ". Hồ sơ lập lúc " + madeAt + ", người lập: " + about.madeBy()
                + ".");
        page.paragraph(
                        "Mã băm SHA-256 của bản chốt, để đối chiếu với văn bản đã ký và danh sách bản chốt của hệ thống:")
                .code(about.sealSha256());
        missing(page);
        units(page);
        contents(page);
        checking(page);
        page.end();
    }

    private void missing(Html page) throws IOException {
        var lost = evidence.stream().filter(filed -> !filed.isThere()).toList();
        if (lost.isEmpty()) {
            return;
        }
        page.warning(
                "Hồ sơ thiếu " + lost.size() + " tệp minh chứng: khi lập hồ sơ, các tệp này không còn ở nơi lưu giữ,"
                        + " hoặc nội dung không còn đúng như khi nộp. Tên, dung lượng và mã băm của chúng:");
        page.table("Tệp", "Số byte", "SHA-256");
        for (var filed : lost) {
            var file = filed.file();
            page.row(
                    new Cell.Text(file.path()),
                    new Cell.Figure(Long.toString(file.size())),
                    new Cell.Text(file.sha256()));
        }
        page.endTable();
    }

    private void units(Html page) throws IOException {
        page.heading("Các đơn vị");
        page.table("Xếp hạng", "Đơn vị", "Tổng điểm", "Số tệp minh chứng");
        for (var standing : matter.ranking().standings()) {
            unit(page, standing);
        }
        page.endTable();
    }

    private void unit(Html page, Standing standing) throws IOException {
        var member = matter.members().stream()
                .filter(one -> one.code().equals(standing.unit()))
                .findFirst()
                .orElseThrow();
        var files = evidence.stream()
                .filter(filed -> filed.held().of().unit().equals(member.id()))
                .count();
        page.row(
                new Cell.Figure(standing.isGraded() ? Integer.toString(standing.rank()) : ""),
                new Cell.Link(member.name(), UnitPage.path(member)),
                new Cell.Figure(standing.score()
                        .map(score -> ArchiveTexts.number(score.total()))
                        .orElse("không chấm")),
                new Cell.Figure(Long.toString(files)));
    }

    private static void contents(Html page) throws IOException {
        page.heading("Trong hồ sơ có");
        page.table("Tệp, thư mục", "Nội dung");
        page.row(
                new Cell.Link(SUMMARY, SUMMARY),
                new Cell.Text("Bảng tổng hợp điểm của cụm, khối và điểm từng tiêu chí, theo bản chốt"));
        page.row(UnitPage.FOLDER, "Mỗi đơn vị một trang: kết quả, minh chứng, mọi lần nhập điểm của mọi bên chấm");
        page.row(ArchivedEvidence.FOLDER, "Tệp minh chứng của từng đơn vị, theo tiêu chí, mọi bản, cả tệp đã rút");
        page.row(new Cell.Link(LogPage.PATH, LogPage.PATH), new Cell.Text("Nhật ký thao tác liên quan, để đọc"));
        page.row(
                LogPage.EXCERPT,
                "Nhật ký thao tác liên quan, để máy đối chiếu; kèm chữ ký xác nhận hằng ngày và khóa để kiểm chữ ký, nếu có");
        page.row(SEALED, "Bản chốt của cả mùa thi đua, nguyên vẹn từng byte: tiêu chí, điểm của mọi bên, kết quả");
        page.row(ArchiveManifest.NAME + ", " + ArchiveManifest.SUMS, "Dung lượng và mã băm SHA-256 của từng tệp");
        page.endTable();
    }

    private static void checking(Html page) throws IOException {
        page.heading("Cách kiểm tra");
        page.paragraph(
                "Không cần hệ thống. Lệnh sau kiểm tra cả tệp zip: không tệp nào thiếu, bị sửa hay thêm vào; bản chốt"
                        + " nguyên vẹn và tính lại đúng thứ hạng; nhật ký nối liền. Tệp nào sai khác được gọi đúng tên.");
        page.code("./codau verify <tệp zip>");
        page.paragraph("Bằng công cụ có sẵn của hệ điều hành, trong thư mục đã giải nén:")
                .code("sha256sum -c SHA256SUMS");
        page.paragraph(
                "Nhật ký của hệ thống là một chuỗi: mã băm của mỗi mục được tính từ nội dung mục đó và mã băm của mục"
                        + " ngay trước. Tệp " + LogPage.EXCERPT
                        + " ghi nguyên văn các mục liên quan, và chỉ ghi mã băm nội dung của"
                        + " các mục thuộc việc khác nằm giữa, nên tính được từ mục đầu đến mục cuối mà không biết việc khác là gì."
                        + " Sửa, xóa, chèn một mục là chuỗi không còn khớp với mã băm ở cuối và với các lần ký xác nhận. Muốn đối"
                        + " chiếu với nhật ký gốc: mở màn hình Nhật ký của hệ thống, so mã băm ở cùng một số thứ tự; hoặc so với bản"
                        + " xác nhận hằng ngày mà cơ quan giữ ở nơi khác.");
        page.paragraph("Mã băm của chính tệp zip này được ghi vào nhật ký của hệ thống mỗi lần tệp được tải về.");
    }
}
