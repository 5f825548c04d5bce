package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people type and read them: with a decimal comma in Vietnamese; both comma and dot are understood. */
public final class Typed {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,9})?");

    private Typed() {}

    /** As it is kept: with a dot if it is a number, else as it was typed, which the check will refuse. */
    public static String kept(String typed) {
        var bare = typed.strip().replace("\u00a0", "").replace(" ", "");
        return NUMBER.matcher(bare).matches() ? bare.replace(',', '.') : typed.strip();
    }

    /** As it is read in the user's language. */
    public static String shown(String kept) {
        var isVietnamese = UI.getCurrentOrThrow().getLocale().getLanguage().equals("vi");
        return isVietnamese && NUMBER.matcher(kept).matches() ? kept.replace('.', ',') : kept;
    }

    /** A share as it is kept, from hundredths as they are typed. */
    static String keptShare(String typed) {
        var number = kept(typed);
        return NUMBER.matcher(number).matches() ? plain(new BigDecimal(number).movePointLeft(2)) : number;
    }

    /** Hundredths as they are read, from a share as it is kept. */
    static String shownShare(String kept) {
        return NUMBER.matcher(kept).matches() ? shown(plain(new BigDecimal(kept).movePointRight(2))) : kept;
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
