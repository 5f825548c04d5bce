package vn.codau.organisation.imports;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.TextFolding;
import vn.codau.organisation.unit.UnitKind;

/** Understands one line of the sheet by itself, and notes what it does not understand. */
final class ImportReader {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2999;

    private final ImportSheet.Line line;
    private final List<ImportProblem> problems = new ArrayList<>();

    private ImportReader(ImportSheet.Line line) {
        this.line = line;
    }

    static ImportRow of(ImportSheet.Line line) {
        return new ImportReader(line).row();
    }

    private ImportRow row() {
        for (var column : ImportColumn.values()) {
            if (line.cell(column).computed()) {
                problem(column, "formula");
            }
        }
        var code = checked(ImportColumn.CODE, TextFolding::code);
        var name = checked(ImportColumn.NAME, TextFolding::name);
        var cluster = text(ImportColumn.CLUSTER).isEmpty() ? "" : checked(ImportColumn.CLUSTER, TextFolding::code);
        return new ImportRow(
                line.number(), code, name, kind(), validFrom(), cluster, position(cluster), List.copyOf(problems));
    }

    private String checked(ImportColumn column, UnaryOperator<String> check) {
        var text = text(column);
        if (line.cell(column).computed()) {
            return text;
        }
        try {
            return check.apply(text);
        } catch (OrganisationProblem wrong) {
            problems.add(
                    text.isEmpty()
                            ? ImportProblem.of(column, "blank")
                            : new ImportProblem(column, wrong.key(), wrong.arguments()));
            return text;
        }
    }

    private @Nullable UnitKind kind() {
        var kind = ImportTexts.kind(text(ImportColumn.KIND));
        if (kind.isEmpty()) {
            unknown(ImportColumn.KIND, "kind", ImportTexts.kinds());
        }
        return kind.orElse(null);
    }

    private Position position(String cluster) {
        var typed = text(ImportColumn.POSITION);
        var position = ImportTexts.position(typed);
        if (position.isEmpty()) {
            unknown(ImportColumn.POSITION, "position", ImportTexts.positions());
        } else if (cluster.isEmpty() && position.get() != Position.MEMBER) {
            problem(ImportColumn.POSITION, "positionWithoutCluster");
        }
        return position.orElse(Position.MEMBER);
    }

    private void unknown(ImportColumn column, String problem, List<String> known) {
        if (text(column).isEmpty()) {
            problem(column, "blank");
        } else if (!line.cell(column).computed()) {
            problem(column, problem, text(column), String.join("; ", known));
        }
    }

    private @Nullable LocalDate validFrom() {
        var cell = line.cell(ImportColumn.VALID_FROM);
        if (cell.computed()) {
            return null;
        }
        var day = cell.day() == null ? typedDay(cell.text()) : cell.day();
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            problem(ImportColumn.VALID_FROM, cell.text().isEmpty() ? "blank" : "day", cell.text());
            return null;
        }
        return day;
    }

    private static @Nullable LocalDate typedDay(String text) {
        var read = new ParsePosition(0);
        for (var format : DAYS) {
            read.setIndex(0);
            read.setErrorIndex(-1);
            var parsed = format.parseUnresolved(text, read);
            if (parsed != null && read.getIndex() == text.length()) {
                return resolved(text, format);
            }
        }
        return null;
    }

    private static @Nullable LocalDate resolved(String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private String text(ImportColumn column) {
        return line.cell(column).text();
    }

    private void problem(ImportColumn column, String name, Object... arguments) {
        problems.add(ImportProblem.of(column, name, arguments));
    }
}
