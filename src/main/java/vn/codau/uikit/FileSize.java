package vn.codau.uikit;

import java.text.NumberFormat;
import java.util.Locale;

/** Writes how large a file is. */
public final class FileSize {

    private static final int KILO = 1024;
    private static final long MEGA = KILO * KILO;
    private static final long GIGA = KILO * MEGA;

    private FileSize() {}

    /** In kilobytes up to one megabyte, then in megabytes and gigabytes with one decimal. */
    public static String shown(long bytes, Locale locale) {
        var number = NumberFormat.getNumberInstance(locale);
        if (bytes < MEGA) {
            return number.format(Math.max(1, bytes / KILO)) + " KB";
        }
        number.setMinimumFractionDigits(1);
        number.setMaximumFractionDigits(1);
        return bytes < GIGA
                ? number.format(bytes / (double) MEGA) + " MB"
                : number.format(bytes / (double) GIGA) + " GB";
    }
}
