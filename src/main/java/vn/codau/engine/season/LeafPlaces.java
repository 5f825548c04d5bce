package vn.codau.engine.season;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;

/** The leaves of a cluster that is being checked, by code; of a repeated code the first counts. */
final class LeafPlaces {

    /**
     * A leaf and where it stands.
     *
     * @param index in the order of the tree
     * @param path such as {@code criteria.nodes[0].children[1]}
     */
    record LeafPlace(Leaf leaf, int index, String path) {}

    private final Map<String, LeafPlace> byCode = new LinkedHashMap<>();
    private final boolean treeReadable;

    LeafPlaces(ClusterData draft) {
        this.treeReadable = draft.treeReadable;
        collect("criteria.nodes", draft.nodes);
    }

    private void collect(String list, List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            var path = list + "[" + i + "]";
            switch (nodes.get(i)) {
                case Leaf leaf -> byCode.putIfAbsent(leaf.code(), new LeafPlace(leaf, byCode.size(), path));
                case Group group -> collect(path + ".children", group.children());
            }
        }
    }

    Collection<LeafPlace> all() {
        return byCode.values();
    }

    @Nullable
    LeafPlace find(String code) {
        return byCode.get(code);
    }

    /** Where a part of the tree could not be read, any code may be in it. */
    boolean mayHave(String code) {
        return byCode.containsKey(code) || !treeReadable;
    }
}
