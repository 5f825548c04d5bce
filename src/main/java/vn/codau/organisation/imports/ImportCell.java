package vn.codau.organisation.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.unit.TextFolding;

/**
 * A cell's content: always plain text, whatever it begins with, and the day it may stand for.
 *
 * @param day where the cell holds a number that is a day in Excel's calendar
 * @param computed whether a formula stands there, or an error that one left
 */
record ImportCell(String text, @Nullable LocalDate day, boolean computed) {

    static final ImportCell BLANK = new ImportCell("", null, false);

    private static final int DIGITS = 20;
    private static final BigDecimal FIRST_DAY = BigDecimal.ONE;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** Reads it; numbers lose the ".0" that nobody typed. */
    static ImportCell of(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR || cell.getFormula() != null) {
            return new ImportCell(Optional.ofNullable(cell.getText()).orElse(""), null, true);
        }
        if (cell.getType() == CellType.NUMBER) {
            return ofNumber(cell);
        }
        return new ImportCell(
                TextFolding.clean(Optional.ofNullable(cell.getText()).orElse("")), null, false);
    }

    private static ImportCell ofNumber(Cell cell) {
        var number = cell.asNumber();
        var isShort = Math.abs((long) number.scale()) <= DIGITS && number.precision() <= DIGITS;
        var text = isShort ? number.stripTrailingZeros().toPlainString() : cell.getRawValue();
        var isDay = isShort && number.compareTo(FIRST_DAY) >= 0 && number.compareTo(LAST_DAY) <= 0;
        return new ImportCell(text, isDay ? cell.asDate().toLocalDate() : null, false);
    }

    boolean isBlank() {
        return text.isEmpty() && !computed;
    }
}
