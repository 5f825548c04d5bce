package vn.codau.archive;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.codau.audit.AuditDictionary;
import vn.codau.engine.criteria.Source;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.scoring.export.SheetEvent;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Numerals;

/** How an archive's pages say things: in Vietnamese, as papers do, in whichever language the portal is shown. */
final class ArchiveTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("vaadin-i18n.translations", VIETNAMESE);

    private ArchiveTexts() {}

    /** With a decimal comma. */
    static String number(Object number) {
        return Numerals.shown(number, VIETNAMESE);
    }

    static String moment(Instant instant) {
        return Moments.toTheSecond(instant);
    }

    /** A command's name, also of one that there no longer is. */
    static String command(AuditDictionary dictionary, String name) {
        return dictionary.command(name).map(key -> translated(key, name)).orElse(name);
    }

    static String role(String name) {
        return translated("audit.role." + name, name);
    }

    private static String translated(String key, String otherwise) {
        return SENTENCES.containsKey(key) ? SENTENCES.getString(key) : otherwise;
    }

    static String source(Source source) {
        return switch (source) {
            case SELF -> "Tự chấm";
            case HEAD -> "Trưởng cụm, khối";
            case PEER -> "Chấm chéo";
            case SPECIALIST -> "Cơ quan chuyên đề";
            case VERIFIED -> "Thẩm định";
        };
    }

    /** Blank, 0 and not applicable are three things. */
    static String entered(CellValue entered) {
        return switch (entered) {
            case CellValue.Blank() -> "(để trống)";
            case CellValue.NotApplicable() -> "Không áp dụng";
            case CellValue.Value value -> number(value);
        };
    }

    static String status(EvidenceStatus status) {
        return switch (status) {
            case PENDING -> "Chưa xem xét";
            case ACCEPTED -> "Chấp nhận";
            case QUESTIONED -> "Cần làm rõ";
            case REJECTED -> "Không chấp nhận";
        };
    }

    static String event(SheetEvent.Kind kind) {
        return switch (kind) {
            case RETURNED -> "Trả lại đơn vị";
            case SUBMITTED -> "Nộp điểm chấm";
            case RECUSED -> "Từ chối chấm";
            case PROPOSED -> "Đề xuất điểm thẩm định";
            case CONFIRMED -> "Xác nhận điểm thẩm định";
            case REJECTED -> "Không đồng ý điểm thẩm định";
        };
    }
}
