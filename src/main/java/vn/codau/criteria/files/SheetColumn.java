package vn.codau.criteria.files;

import java.util.List;
import vn.codau.criteria.table.Fields;

/** The columns of the spreadsheet that a criteria table is exported to and imported from; the heading is part of the format. */
public enum SheetColumn {
    LEVEL("Cấp / Level", ""),
    CODE("Mã / Code", "code"),
    TITLE("Nội dung / Title", "title"),
    KIND("Loại / Kind", ""),
    COUNTS("Tính vào / Counts as", "counts"),
    RULE("Cách chấm / Rule", "rule.type"),
    POINTS("Điểm / Points", "rule.points"),
    MAX("Điểm tối đa / Most", "rule.max"),
    MIN("Điểm tối thiểu / Least", "rule.min"),
    STEP("Bước điểm / Step", "rule.step"),
    ENTRIES("Các mức, bậc / Levels, bands", ""),
    TARGET("Chỉ tiêu chung / Target", "rule.target"),
    FROM("Có điểm từ tỷ lệ / From ratio", "rule.from"),
    FULL("Trọn điểm từ tỷ lệ / Full ratio", "rule.full"),
    LOWER("Càng thấp càng tốt / Lower is better", "rule.lowerIsBetter"),
    AT_TARGET("Tỷ lệ khi đạt chỉ tiêu / At target", "rule.atTarget"),
    PICK("Cách tính nhóm / Pick", "pick"),
    CAP_BASE("Trần điểm chuẩn / Base cap", "caps.base"),
    CAP_BONUS("Trần điểm thưởng / Bonus cap", "caps.bonus"),
    CAP_DEDUCTION("Trần điểm trừ / Deduction cap", "caps.deduction"),
    FLOOR("Sàn / Floor", "floor"),
    SETTLED("Lấy điểm của / Settled by", "settlement.by"),
    COMBINE("Gộp chấm chéo / Combine", "settlement.combine"),
    WEIGHTS("Trọng số / Weights", ""),
    SCORER("Mã cơ quan chuyên đề / Specialist", "scorer"),
    EVIDENCE("Minh chứng / Evidence", "guidance.evidence"),
    EVIDENCE_ABOVE("Minh chứng khi trên / Evidence above", "guidance.evidenceAbove"),
    MEASURE("Đơn vị tính / Measure", "guidance.measure"),
    DESCRIPTION("Diễn giải / Description", "guidance.description"),
    KINDS("Loại đơn vị áp dụng / Kinds of unit", "concerns.kinds"),
    ONLY_WHERE("Chỉ áp dụng khi tiêu chí / Only where", "concerns.criterion"),
    ANSWERED("Được chấm là / Is answered", "concerns.answers");

    /** The columns that hold numbers, in which a decimal comma is a dot. */
    private static final List<SheetColumn> TEXTS = List.of(
            CODE,
            TITLE,
            COUNTS,
            RULE,
            LOWER,
            PICK,
            SETTLED,
            COMBINE,
            SCORER,
            EVIDENCE,
            MEASURE,
            DESCRIPTION,
            KINDS,
            ONLY_WHERE,
            ANSWERED);

    private final String heading;
    private final String path;

    SheetColumn(String heading, String path) {
        this.heading = heading;
        this.path = path;
    }

    public String heading() {
        return heading;
    }

    /** Which column from the left, counted from 0. */
    public int place() {
        return List.of(values()).indexOf(this);
    }

    /** Whether files that were exported before there was such a column do without it. */
    boolean isLater() {
        return compareTo(DESCRIPTION) > 0;
    }

    /** Whether the cell is one field of the draft as it is. */
    boolean isField() {
        return !path.isEmpty();
    }

    String read(Fields fields) {
        var parts = path.split("\\.", 2);
        return parts.length == 1
                ? fields.text(path)
                : fields.inner(parts[0]).map(inner -> inner.text(parts[1])).orElse("");
    }

    void write(Fields fields, String typed) {
        var parts = path.split("\\.", 2);
        var text = TEXTS.contains(this) ? typed : typed.replace(',', '.');
        if (parts.length == 1) {
            fields.set(path, text);
        } else if (!text.isBlank()) {
            fields.open(parts[0]).set(parts[1], text);
        }
    }
}
