package vn.codau.criteria;

import java.util.LinkedHashMap;
import java.util.Map;

/** The text in which a draft is kept, and the draft that a published table makes. */
final class DraftText {

    private DraftText() {}

    static String write(CriteriaDraft draft) {
        return Json.text(draft.tree(true));
    }

    static CriteriaDraft read(String text) {
        return CriteriaDraft.of(Json.tree(text));
    }

    /** A draft that says what the table says. */
    static CriteriaDraft of(CriteriaTable table) {
        var measure = TableText.measure(table);
        var tree = new LinkedHashMap<Object, Object>(Json.inner(measure, "criteria"));
        tree.remove("version");
        tree.put("settlement", Json.inner(measure, "settlement"));
        tree.put("tieBreaks", Json.list(measure, "tieBreaks"));
        table.standard().ifPresent(least -> tree.put("standard", least.toString()));
        table.commentBeyond().ifPresent(beyond -> tree.put("commentBeyond", beyond.toString()));
        tree.put("peers", TableText.peers(table.peers()));
        var draft = CriteriaDraft.of(tree);
        draft.all().forEach(node -> {
            tell(node, table.guidanceFor(node.code()));
            ConcernReading.tell(node, table.concernOf(node.code()));
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
