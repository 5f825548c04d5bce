package vn.codau.pack.season;

import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.Keys;

/** Reads a cluster's criteria. */
final class CriteriaReader {

    private final JsonIn in;

    CriteriaReader(JsonIn in) {
        this.in = in;
    }

    void readInto(ClusterDraft draft) {
        var tree = new NodeReader(in);
        var keys = new Keys(in);
        var version = keys.required("version", in::count, 1);
        var scale = keys.required("scale", in::decimal, Decimal.ZERO);
        var decimals = keys.required("decimals", in::count, Criteria.MOST_DECIMALS);
        var notApplicable = keys.required("notApplicable", () -> in.oneOf(NotApplicable.class), NotApplicable.ZERO);
        var nodes = keys.required("nodes", tree::nodes);
        var criteria = keys.read(() -> {
            draft.nodes.addAll(nodes.get());
            draft.treeReadable = tree.isWhole();
            return new Criteria(version.get(), scale.get(), decimals.get(), notApplicable.get(), nodes.get());
        });
        draft.criteria = keys.isComplete() ? criteria : null;
    }
}
