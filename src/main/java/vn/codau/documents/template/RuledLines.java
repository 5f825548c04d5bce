package vn.codau.documents.template;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * The ruled lines of the layout (Decree 30/2020, annex I): as long as the motto below it; a third to a half as long below
 * the issuing body and the abstract, whose length is known only when they are filled in. A line is an empty paragraph of
 * one of two styles with a border, and is given its length by its indents.
 */
final class RuledLines {

    /** The style of a line as long as the text above it. */
    static final String LONG = "KeDai";

    /** The style of a line two fifths as long as the text above it. */
    static final String SHORT = "KeNgan";

    private static final int PERCENT = 100;
    private static final int SHORT_PERCENT = 40;
    /** Letterheads have two rows or so; a table of results is not looked through. */
    private static final int MOST_ROWS = 6;

    private RuledLines() {}

    static void draw(XWPFDocument document) {
        var body = document.getDocument().getBody();
        draw(body.getPList(), PageWidth.of(document));
        for (var table : body.getTblList()) {
            if (table.sizeOfTrArray() <= MOST_ROWS) {
                table.getTrList().stream()
                        .flatMap(row -> row.getTcList().stream())
                        .forEach(cell -> draw(
                                cell.getPList(),
                                PageWidth.number(cell.getTcPr().getTcW().getW())));
            }
        }
    }

    private static void draw(List<CTP> paragraphs, int width) {
        for (int i = 1; i < paragraphs.size(); i++) {
            var style = style(paragraphs.get(i));
            if (style.equals(LONG) || style.equals(SHORT)) {
                draw(paragraphs.get(i), paragraphs.get(i - 1), width);
            }
        }
    }

    private static void draw(CTP line, CTP above, int width) {
        var text = new FieldText(above).text();
        boolean capitals = style(above).equals("CoQuan");
        int halfPoints = capitals ? 26 : 28;
        int length = Math.min(TextWidth.bold(capitals ? PaperText.capitals(text) : text, halfPoints), width);
        int rule = style(line).equals(LONG) ? length : length * SHORT_PERCENT / PERCENT;
        var indent = BigInteger.valueOf((width - rule) / 2);
        var properties = line.getPPr();
        var indents = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        indents.setLeft(indent);
        indents.setRight(indent);
    }

    private static String style(CTP paragraph) {
        return paragraph.isSetPPr() && paragraph.getPPr().isSetPStyle()
                ? paragraph.getPPr().getPStyle().getVal()
                : "";
    }
}
