package vn.codau.scoring.store;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Reads sheets, and makes those that members lack: of a unit that came after the criteria table was published. */
@Component
public class Sheets {

    private final SheetReader reader;
    private final SheetStore store;
    private final ScoringTables tables;

    Sheets(SheetReader reader, SheetStore store, ScoringTables tables) {
        this.reader = reader;
        this.store = store;
        this.tables = tables;
    }

    /** The cluster with one unit's records, and of the others' only those on which points of other units depend. */
    public ClusterSheets around(ClusterId cluster, UnitId unit) {
        return complete(cluster, () -> reader.around(cluster, unit));
    }

    /** The cluster with every record. */
    public ClusterSheets whole(ClusterId cluster) {
        return complete(cluster, () -> reader.whole(cluster));
    }

    /** The records of the cluster that fulfil a condition on the score {@code c} or the sheet {@code s}. */
    public ClusterSheets read(ClusterId cluster, String condition, Map<String, ?> parameters) {
        return complete(cluster, () -> reader.read(cluster, condition, parameters));
    }

    /** Who sits in the cluster with their sheets, without records. */
    public ClusterSheets bare(ClusterId cluster) {
        return complete(cluster, () -> reader.bare(cluster));
    }

    private ClusterSheets complete(ClusterId cluster, Supplier<ClusterSheets> read) {
        var found = read.get();
        return isComplete(found, cluster) ? found : read.get();
    }

    /** Whether every member has a sheet; where one lacks, it is made now. */
    private boolean isComplete(ClusterSheets read, ClusterId cluster) {
        if (read.sheets().size() == read.seats().size()) {
            return true;
        }
        var table = tables.published(cluster).orElseThrow(() -> new ScoringProblem(ScoringProblem.Reason.NO_CRITERIA));
        store.create(cluster, table.version());
        return false;
    }
}
