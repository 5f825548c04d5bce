package vn.codau.organisation.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.directory.CurrentSeason;

/**
 * What an import would do; nothing of it is done yet.
 *
 * @param season to whose clusters the units go; null if there is no season
 */
public record UnitImportPreview(List<ImportRow> rows, CurrentSeason.@Nullable Choice season) {

    /** Whether nothing is wrong. */
    public boolean ok() {
        return rows.stream().allMatch(row -> row.problems().isEmpty());
    }
}
