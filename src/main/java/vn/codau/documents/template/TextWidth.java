package vn.codau.documents.template;

import java.text.Normalizer;

/**
 * How wide a bold text in Times New Roman is, from the font's own widths: a server need not have the font, and its papers
 * look the same with or without it. A Vietnamese letter is as wide as its base letter.
 */
final class TextWidth {

    /** Widths of the signs from the space on, in thousandths of the size. */
    private static final int[] BOLD = {
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
                500,
        500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667,
                944,
        722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444,
                556,
        444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444,
                394,
        220, 394, 520
    };

    private static final int OTHER = 600;
    private static final int PER_HALF_POINT = 10;
    private static final int THOUSAND = 1_000;

    private TextWidth() {}

    /** The width of a line in twentieths of a point. */
    static int bold(String text, int halfPoints) {
        int thousandths = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .chars()
                .map(sign -> sign >= ' ' && sign - ' ' < BOLD.length ? BOLD[sign - ' '] : OTHER)
                .sum();
        return thousandths * halfPoints * PER_HALF_POINT / THOUSAND;
    }
}
