package vn.codau.documents;

import static vn.codau.documents.WordFile.all;
import static vn.codau.documents.WordFile.attribute;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import vn.codau.documents.WordFile.Line;

/**
 * Holds a paper against the layout of Decree 30/2020/NĐ-CP, annex I, and against the portal's own measures, which lie
 * within the decree's. Each finding quotes its rule. Shares no code with what makes papers.
 */
public final class LayoutChecker {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String NUMBER = "Số: [0-9]*\\s*/(TTr|BB|TB|BTH|PCĐ)-[\\p{Lu}0-9-]+";
    private static final String DAY =
            "[\\p{L} .-]+, ngày (0[1-9]|[12][0-9]|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm [0-9]{4}";
    private static final double TWENTIETHS_PER_MM = 1440 / 25.4;

    /** Widths of Times New Roman Bold in thousandths, of the letters of the motto: measured once, by hand. */
    private static final int MOTTO_THOUSANDTHS = 12_007;

    private final String snapshot;
    private final WordFile file;
    private final List<Line> lines;
    private final List<String> findings = new ArrayList<>();

    private LayoutChecker(byte[] file, String snapshot) {
        this.snapshot = snapshot;
        this.file = WordFile.of(file);
        this.lines = this.file.lines();
    }

    /** What is wrong with a paper of the example's snapshot; empty for one as it should be. */
    static List<String> check(byte[] file) {
        return check(file, Sealed.ID.toString());
    }

    /** The same of any other snapshot. */
    public static List<String> check(byte[] file, String snapshot) {
        var checker = new LayoutChecker(file, snapshot);
        checker.page();
        checker.fonts();
        checker.nation();
        checker.issuer();
        checker.numberAndDay();
        checker.title();
        checker.body();
        checker.recipients();
        checker.signature();
        checker.pageNumbers();
        checker.seal();
        return checker.findings;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            findings.add(rule);
        }
    }

    private static boolean between(double value, double least, double most) {
        return value >= least - 0.05 && value <= most + 0.05;
    }

    private void page() {
        var sizes = all(file.document(), "pgSz");
        require(sizes.size() == 1, "một khổ giấy cho cả văn bản");
        int width = number(sizes.getFirst(), "w");
        int height = number(sizes.getFirst(), "h");
        require(
                Math.min(width, height) == 11906 && Math.max(width, height) == 16838,
                "khổ giấy A4 (210 mm x 297 mm): " + width + " x " + height);
        var margins = all(file.document(), "pgMar").getFirst();
        margin(margins, "top", "lề trên", 20, 25, 20);
        margin(margins, "bottom", "lề dưới", 20, 25, 22);
        margin(margins, "left", "lề trái", 30, 35, 30);
        margin(margins, "right", "lề phải", 15, 20, 15);
    }

    private void margin(Element margins, String side, String name, int least, int most, int own) {
        double found = number(margins, side) / TWENTIETHS_PER_MM;
        require(between(found, least, most), name + " từ " + least + " đến " + most + " mm: " + found);
        require(Math.abs(found - own) < 0.5, name + " của mẫu là " + own + " mm: " + found);
    }

    private static int number(Element of, String name) {
        return attribute(of, name).map(Integer::parseInt).orElse(0);
    }

    private void fonts() {
        for (var part : file.parts().keySet()) {
            if (part.matches("word/(document|styles|header\\d|footer\\d)\\.xml")) {
                var xml = file.xml(part);
                for (var fonts : all(xml, "rFonts")) {
                    for (var name : List.of("ascii", "hAnsi", "cs", "eastAsia")) {
                        var font = attribute(fonts, name).orElse("Times New Roman");
                        require(
                                font.equals("Times New Roman"),
                                "phông chữ Times New Roman: " + font + " trong " + part);
                    }
                    require(attribute(fonts, "asciiTheme").isEmpty(), "phông chữ Times New Roman, không theo chủ đề");
                }
                for (var color : all(xml, "color")) {
                    var value = attribute(color, "val").orElse("");
                    require(value.matches("000000|auto"), "chữ màu đen: " + value + " trong " + part);
                }
            }
        }
        require(!all(file.xml(WordFile.STYLES), "rFonts").isEmpty(), "phông chữ Times New Roman: chưa đặt");
    }

    private Optional<Line> line(Predicate<Line> wanted) {
        return lines.stream().filter(wanted).findFirst();
    }

    private void nation() {
        var nation = line(one -> one.text().equals(NATION));
        require(nation.isPresent(), "Quốc hiệu \"" + NATION + "\"");
        nation.ifPresent(one -> require(
                one.isBold()
                        && !one.isItalic()
                        && between(one.size(), 12, 13)
                        && one.alignment().equals("center"),
                "Quốc hiệu chữ in hoa, cỡ 12 đến 13, đứng, đậm: cỡ " + one.size()));
        var motto = line(one -> one.text().equals(MOTTO));
        require(motto.isPresent(), "Tiêu ngữ \"" + MOTTO + "\"");
        motto.ifPresent(one -> {
            require(
                    one.isBold()
                            && !one.isItalic()
                            && between(one.size(), 13, 14)
                            && one.alignment().equals("center"),
                    "Tiêu ngữ chữ in thường, cỡ 13 đến 14, đứng, đậm, canh giữa: cỡ " + one.size());
            double width = MOTTO_THOUSANDTHS * one.size() * 20 / 1000;
            double rule = ruleBelow(one, one.cellWidth());
            require(
                    Math.abs(rule - width) < width * 0.04,
                    "dưới Tiêu ngữ có đường kẻ ngang dài bằng dòng chữ: " + rule + " thay vì " + width);
        });
    }

    /** The length of the rule in the paragraph below, 0 without one. */
    private double ruleBelow(Line line, int width) {
        int below = lines.indexOf(line) + 1;
        if (below >= lines.size() || !lines.get(below).hasRule()) {
            return 0;
        }
        var rule = lines.get(below);
        return width - rule.length("ind", "left") - rule.length("ind", "right");
    }

    private void issuer() {
        var issuer = line(one -> one.style().equals("CoQuan"));
        require(issuer.isPresent() && !issuer.get().text().isBlank(), "tên cơ quan ban hành văn bản");
        issuer.ifPresent(one -> {
            require(
                    one.isBold()
                            && one.isCapitals()
                            && between(one.size(), 12, 13)
                            && one.alignment().equals("center"),
                    "tên cơ quan ban hành chữ in hoa, cỡ 12 đến 13, đứng, đậm: cỡ " + one.size());
            shortRule(one, one.cellWidth(), "tên cơ quan ban hành");
        });
        line(one -> one.style().equals("CoQuanCapTren") && !one.text().isBlank())
                .ifPresent(one -> require(
                        !one.isBold() && one.isCapitals() && between(one.size(), 12, 13),
                        "tên cơ quan chủ quản chữ in hoa, cỡ 12 đến 13, đứng, không đậm"));
    }

    /** A capital is 0.72 of the size wide on average, another letter 0.48: good enough to tell a third from a whole. */
    private void shortRule(Line above, int width, String what) {
        double letter = above.isCapitals() ? 0.68 : 0.48;
        double text = Math.min(above.text().length() * letter * above.size() * 20, width);
        double rule = ruleBelow(above, width);
        require(
                rule > text * 0.25 && rule < text * 0.6,
                "dưới " + what + " có đường kẻ ngang dài từ 1/3 đến 1/2 dòng chữ: " + rule + " dưới " + text);
    }

    private void numberAndDay() {
        var number = line(one -> one.text().startsWith("Số:"));
        require(
                number.isPresent() && number.get().text().matches(NUMBER),
                "số, ký hiệu \"Số: …/Loại-CƠ QUAN\": " + number.map(Line::text));
        number.ifPresent(one -> require(
                one.size() == 13 && !one.isBold() && one.alignment().equals("center"), "số, ký hiệu cỡ 13, đứng"));
        var day = line(one -> one.style().equals("DiaDanh"));
        require(
                day.isPresent() && day.get().text().matches(DAY),
                "địa danh và thời gian \"Nam Định, ngày 05 tháng 02 năm 2024\": " + day.map(Line::text));
        day.ifPresent(one -> require(
                one.isItalic()
                        && !one.isBold()
                        && between(one.size(), 13, 14)
                        && one.alignment().equals("center"),
                "địa danh và thời gian chữ nghiêng, cỡ 13 đến 14"));
    }

    private void title() {
        var type = line(one -> one.style().equals("TenLoai"));
        require(type.isPresent() && !type.get().text().isBlank(), "tên loại văn bản");
        type.ifPresent(one -> require(
                one.isBold()
                        && one.isCapitals()
                        && between(one.size(), 13, 14)
                        && one.alignment().equals("center"),
                "tên loại chữ in hoa, cỡ 13 đến 14, đứng, đậm, canh giữa"));
        var about = line(one -> one.style().equals("TrichYeu"));
        require(about.isPresent() && !about.get().text().isBlank(), "trích yếu nội dung");
        about.ifPresent(one -> {
            require(
                    one.isBold()
                            && between(one.size(), 13, 14)
                            && one.alignment().equals("center"),
                    "trích yếu cỡ 13 đến 14, đứng, đậm, canh giữa");
            shortRule(one, textWidth(), "trích yếu");
        });
    }

    private int textWidth() {
        var margins = all(file.document(), "pgMar").getFirst();
        return number(all(file.document(), "pgSz").getFirst(), "w")
                - number(margins, "left")
                - number(margins, "right");
    }

    private void body() {
        for (var line : lines) {
            if (line.style().matches("NoiDung|CanCu|Muc")) {
                var begin = line.text().substring(0, Math.min(30, line.text().length()));
                require(line.alignment().equals("both"), "nội dung canh đều cả hai lề: " + begin);
                require(between(line.size(), 13, 14), "nội dung cỡ 13 đến 14: " + begin);
                require(
                        between(line.length("ind", "firstLine") / TWENTIETHS_PER_MM, 10, 12.7),
                        "chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm: " + begin);
                require(between(line.length("spacing", "line"), 240, 360), "giãn dòng từ đơn đến 1,5: " + begin);
                require(
                        line.length("spacing", "after") + line.length("spacing", "before") >= 120,
                        "các đoạn cách nhau ít nhất 6 pt: " + begin);
            }
        }
        require(lines.stream().noneMatch(line -> line.text().contains("{{")), "không còn trường trộn chưa điền");
        var last = lines.stream().filter(line -> line.style().equals("NoiDung")).reduce((one, other) -> other);
        var kind = line(one -> one.style().equals("TenLoai")).map(Line::text).orElse("");
        if (!kind.matches("BẢNG.*|PHIẾU.*")) {
            require(last.isPresent() && last.get().text().endsWith("./."), "lời văn kết thúc bằng \"./.\"");
        }
    }

    private void recipients() {
        var word = line(one -> one.text().equals("Nơi nhận:"));
        require(
                word.isPresent()
                        && word.get().isBold()
                        && word.get().isItalic()
                        && word.get().size() == 12,
                "\"Nơi nhận:\" cỡ 12, nghiêng, đậm");
        var list = lines.stream().filter(line -> line.style().equals("NoiNhan")).toList();
        require(!list.isEmpty(), "danh sách nơi nhận");
        for (var line : list) {
            boolean last = line == list.getLast();
            require(line.size() == 11 && !line.isBold() && !line.isItalic(), "nơi nhận cỡ 11, đứng");
            require(
                    line.text().matches(last ? "- Lưu: VT.*\\." : "- .+;"),
                    "nơi nhận \"- …;\", cuối cùng \"- Lưu: VT, ….\": " + line.text());
        }
    }

    private void signature() {
        var title = line(one -> one.style().equals("QuyenHan") && !one.text().isBlank());
        require(
                title.isPresent()
                        && title.get().isBold()
                        && title.get().isCapitals()
                        && between(title.get().size(), 13, 14),
                "quyền hạn, chức vụ người ký chữ in hoa, cỡ 13 đến 14, đứng, đậm");
        var name = line(one -> one.style().equals("NguoiKy"));
        require(
                name.isPresent() && name.get().isBold() && between(name.get().size(), 13, 14),
                "họ tên người ký cỡ 13 đến 14, đứng, đậm");
    }

    private void pageNumbers() {
        require(!all(file.document(), "titlePg").isEmpty(), "không hiển thị số trang thứ nhất");
        var number = headers("default").stream()
                .flatMap(header -> file.lines(header).stream().filter(line -> hasPage(header)))
                .findFirst();
        require(
                number.isPresent()
                        && number.get().alignment().equals("center")
                        && between(number.get().size(), 13, 14),
                "số trang chữ số Ả Rập, cỡ 13 đến 14, canh giữa trong phần lề trên");
        var margins = all(file.document(), "pgMar").getFirst();
        require(
                number(margins, "header") > 0 && number(margins, "header") < number(margins, "top"),
                "số trang nằm trong phần lề trên");
        require(headers("first").stream().noneMatch(LayoutChecker::hasPage), "không hiển thị số trang thứ nhất");
    }

    private static boolean hasPage(Element header) {
        return all(header, "instrText").stream()
                .anyMatch(field -> field.getTextContent().strip().equals("PAGE"));
    }

    private List<Element> headers(String type) {
        return all(file.document(), "headerReference").stream()
                .filter(one -> attribute(one, "type").orElse("").equals(type))
                .map(one -> file.xml("word/" + target(attribute(one, "id").orElse(""))))
                .toList();
    }

    private String target(String id) {
        return all(file.xml("word/_rels/document.xml.rels"), "Relationship").stream()
                .filter(one -> attribute(one, "Id").orElse("").equals(id))
                .map(one -> attribute(one, "Target").orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    /** The portal's own rule: every page leads back to the snapshot. */
    private void seal() {
        for (var part : file.parts().keySet()) {
            if (part.matches("word/footer\\d\\.xml")) {
                var text = new String(file.parts().get(part), StandardCharsets.UTF_8);
                require(
                        text.contains(snapshot) && text.contains("/check/" + snapshot) && text.contains("<pic:"),
                        "mã bản chốt, địa chỉ kiểm tra và mã QR ở chân mỗi trang: " + part);
            }
        }
    }
}
