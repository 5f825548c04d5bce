package vn.codau.scoring;

import org.springframework.stereotype.Component;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Reads sheets, and makes those that members lack: of a unit that came after the criteria table was published. */
@Component
class Sheets {

    private final SheetStore store;
    private final Tables tables;

    Sheets(SheetStore store, Tables tables) {
        this.store = store;
        this.tables = tables;
    }

    /**
     * The cluster with one unit's records, and of the others' only those on which points of other units depend.
     *
     * @param criterion of which the sheets tell whether it was returned; may be empty
     */
    ClusterSheets around(ClusterId cluster, UnitId unit, String criterion) {
        var around = store.around(cluster, unit, criterion);
        return isComplete(around, cluster) ? around : store.around(cluster, unit, criterion);
    }

    /** The cluster with every record. */
    ClusterSheets whole(ClusterId cluster, String criterion) {
        var whole = store.whole(cluster, criterion);
        return isComplete(whole, cluster) ? whole : store.whole(cluster, criterion);
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
