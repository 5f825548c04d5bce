package vn.codau.criteria;

import vn.codau.criteria.draft.CriteriaDraft;

/** A draft with as many criteria as are asked for, ten to a section, each worth up to ten points. */
public final class LargeTable {

    private static final int A_SECTION = 10;

    private LargeTable() {}

    /** Scored directly. */
    public static CriteriaDraft of(int criteria) {
        return of(criteria, "DIRECT");
    }

    /** Every one measured against the best of the cluster. */
    public static CriteriaDraft ofRivals(int criteria) {
        return of(criteria, "LEADER_RELATIVE");
    }

    private static CriteriaDraft of(int criteria, String type) {
        var draft = CriteriaDraft.empty();
        for (int section = 0; section * A_SECTION < criteria; section++) {
            var group = Drafts.group("S" + section, "Nhóm tiêu chí số " + section);
            for (int i = 0; i < A_SECTION; i++) {
                var code = "S" + section + "." + i;
                group.children().add(Drafts.leaf(code, "Tiêu chí " + code, type, "max", "10"));
            }
            draft.sections().add(group);
        }
        return draft;
    }
}
