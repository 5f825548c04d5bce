package vn.codau.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Papers that offices would show, invented and saying so on every page. */
final class DemoPaper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String INVENTED = "TÀI LIỆU TRÌNH DIỄN - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ";
    private static final float LEFT = 60;
    private static final float TOP = 780;

    private DemoPaper() {}

    /** A report of two pages. */
    static byte[] report(String unit, String title) {
        try (var document = new PDDocument();
                var font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
                var out = new ByteArrayOutputStream()) {
            var letters = PDType0Font.load(document, font);
            page(
                    document,
                    letters,
                    List.of(
                            unit,
                            "",
                            "BÁO CÁO",
                            title,
                            "",
                            "Kính gửi: Cơ quan thường trực Hội đồng Thi đua - Khen thưởng",
                            "",
                            "1. Kết quả thực hiện trong năm",
                            "Đơn vị đã hoàn thành các chỉ tiêu được giao, số liệu có xác nhận",
                            "của cơ quan quản lý chuyên ngành (phụ lục kèm theo).",
                            "",
                            "2. Tồn tại, hạn chế",
                            "Một số nội dung triển khai chậm ở quý II, đã khắc phục trong quý III."));
            page(document, letters, List.of("PHỤ LỤC", title, "", "Số liệu tổng hợp theo từng xã, thị trấn"));
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.newLineAtOffset(LEFT, TOP);
            content.setLeading(22);
            content.setFont(font, 10);
            content.showText(INVENTED);
            content.newLine();
            content.newLine();
            content.setFont(font, 13);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** A picture that stands for a photograph; the number keeps one from being another. */
    static byte[] photograph(int number) {
        var image = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x9DB8D9), 0, 420, new Color(0xE9EEF4)));
        graphics.fillRect(0, 0, 960, 640);
        graphics.setColor(new Color(0x5F7F4F));
        graphics.fillRect(0, 430, 960, 210);
        graphics.setColor(new Color(0xB3141F));
        graphics.fillRect(180, 150, 600, 70 + number % 40);
        graphics.setColor(new Color(0xF2E6C9));
        graphics.fillRect(230, 300, 500, 150);
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
