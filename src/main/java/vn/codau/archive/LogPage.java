package vn.codau.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.codau.audit.AuditDictionary;
import vn.codau.audit.AuditEntry;
import vn.codau.audit.AuditExcerpt;

/** The cluster's part of the log, to be read by people; what programs check lies beside it. */
final class LogPage {

    static final String PATH = "nhat-ky/nhat-ky.html";
    static final String EXCERPT = "nhat-ky/nhat-ky.jsonl";
    static final String FOLDER = "nhat-ky/";

    private static final int SHORT = 16;

    private final ArchiveContent matter;
    private final AuditExcerpt log;
    private final AuditDictionary dictionary;

    LogPage(ArchiveContent matter, AuditExcerpt log, AuditDictionary dictionary) {
        this.dictionary = dictionary;
        this.matter = matter;
        this.log = log;
    }

    /** Writes the page and gives the number of the first entry on it; 0 where there is none. */
    long write(OutputStream out) throws IOException {
        var page = Html.begin(
                out, "Nhật ký thao tác: " + matter.ranking().cluster().name());
        page.paragraph(
                "Các mục của nhật ký liên quan đến cụm, khối này: cụm, khối và thành viên, bảng tiêu chí, phiếu chấm"
                        + " điểm, minh chứng, họp bình xét, xếp hạng, văn bản, và các mục chung của mùa thi đua. Số thứ tự là số trong"
                        + " nhật ký chung của hệ thống; các số vắng mặt thuộc việc khác. Cách đối chiếu với nhật ký chung ghi ở"
                        + " mục lục.");
        page.table("Số", "Lúc", "Người thực hiện", "Việc", "Đối tượng", "Trước", "Sau", "Lý do", "Mã băm");
        var first = log.read(matter.concerns(), entry -> row(page, entry));
        page.endTable();
        page.end();
        return first;
    }

    private void row(Html page, AuditEntry entry) {
        var who = entry.who();
        var what = entry.what();
        try {
            page.row(
                    Long.toString(entry.number()),
                    ArchiveTexts.moment(entry.at()),
                    who.name() + "\n" + ArchiveTexts.role(who.role()) + "\n" + who.address(),
                    ArchiveTexts.command(dictionary, what.command()),
                    what.subject().text(),
                    what.before().orElse(""),
                    what.after().orElse(""),
                    what.reason().orElse(""),
                    entry.hash().substring(0, SHORT));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
