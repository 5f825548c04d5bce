package vn.codau.documents.template;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Lengths in Word's files, which are numbers in twentieths of a point but typed as anything. */
final class PageWidth {

    private PageWidth() {}

    /** The width of the text between the margins. */
    static int of(XWPFDocument document) {
        var section = document.getDocument().getBody().getSectPr();
        var margins = section.getPgMar();
        return number(section.getPgSz().getW()) - number(margins.getLeft()) - number(margins.getRight());
    }

    static int number(Object length) {
        return length instanceof BigInteger number ? number.intValueExact() : Integer.parseInt(length.toString());
    }
}
