package vn.codau.criteria.ui.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.codau.criteria.publishing.TargetSheet;
import vn.codau.criteria.table.TargetChange;
import vn.codau.criteria.ui.part.Typed;
import vn.codau.engine.number.Decimal;

/** A block copied from a spreadsheet, laid on the sheet of targets from one of its cells on. */
record PastedBlock(List<PastedBlock.Cell> cells, boolean tooLarge) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}([.][0-9]{1,9})?");

    /**
     * One cell of the block.
     *
     * @param problem the translation key of what is wrong with it
     */
    record Cell(
            String unit,
            String criterion,
            String typed,
            Optional<Decimal> before,
            Optional<Decimal> after,
            Optional<String> problem) {

        static Cell of(TargetSheet sheet, String unit, String criterion, String typed) {
            var number = Typed.kept(typed);
            var before = sheet.target(unit, criterion);
            if (number.isEmpty()) {
                return new Cell(unit, criterion, typed, before, Optional.empty(), Optional.empty());
            }
            return NUMBER.matcher(number).matches()
                    ? new Cell(unit, criterion, typed, before, Optional.of(Decimal.of(number)), Optional.empty())
                    : new Cell(unit, criterion, typed, before, before, Optional.of("criteria.targets.notANumber"));
        }

        boolean isChange() {
            return !before.equals(after);
        }

        TargetChange change() {
            return new TargetChange(unit, criterion, before, after);
        }
    }

    /** Lays the text, columns by tab and rows by line, on the sheet. */
    static PastedBlock of(TargetSheet sheet, int firstUnit, int firstCriterion, String text) {
        var cells = new ArrayList<Cell>();
        boolean tooLarge = false;
        var rows = text.replaceFirst("\\R+$", "").lines().toList();
        for (int row = 0; row < rows.size(); row++) {
            var values = rows.get(row).split("\t", -1);
            for (int column = 0; column < values.length; column++) {
                if (firstUnit + row >= sheet.units().size()
                        || firstCriterion + column >= sheet.criteria().size()) {
                    tooLarge |= !values[column].isBlank();
                } else {
                    cells.add(Cell.of(
                            sheet,
                            sheet.units().get(firstUnit + row).code(),
                            sheet.criteria().get(firstCriterion + column).code(),
                            values[column]));
                }
            }
        }
        return new PastedBlock(List.copyOf(cells), tooLarge);
    }

    List<Cell> changes() {
        return cells.stream()
                .filter(cell -> cell.isChange() || cell.problem().isPresent())
                .toList();
    }

    boolean ok() {
        return !tooLarge && cells.stream().allMatch(cell -> cell.problem().isEmpty());
    }
}
