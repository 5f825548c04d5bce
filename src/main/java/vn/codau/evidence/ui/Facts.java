package vn.codau.evidence.ui;

import java.util.Locale;

/** How a file's facts are written. */
final class Facts {

    private Facts() {}

    /** The short name that people know, by the media type's end. */
    static String type(String media) {
        return switch (media.replaceFirst(".*[/.]", "")) {
            case "document" -> "DOCX";
            case "sheet" -> "XLSX";
            case "presentation" -> "PPTX";
            case "text" -> "ODT";
            case "spreadsheet" -> "ODS";
            case "plain" -> "TXT";
            case String other -> other.toUpperCase(Locale.ROOT);
        };
    }
}
