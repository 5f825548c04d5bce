package vn.codau.organisation.imports;

import java.util.List;

/**
 * What is wrong in one cell.
 *
 * @param key of the translations
 */
public record ImportProblem(ImportColumn column, String key, List<Object> arguments) {

    static ImportProblem of(ImportColumn column, String name, Object... arguments) {
        return new ImportProblem(column, "organisation.import.problem." + name, List.of(arguments));
    }
}
