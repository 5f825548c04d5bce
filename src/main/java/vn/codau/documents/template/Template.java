package vn.codau.documents.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word template that was looked at and found to be only a document with known fields. */
public final class Template {

    private final byte[] file;
    private final int textWidth;

    private Template(byte[] file, int textWidth) {
        this.file = file;
        this.textWidth = textWidth;
    }

    /**
     * Reads a template.
     *
     * @param name the file's, for the refusal
     * @throws DocumentProblem naming what is unknown, missing or does not belong into a template
     */
    public static Template of(String name, byte[] file, TemplateFields fields) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            new TemplateCheck(name, document).require(fields);
            return new Template(file, PageWidth.of(document));
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof DocumentProblem known) {
                throw known;
            }
            var problem = new DocumentProblem("template.damaged", name);
            problem.initCause(damaged);
            throw problem;
        }
    }

    /** How wide its text is, in twentieths of a point. */
    public int textWidth() {
        return textWidth;
    }

    public byte[] filled(MergeData data) {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            new Merge(data).fill(document);
            RuledLines.draw(document);
            document.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
