package vn.codau.criteria;

/** A draft with as many criteria as are asked for, ten to a section, each scored directly with up to ten points. */
public final class LargeTable {

    private static final int A_SECTION = 10;

    private LargeTable() {}

    public static CriteriaDraft of(int criteria) {
        var draft = CriteriaDraft.empty();
        for (int section = 0; section * A_SECTION < criteria; section++) {
            var group = Drafts.group("S" + section, "Nhóm tiêu chí số " + section);
            for (int i = 0; i < A_SECTION; i++) {
                var code = "S" + section + "." + i;
                group.children().add(Drafts.leaf(code, "Tiêu chí " + code, "DIRECT", "max", "10"));
            }
            draft.sections().add(group);
        }
        return draft;
    }
}
