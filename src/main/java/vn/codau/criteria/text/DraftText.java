package vn.codau.criteria.text;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.codau.criteria.check.ConcernReader;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaJson;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.Guidance;

/** The text in which a draft is kept, and the draft that a published table makes. */
public final class DraftText {

    private DraftText() {}

    public static String write(CriteriaDraft draft) {
        return CriteriaJson.text(draft.tree(true));
    }

    public static CriteriaDraft read(String text) {
        return CriteriaDraft.of(CriteriaJson.tree(text));
    }

    /** A draft that says what the table says. */
    public static CriteriaDraft of(CriteriaTable table) {
        var measure = TableText.measure(table);
        var tree = new LinkedHashMap<Object, Object>(CriteriaJson.inner(measure, "criteria"));
        tree.remove("version");
        tree.put("settlement", CriteriaJson.inner(measure, "settlement"));
        tree.put("tieBreaks", CriteriaJson.list(measure, "tieBreaks"));
        table.standard().ifPresent(least -> tree.put("standard", least.toString()));
        table.commentBeyond().ifPresent(beyond -> tree.put("commentBeyond", beyond.toString()));
        tree.put("peers", TableText.peers(table.peers()));
        var draft = CriteriaDraft.of(tree);
        draft.all().forEach(node -> {
            tell(node, table.guidanceFor(node.code()));
            ConcernReader.tell(node, table.concernOf(node.code()));
        });
        return draft;
    }

    private static void tell(DraftNode node, Guidance told) {
        if (told.equals(Guidance.NONE)) {
            return;
        }
        var fields = node.fields()
                .open("guidance")
                .set("description", told.description())
                .set("measure", told.measure())
                .set("evidence", told.evidence().name());
        told.evidenceAbove().ifPresent(above -> fields.set("evidenceAbove", above.toString()));
        texts(node, told.levels());
    }

    private static void texts(DraftNode node, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            node.fields()
                    .open("rule")
                    .list("levels")
                    .forEach(level -> level.set("text", texts.getOrDefault(level.text("code"), "")));
        }
    }
}
