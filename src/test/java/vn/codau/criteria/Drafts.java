package vn.codau.criteria;

/** Parts of drafts in one short line each. */
final class Drafts {

    private Drafts() {}

    static DraftNode group(String code, String title) {
        var group = DraftNode.group();
        group.fields().set("code", code).set("title", title);
        return group;
    }

    /** A base criterion whose rule has these fields, each name followed by its text. */
    static DraftNode leaf(String code, String title, String type, String... rule) {
        var leaf = DraftNode.leaf();
        leaf.fields().set("code", code).set("title", title);
        var fields = leaf.fields().open("rule").set("type", type);
        for (int i = 0; i < rule.length; i += 2) {
            fields.set(rule[i], rule[i + 1]);
        }
        return leaf;
    }
}
