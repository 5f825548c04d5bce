package vn.codau.evidence.preview;

import java.awt.RenderingHints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF; runs in a process of its own and trusts nothing of the document. */
final class PageRenderer {

    /** The file that says how many pages there are. */
    static final String COUNT = "pages";

    private static final float LONGER_SIDE = 1600;
    private static final float LARGEST_SCALE = 3;

    private PageRenderer() {}

    /** Draws some pages, the first counted from 1, each as a PNG named by its number. */
    static void draw(Path file, Path folder, int from, int pages) throws IOException {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            Files.writeString(folder.resolve(COUNT), Integer.toString(document.getNumberOfPages()));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            renderer.setRenderingHints(new RenderingHints(Map.of(
                    RenderingHints.KEY_ANTIALIASING,
                    RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_INTERPOLATION,
                    RenderingHints.VALUE_INTERPOLATION_BILINEAR)));
            for (var page = from; page < from + pages && page <= document.getNumberOfPages(); page++) {
                draw(document, renderer, folder, page);
            }
        }
    }

    private static void draw(PDDocument document, PDFRenderer renderer, Path folder, int page) throws IOException {
        var box = document.getPage(page - 1).getCropBox();
        var longer = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        var image = renderer.renderImage(page - 1, Math.min(LARGEST_SCALE, LONGER_SIDE / longer), ImageType.RGB);
        var part = folder.resolve(page + ".part");
        ImageIO.write(image, "png", part.toFile());
        Files.move(part, folder.resolve(page + ".png"), StandardCopyOption.ATOMIC_MOVE);
    }
}
