package vn.codau.documents.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Fills a template: each field becomes its value, where it stands and as it looks there. */
final class Merge {

    /** What is left of a field's paragraph below its table, in twentieths of a point. */
    private static final int GAP = 160;

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private final MergeData data;

    Merge(MergeData data) {
        this.data = data;
    }

    void fill(XWPFDocument document) throws IOException {
        body(document);
        for (var header : document.getHeaderList()) {
            body(header);
        }
        for (var footer : document.getFooterList()) {
            body(footer);
        }
    }

    private void body(IBody body) throws IOException {
        for (var element : List.copyOf(body.getBodyElements())) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraph(paragraph);
                case XWPFTable table -> {
                    for (var row : table.getRows()) {
                        for (var cell : row.getTableCells()) {
                            body(cell);
                        }
                    }
                }
                default -> {
                    // Nothing else holds fields: what does was refused when the template was read.
                }
            }
        }
    }

    /** Every field is replaced once: what stands in a value is words, even where it looks like a field. */
    private void paragraph(XWPFParagraph paragraph) throws IOException {
        var words = new FieldText(paragraph.getCTP());
        for (var name : words.names()) {
            switch (data.get(name)) {
                case MergeData.Lines(var lines) -> {
                    repeat(paragraph.getCTP(), name, lines);
                    return;
                }
                case MergeData.Tables(var tables) -> {
                    putTables(paragraph.getCTP(), tables);
                    return;
                }
                case MergeData.Picture picture -> putPicture(paragraph, picture);
                case null, default -> {
                    // Words, for which the paragraph is gone through once below.
                }
            }
        }
        words.replace(this::text);
    }

    private String text(String field) {
        return data.get(field) instanceof MergeData.Text(var text) ? text : "";
    }

    /** Once for each line; a cell keeps one paragraph, since Word does not open a table cell without. */
    private void repeat(CTP paragraph, String name, List<String> lines) {
        for (var line : lines) {
            var copy = (CTP) copyBefore(paragraph);
            new FieldText(copy).replace(field -> field.equals(name) ? line : text(field));
        }
        if (lines.isEmpty() && isAlone(paragraph)) {
            new FieldText(paragraph).replace(field -> "");
        } else {
            remove(paragraph);
        }
    }

    private static boolean isAlone(XmlObject paragraph) {
        try (var before = paragraph.newCursor();
                var after = paragraph.newCursor()) {
            boolean first =
                    !before.toPrevSibling() || before.getName().getLocalPart().equals("tcPr");
            return first && !after.toNextSibling();
        }
    }

    private static XmlObject copyBefore(XmlObject original) {
        try (var from = original.newCursor();
                var to = original.newCursor()) {
            from.copyXml(to);
            to.toPrevSibling();
            return to.getObject();
        }
    }

    private static void remove(XmlObject object) {
        try (var cursor = object.newCursor()) {
            cursor.removeXml();
        }
    }

    private static void shrink(CTP place) {
        var properties = place.isSetPPr() ? place.getPPr() : place.addNewPPr();
        var spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(GAP));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    /** Between two tables and after the last stands the field's own paragraph, now empty: Word would join them. */
    private static void putTables(CTP place, List<TableXml> tables) {
        new FieldText(place).replace(field -> "");
        shrink(place);
        for (var table : tables) {
            put(place, table);
            if (table != tables.getLast()) {
                copyBefore(place);
            }
        }
    }

    private static void put(CTP place, TableXml table) {
        try (var to = place.newCursor();
                var from = XmlObject.Factory.parse(table.xml()).newCursor()) {
            from.toFirstChild();
            from.copyXml(to);
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void putPicture(XWPFParagraph paragraph, MergeData.Picture picture) throws IOException {
        int size = Units.toEMU(picture.millimetres() * POINTS_PER_MILLIMETRE);
        var run = paragraph.createRun();
        try (var png = new ByteArrayInputStream(picture.png())) {
            run.addPicture(png, PictureType.PNG, "qr.png", size, size);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
