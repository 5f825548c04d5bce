package vn.codau.uikit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables to try a matrix with. */
final class TrialTables {

    private static final MatrixTable.Headings CRITERIA = new MatrixTable.Headings("Mã", "Tiêu chí", "Tối đa");
    private static final List<String> UNITS = List.of(
            "Sở Nội vụ",
            "Sở Tài chính",
            "Sở Xây dựng",
            "Sở Y tế",
            "Sở Tư pháp",
            "Sở Công Thương",
            "Sở Ngoại vụ",
            "Thanh tra tỉnh",
            "Văn phòng UBND tỉnh",
            "Sở Giáo dục và Đào tạo",
            "Sở Khoa học và Công nghệ",
            "Sở Nông nghiệp và Môi trường",
            "Sở Dân tộc và Tôn giáo",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Ban Quản lý các khu công nghiệp");
    private static final List<String> TITLES = List.of(
            "Tham mưu ban hành văn bản chỉ đạo, điều hành đúng tiến độ được giao",
            "Tỷ lệ giải quyết hồ sơ thủ tục hành chính đúng hạn",
            "Thực hiện chế độ báo cáo định kỳ, đột xuất; nộp đúng thời gian quy định, đúng nội dung, đúng mẫu biểu và đạt yêu cầu về chất lượng",
            "Giải ngân vốn đầu tư công",
            "Phát động, triển khai phong trào thi đua theo chủ đề năm của tỉnh",
            "Mỗi trường hợp có sáng kiến được công nhận cấp tỉnh",
            "Thực hiện quy chế dân chủ ở cơ sở; không có đơn thư khiếu nại, tố cáo vượt cấp",
            "Công tác bồi dưỡng, nhân rộng điển hình tiên tiến");

    private TrialTables() {}

    static MatrixTable named(String name) {
        return switch (name) {
            case "large" -> criteria(200, 15);
            case "specialist" -> specialist();
            default -> small();
        };
    }

    /** Rows a to h with every kind of input, columns u1 to u4, of which u3 is closed. */
    static MatrixTable small() {
        var points = MatrixInput.decimal().between("0", "10").decimals(2);
        var rows = List.of(
                MatrixRow.group("A", "I", "Nhiệm vụ chuyên môn").max("60"),
                MatrixRow.line("a", "1.1", TITLES.get(0)).max("10").takes(points.orNotApplicable()),
                MatrixRow.line("b", "1.2", TITLES.get(1)).max("10").takes(points.inSteps("0.5")),
                MatrixRow.line("c", "1.3", TITLES.get(2)).max("5").takes(levels()),
                MatrixRow.line("d", "1.4", TITLES.get(3)).max("10").takes(MatrixInput.pair()),
                MatrixRow.group("B", "II", "Phong trào thi đua").max("40"),
                MatrixRow.line("e", "2.1", TITLES.get(4))
                        .max("2")
                        .takes(MatrixInput.yesNo().orNotApplicable()),
                MatrixRow.line("f", "2.2", TITLES.get(5))
                        .max("6")
                        .takes(MatrixInput.whole().between("0", "99")),
                MatrixRow.line("g", "2.3", TITLES.get(6))
                        .max("1500")
                        .takes(MatrixInput.decimal().between("", "99999").in("%")),
                MatrixRow.line("h", "2.4", TITLES.get(7)).max("10").takes(points),
                MatrixRow.total("T", "Tổng cộng"));
        var columns = IntStream.rangeClosed(1, 4)
                .mapToObj(at -> MatrixColumn.of("u" + at, UNITS.get(at - 1)))
                .map(column -> column.id().equals("u3")
                        ? column.closed("Đơn vị của mình: không tự chấm", "không chấm")
                        : column)
                .toList();
        var cells = List.of(
                MatrixCell.of("a", "u1").value("8.5", 1).hint("Đơn vị tự chấm 9"),
                MatrixCell.of("a", "u2").value("0", 1),
                MatrixCell.of("a", "u4").value(MatrixCell.NOT_APPLICABLE, 1),
                MatrixCell.of("b", "u2")
                        .value("7.5", 4)
                        .in(MatrixCell.State.RETURNED, "Trả lại: thiếu minh chứng quý IV"),
                MatrixCell.of("b", "u4").value("2", 4).in(MatrixCell.State.NEEDS_COMMENT, ""),
                MatrixCell.of("c", "u1").value("B", 2),
                MatrixCell.of("d", "u1").value("120;98.5", 2),
                MatrixCell.of("e", "u1").value("true", 2),
                MatrixCell.of("e", "u2").value("false", 2),
                MatrixCell.of("g", "u1").value("12345.5", 2),
                MatrixCell.of("h", "u2").value("9", 2).in(MatrixCell.State.READ_ONLY, "Do cơ quan chuyên đề chấm"));
        return new MatrixTable(CRITERIA, rows, columns, cells);
    }

    /** So many criteria in sections of ten, scored for so many units; the fifth one is one's own. */
    static MatrixTable criteria(int lines, int units) {
        var rows = new ArrayList<MatrixRow>();
        var cells = new ArrayList<MatrixCell>();
        for (var at = 0; at < lines; at++) {
            if (at % 10 == 0) {
                rows.add(MatrixRow.group("s" + at, Integer.toString(at / 10 + 1), TITLES.get(at / 10 % 8))
                        .max("50"));
            }
            var code = (at / 10 + 1) + "." + (at % 10 + 1);
            rows.add(MatrixRow.line("r" + at, code, TITLES.get(at * 3 % 8))
                    .at(1)
                    .max("10")
                    .takes(kind(at)));
            for (var unit = 0; unit < units; unit++) {
                if (unit != 4 && (at * 7 + unit * 3) % 5 != 0) {
                    cells.add(MatrixCell.of("r" + at, "u" + unit).value(value(at, unit), 1));
                }
            }
        }
        rows.add(MatrixRow.total("T", "Tổng cộng"));
        var columns = IntStream.range(0, units)
                .mapToObj(at -> MatrixColumn.of("u" + at, UNITS.get(at % UNITS.size())))
                .map(column -> column.id().equals("u4")
                        ? column.closed("Đơn vị của mình: không tự chấm", "không chấm")
                        : column)
                .toList();
        return new MatrixTable(CRITERIA, rows, columns, cells);
    }

    private static MatrixTable specialist() {
        var rows = Stream.concat(
                        IntStream.range(0, 15)
                                .mapToObj(at -> MatrixRow.line("u" + at, Integer.toString(at + 1), UNITS.get(at))),
                        Stream.of(MatrixRow.total("T", "Trung bình")))
                .toList();
        var columns = List.of(
                MatrixColumn.of("value", "Kết quả (%)")
                        .takes(MatrixInput.decimal().between("0", "100").in("%").orNotApplicable()),
                MatrixColumn.of("points", "Điểm").computed("Hệ thống tính từ kết quả"),
                MatrixColumn.of("note", "Ý kiến").asWide().takes(MatrixInput.text(200)));
        var cells = List.of(
                MatrixCell.of("u0", "value").value("96.5", 1),
                MatrixCell.of("u0", "points").value("28.95", 0),
                MatrixCell.of("u0", "note").value("Theo báo cáo 12/BC-SNV", 1),
                MatrixCell.of("T", "value").value("96.5", 0));
        return new MatrixTable(new MatrixTable.Headings("TT", "Đơn vị", ""), rows, columns, cells);
    }

    private static MatrixInput levels() {
        return MatrixInput.oneOf(List.of(
                        new MatrixInput.Code("A", "Hoàn thành xuất sắc: 5 điểm"),
                        new MatrixInput.Code("B", "Hoàn thành tốt: 4 điểm"),
                        new MatrixInput.Code("C", "Hoàn thành: 3 điểm"),
                        new MatrixInput.Code("K", "Không hoàn thành: 0 điểm")))
                .orNotApplicable();
    }

    private static MatrixInput kind(int at) {
        return switch (at % 8) {
            case 2 -> levels();
            case 4 -> MatrixInput.yesNo().orNotApplicable();
            case 5 -> MatrixInput.whole().between("0", "20");
            default -> MatrixInput.decimal().between("0", "10").decimals(2).orNotApplicable();
        };
    }

    private static String value(int at, int unit) {
        return switch (at % 8) {
            case 2 -> "ABC".substring((at + unit) % 3, (at + unit) % 3 + 1);
            case 4 -> unit % 4 == 0 ? "false" : "true";
            case 5 -> Integer.toString((at + unit) % 7);
            default -> (at * unit) % 11 == 3 ? MatrixCell.NOT_APPLICABLE : (at + unit * 2) % 10 + "." + (unit % 4) * 25;
        };
    }
}
