package vn.codau.pack.season;

import org.jspecify.annotations.Nullable;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.TieBreak;
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.Keys;
import vn.codau.pack.json.PackLimits;

/** Reads what a cluster is measured by: criteria, settlement, tie-breaks and standard. */
final class MeasureReader {

    private final JsonIn in;
    private final SettlementReader settlements;

    MeasureReader(JsonIn in) {
        this.in = in;
        this.settlements = new SettlementReader(in);
    }

    /** Reads the value of one of these keys into the draft; false if the key is another. */
    boolean read(String key, ClusterDraft draft) {
        switch (key) {
            case "criteria" -> new CriteriaReader(in).readInto(draft);
            case "settlement" -> draft.settlement = settlements.settlement();
            case "tieBreaks" -> in.list(draft.tieBreaks, PackLimits.TIE_BREAKS, () -> in.value(TieBreak::of));
            case "standard" -> draft.minTotal = minTotal();
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable Decimal minTotal() {
        var keys = new Keys(in);
        var minTotal = keys.required("minTotal", in::decimal);
        return keys.read(minTotal::get);
    }
}
