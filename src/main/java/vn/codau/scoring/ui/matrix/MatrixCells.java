package vn.codau.scoring.ui.matrix;

import java.util.List;
import java.util.Optional;
import vn.codau.criteria.table.Guidance;
import vn.codau.engine.criteria.Bands;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Grid;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.engine.criteria.PerEvent;
import vn.codau.engine.criteria.Ratio;
import vn.codau.engine.number.Decimal;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.uikit.MatrixCell;
import vn.codau.uikit.MatrixInput;

/** Between what is scored and the texts of a matrix. */
public final class MatrixCells {

    private static final String BETWEEN = ";";
    private static final int FINEST = 9;

    private MatrixCells() {}

    /** What a criterion takes in a matrix; nothing where nobody scores it. */
    public static Optional<MatrixInput> input(Leaf leaf, Guidance guidance, int decimals) {
        return switch (leaf.rule()) {
            case Fixed fixed -> Optional.empty();
            case PassFail passFail -> takes(MatrixInput.yesNo());
            case Levels(var levels) -> takes(MatrixInput.oneOf(codes(levels, guidance)));
            case Grid grid -> takes(MatrixInput.pair());
            case PerEvent perEvent -> takes(MatrixInput.whole().between("0", "").in(guidance.measure()));
            case Direct direct -> takes(points(direct, decimals));
            case Ratio ratio -> takes(quantity(guidance));
            case LeaderRelative relative -> takes(quantity(guidance));
            case Bands bands -> takes(MatrixInput.decimal().in(guidance.measure()));
        };
    }

    private static Optional<MatrixInput> takes(MatrixInput input) {
        return Optional.of(input.orNotApplicable());
    }

    private static MatrixInput quantity(Guidance guidance) {
        return MatrixInput.decimal().between("0", "").in(guidance.measure());
    }

    private static MatrixInput points(Direct rule, int decimals) {
        var step = rule.step().map(Decimal::toString).orElse("");
        return MatrixInput.decimal()
                .between(rule.min().toString(), rule.max().toString())
                .inSteps(step)
                .decimals(rule.step().isPresent() ? decimals : FINEST);
    }

    private static List<MatrixInput.Code> codes(List<Levels.Level> levels, Guidance guidance) {
        return levels.stream()
                .map(level -> new MatrixInput.Code(
                        level.code(),
                        guidance.levels()
                                .getOrDefault(level.code(), level.points().toString())))
                .toList();
    }

    /** As a matrix keeps it. */
    public static String text(CellValue entered) {
        return switch (entered) {
            case CellValue.Blank() -> MatrixCell.BLANK;
            case CellValue.NotApplicable() -> MatrixCell.NOT_APPLICABLE;
            case CellValue.Value(Input.Text(var value)) -> value;
            case CellValue.Value(Input.VolumeAndRate(var volume, var rate)) -> volume + BETWEEN + rate;
        };
    }

    /** What a text of the matrix means for that criterion; the engine says whether it is valid. */
    static CellValue entered(String text, Leaf leaf) {
        if (text.equals(MatrixCell.BLANK)) {
            return CellValue.blank();
        }
        if (text.equals(MatrixCell.NOT_APPLICABLE)) {
            return CellValue.notApplicable();
        }
        int between = text.indexOf(BETWEEN);
        return leaf.rule() instanceof Grid && between >= 0
                ? CellValue.of(
                        text.substring(0, between).strip(),
                        text.substring(between + 1).strip())
                : CellValue.of(text);
    }
}
