package vn.codau.criteria;

import vn.codau.criteria.draft.DraftNode;

/** Parts of drafts in one short line each. */
public final class Drafts {

    private Drafts() {}

    public static DraftNode group(String code, String title) {
        var group = DraftNode.group();
        group.fields().set("code", code).set("title", title);
        return group;
    }

    /** A base criterion whose rule has these fields, each name followed by its text. */
    public static DraftNode leaf(String code, String title, String type, String... rule) {
        var leaf = DraftNode.leaf();
        leaf.fields().set("code", code).set("title", title);
        var fields = leaf.fields().open("rule").set("type", type);
        for (int i = 0; i < rule.length; i += 2) {
            fields.set(rule[i], rule[i + 1]);
        }
        return leaf;
    }
}
