package vn.codau.criteria.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.criteria.table.Fields;

/**
 * A criteria table while it is drawn up (bản thảo). Nothing in it has to be complete or right; {@code DraftCheck} says what
 * is not. Its own fields are {@code scale}, {@code decimals}, {@code notApplicable}, {@code settlement}, {@code standard},
 * {@code commentBeyond} and {@code peers}.
 */
public final class CriteriaDraft {

    private static final String NODES = "nodes";
    private static final String TIE_BREAKS = "tieBreaks";

    private final Fields fields;
    private final List<String> tieBreaks = new ArrayList<>();
    private final List<DraftNode> sections = new ArrayList<>();

    private CriteriaDraft(Fields fields) {
        this.fields = fields;
    }

    /** A draft to begin with: 100 points with two decimals, settled by the head's score. */
    public static CriteriaDraft empty() {
        var fields = new Fields().set("scale", "100").set("decimals", "2").set("notApplicable", "RESCALE");
        fields.open("settlement").set("by", "HEAD");
        fields.open("peers").set("mode", "NOBODY");
        return new CriteriaDraft(fields);
    }

    public static CriteriaDraft of(Map<?, ?> tree) {
        var own = new LinkedHashMap<Object, Object>(tree);
        var nodes = own.remove(NODES);
        var ties = own.remove(TIE_BREAKS);
        var draft = new CriteriaDraft(Fields.of(own));
        if (ties instanceof List<?> list) {
            list.forEach(tie -> draft.tieBreaks.add(String.valueOf(tie)));
        }
        if (nodes instanceof List<?> list) {
            for (var node : list) {
                draft.sections.add(
                        DraftNode.of(node instanceof Map<?, ?> map ? map : Map.of("title", String.valueOf(node))));
            }
        }
        return draft;
    }

    /** What was typed for the table as a whole, to be changed. */
    public Fields fields() {
        return fields;
    }

    /** The names of the tie-breaks in their order, to be changed. */
    public List<String> tieBreaks() {
        return tieBreaks;
    }

    /** The top-level nodes in their order, to be changed. */
    public List<DraftNode> sections() {
        return sections;
    }

    /** Every node in the order of the tree. */
    public Stream<DraftNode> all() {
        return sections.stream().flatMap(DraftNode::all);
    }

    /** The criteria that are scored, in the order of the tree. */
    public Stream<DraftNode> leaves() {
        return all().filter(node -> !node.isGroup());
    }

    public Optional<DraftNode> find(String id) {
        return all().filter(node -> node.id().equals(id)).findFirst();
    }

    /** The group that holds the node; empty for a section. */
    public Optional<DraftNode> parentOf(DraftNode node) {
        return all().filter(each -> each.children().contains(node)).findFirst();
    }

    /** The list in which the node stands among its siblings, to be changed. */
    public List<DraftNode> siblingsOf(DraftNode node) {
        return parentOf(node).map(DraftNode::children).orElse(sections);
    }

    /** A copy to which nothing else refers; its nodes keep their ids. */
    public CriteriaDraft copy() {
        return of(tree(true));
    }

    /** As a tree of maps, lists and texts. */
    public Map<String, Object> tree(boolean withIds) {
        var tree = new LinkedHashMap<String, Object>(fields.tree());
        tree.put(TIE_BREAKS, List.copyOf(tieBreaks));
        tree.put(NODES, sections.stream().map(node -> node.tree(withIds)).toList());
        return tree;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CriteriaDraft that && tree(true).equals(that.tree(true));
    }

    @Override
    public int hashCode() {
        return tree(true).hashCode();
    }
}
