package vn.codau.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A page that opens without the portal or a network. What people wrote stands in it as text and as nothing else. */
final class Html {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 "Be Vietnam Pro", "Segoe UI", Arial, sans-serif; margin: 2rem auto; padding: 0 1rem;
              max-width: 75rem; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
            table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
            th, td { border: 1px solid #8a8f98; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top;
              overflow-wrap: anywhere; white-space: pre-line; }
            th { font-weight: 600; } td.number { text-align: right; font-variant-numeric: tabular-nums;
              white-space: nowrap; }
            .warning { border-left: 0.3rem solid #b35900; padding-left: 0.75rem; font-weight: 600; }
            code { font-size: 0.9em; overflow-wrap: anywhere; }
            @media print { @page { size: A4 landscape; margin: 15mm; } body { margin: 0; max-width: none; font-size: 10pt; }
              thead { display: table-header-group; } tr { break-inside: avoid; } a { color: inherit; } }
            </style></head><body>
            """;

    private final OutputStream out;

    private Html(OutputStream out) {
        this.out = out;
    }

    /** What stands in a cell of a table. */
    sealed interface Cell {

        /** A text; one that begins like a formula is a text too. */
        record Text(String text) implements Cell {}

        /** A number, as it is written in Vietnamese. */
        record Figure(String text) implements Cell {}

        /**
         * A link to another file of the archive.
         *
         * @param path seen from the page
         */
        record Link(String text, String path) implements Cell {}
    }

    /** Begins a page with its heading. */
    static Html begin(OutputStream out, String title) throws IOException {
        var page = new Html(out);
        page.raw(HEAD.replace("{title}", escaped(title)));
        page.raw("<h1>" + escaped(title) + "</h1>\n");
        return page;
    }

    Html heading(String text) throws IOException {
        return raw("<h2>" + escaped(text) + "</h2>\n");
    }

    Html paragraph(String text) throws IOException {
        return raw("<p>" + escaped(text) + "</p>\n");
    }

    /** Something that whoever opens the page must not overlook. */
    Html warning(String text) throws IOException {
        return raw("<p class=\"warning\">" + escaped(text) + "</p>\n");
    }

    Html code(String text) throws IOException {
        return raw("<p><code>" + escaped(text) + "</code></p>\n");
    }

    Html link(String text, String path) throws IOException {
        return raw("<p>" + anchor(text, path) + "</p>\n");
    }

    Html table(String... headings) throws IOException {
        return raw("<table><thead><tr>"
                + Arrays.stream(headings)
                        .map(heading -> "<th scope=\"col\">" + escaped(heading) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>\n");
    }

    Html row(Cell... cells) throws IOException {
        return raw("<tr>" + Arrays.stream(cells).map(Html::cell).collect(Collectors.joining()) + "</tr>\n");
    }

    Html row(String... texts) throws IOException {
        return row(Arrays.stream(texts).map(Cell.Text::new).toArray(Cell[]::new));
    }

    Html endTable() throws IOException {
        return raw("</tbody></table>\n");
    }

    void end() throws IOException {
        raw("</body></html>\n");
    }

    private Html raw(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> "<td>" + escaped(text) + "</td>";
            case Cell.Figure(var text) -> "<td class=\"number\">" + escaped(text) + "</td>";
            case Cell.Link(var text, var path) -> "<td>" + anchor(text, path) + "</td>";
        };
    }

    private static String anchor(String text, String path) {
        var encoded = Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return "<a href=\"" + encoded + "\">" + escaped(text) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
