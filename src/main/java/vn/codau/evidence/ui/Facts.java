package vn.codau.evidence.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** How a file's facts are written. */
final class Facts {

    private static final int KILO = 1024;

    private Facts() {}

    /** In kilobytes up to one megabyte, then in megabytes with one decimal. */
    static String size(long bytes, Locale locale) {
        var number = NumberFormat.getNumberInstance(locale);
        if (bytes < KILO * KILO) {
            return number.format(Math.max(1, bytes / KILO)) + " KB";
        }
        number.setMinimumFractionDigits(1);
        number.setMaximumFractionDigits(1);
        return number.format(bytes / (double) (KILO * KILO)) + " MB";
    }

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
