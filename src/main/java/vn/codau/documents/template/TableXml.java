package vn.codau.documents.template;

import java.util.Arrays;
import java.util.List;

/**
 * A table of a paper, written as Word stores it: a table of thousands of cells is put together in a few milliseconds, not
 * cell by cell through a library. Its heading is repeated on every page, and no row breaks across two.
 */
public final class TableXml {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int PADDING = 57;

    /** How a cell's text stands. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A cell.
     *
     * @param strong in bold
     * @param span how many columns it takes
     */
    public record Cell(String text, Align align, boolean strong, int span) {

        public static Cell left(String text) {
            return new Cell(text, Align.LEFT, false, 1);
        }

        public static Cell center(String text) {
            return new Cell(text, Align.CENTER, false, 1);
        }

        public static Cell right(String text) {
            return new Cell(text, Align.RIGHT, false, 1);
        }

        public Cell bold() {
            return new Cell(text, align, true, span);
        }

        public Cell over(int columns) {
            return new Cell(text, align, strong, columns);
        }
    }

    private final int[] widths;
    private final int halfPoints;
    private final StringBuilder rows = new StringBuilder();

    /**
     * An empty table.
     *
     * @param widths of the columns, in twentieths of a point
     * @param halfPoints the size of its letters, in half points
     */
    public TableXml(int[] widths, int halfPoints) {
        this.widths = widths.clone();
        this.halfPoints = halfPoints;
    }

    /** The widths of columns that share a width in these proportions. */
    public static int[] shares(int width, int... weights) {
        int all = Arrays.stream(weights).sum();
        var widths = Arrays.stream(weights).map(weight -> width * weight / all).toArray();
        widths[widths.length - 1] += width - Arrays.stream(widths).sum();
        return widths;
    }

    /** A row that is repeated on top of every page. */
    public TableXml heading(List<String> titles) {
        row(titles.stream().map(title -> Cell.center(title).bold()).toList(), "<w:tblHeader/>");
        return this;
    }

    public TableXml row(List<Cell> cells) {
        row(cells, "");
        return this;
    }

    private void row(List<Cell> cells, String kind) {
        rows.append("<w:tr><w:trPr><w:cantSplit/>").append(kind).append("</w:trPr>");
        int column = 0;
        for (var cell : cells) {
            int width = Arrays.stream(widths, column, column + cell.span()).sum();
            cell(cell, width);
            column += cell.span();
        }
        rows.append("</w:tr>");
    }

    private void cell(Cell cell, int width) {
        rows.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (cell.span() > 1) {
            rows.append("<w:gridSpan w:val=\"").append(cell.span()).append("\"/>");
        }
        rows.append("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:spacing w:before=\"20\" w:after=\"20\"/>");
        if (cell.align() != Align.LEFT) {
            rows.append("<w:jc w:val=\"")
                    .append(cell.align() == Align.CENTER ? "center" : "right")
                    .append("\"/>");
        }
        rows.append("</w:pPr><w:r><w:rPr>")
                .append(cell.strong() ? "<w:b/>" : "")
                .append(size());
        rows.append("</w:rPr><w:t xml:space=\"preserve\">")
                .append(escaped(cell.text()))
                .append("</w:t></w:r></w:p></w:tc>");
    }

    private String size() {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String escaped(String text) {
        return PlainText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    String xml() {
        var xml = new StringBuilder(rows.length() + 2_000);
        xml.append("<w:tbl xmlns:w=\"").append(NAMESPACE).append("\"><w:tblPr><w:tblW w:w=\"");
        xml.append(Arrays.stream(widths).sum()).append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
        for (var side : List.of("left", "right")) {
            xml.append("<w:").append(side).append(" w:w=\"" + PADDING + "\" w:type=\"dxa\"/>");
        }
        xml.append("</w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return xml.append("</w:tblGrid>").append(rows).append("</w:tbl>").toString();
    }
}
