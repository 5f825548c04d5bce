package vn.codau.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.ClusterDraft;

/** Reads a cluster's criteria and how its cells are settled. */
final class CriteriaReader {

    private enum Kind {
        GROUP,
        LEAF
    }

    private enum By {
        SELF,
        HEAD,
        SPECIALIST,
        PEERS,
        WEIGHTED
    }

    private enum Part {
        SELF(Source.SELF),
        HEAD(Source.HEAD),
        PEERS(Source.PEER),
        SPECIALIST(Source.SPECIALIST);

        private final Source source;

        Part(Source source) {
            this.source = source;
        }
    }

    private final JsonIn in;
    private boolean treeReadable;
    private int nodeCount;

    CriteriaReader(JsonIn in) {
        this.in = in;
    }

    void readInto(ClusterDraft draft) {
        Integer version = null;
        Decimal scale = null;
        Integer decimals = null;
        NotApplicable notApplicable = null;
        List<Node> nodes = null;
        treeReadable = true;
        nodeCount = 0;
        if (!in.object()) {
            return;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "version" -> version = in.count();
                case "scale" -> scale = in.decimal();
                case "decimals" -> decimals = in.count();
                case "notApplicable" -> notApplicable = in.oneOf(NotApplicable.class);
                case "nodes" -> nodes = nodes();
                default -> in.unknownKey();
            }
        }
        in.require("version", "scale", "decimals", "notApplicable", "nodes");
        if (nodes == null) {
            return;
        }
        draft.nodes.addAll(nodes);
        draft.treeReadable = treeReadable;
        try {
            // What is missing has been said; a stand-in for it lets the tree be checked all the same.
            var criteria = new Criteria(
                    version == null ? 1 : version,
                    scale == null ? Decimal.ZERO : scale,
                    decimals == null ? Criteria.MOST_DECIMALS : decimals,
                    notApplicable == null ? NotApplicable.ZERO : notApplicable,
                    nodes);
            boolean complete = version != null && scale != null && decimals != null && notApplicable != null;
            draft.criteria = complete ? criteria : null;
        } catch (InvalidSeason refused) {
            in.refuse(refused);
        }
    }

    private @Nullable List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        if (!in.array()) {
            treeReadable = false;
            return null;
        }
        while (in.element()) {
            in.requireAtMost(Most.NODES, ++nodeCount);
            var node = node();
            treeReadable &= node != null;
            nodes.add(node == null ? unreadable() : node);
        }
        return nodes;
    }

    /** Keeps an unreadable node's place, so that the paths of its siblings stay true. */
    private Node unreadable() {
        return new Leaf(
                "? " + in.path(), "?", Counts.BONUS, new Fixed(Decimal.ZERO), Optional.empty(), Optional.empty());
    }

    private @Nullable Node node() {
        var draft = new NodeDraft();
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            draft.readable &= switch (key) {
                case "code" -> (draft.code = in.text()) != null;
                case "title" -> (draft.title = in.text()) != null;
                case "kind" -> (draft.kind = in.oneOf(Kind.class)) != null;
                case "children" -> (draft.children = nodes()) != null;
                case "pick" -> (draft.pick = in.oneOf(Pick.class)) != null;
                case "caps" -> (draft.caps = caps()) != null;
                case "floor" -> (draft.floor = in.decimal()) != null;
                case "counts" -> (draft.counts = in.oneOf(Counts.class)) != null;
                case "rule" -> (draft.rule = RuleFields.rule(in)) != null;
                case "settlement" -> (draft.settlement = settlement()) != null;
                case "scorer" -> (draft.scorer = in.text()) != null;
                default -> {
                    in.unknownKey();
                    yield true;
                }
            };
        }
        return draft.build();
    }

    /** A node as far as it has been read; only its kind, which may come last, says which keys belong to it. */
    private final class NodeDraft {

        private boolean readable = true;
        private @Nullable String code;
        private @Nullable String title;
        private @Nullable Kind kind;
        private @Nullable List<Node> children;
        private @Nullable Pick pick;
        private Group.@Nullable Caps caps;
        private @Nullable Decimal floor;
        private @Nullable Counts counts;
        private @Nullable Rule rule;
        private @Nullable Settlement settlement;
        private @Nullable String scorer;

        @Nullable
        Node build() {
            boolean complete = in.require("code", "title", "kind") && readable;
            if (kind == null) {
                return null;
            }
            try {
                return switch (kind) {
                    case GROUP -> {
                        in.refuseKeys("counts", "rule", "settlement", "scorer");
                        yield in.require("children") && complete ? group() : null;
                    }
                    case LEAF -> {
                        in.refuseKeys("children", "pick", "caps", "floor");
                        yield in.require("counts", "rule") && complete ? leaf() : null;
                    }
                };
            } catch (InvalidSeason refused) {
                in.refuse(refused);
                return null;
            }
        }

        private @Nullable Node group() {
            return code == null || title == null || children == null
                    ? null
                    : new Group(
                            code,
                            title,
                            children,
                            pick == null ? Pick.SUM : pick,
                            caps == null ? Group.Caps.NONE : caps,
                            Optional.ofNullable(floor));
        }

        private @Nullable Node leaf() {
            return code == null || title == null || counts == null || rule == null
                    ? null
                    : new Leaf(code, title, counts, rule, Optional.ofNullable(settlement), Optional.ofNullable(scorer));
        }
    }

    private Group.@Nullable Caps caps() {
        Decimal base = null;
        Decimal bonus = null;
        Decimal deduction = null;
        if (!in.object()) {
            return null;
        }
        boolean readable = true;
        for (String key; (key = in.key()) != null; ) {
            readable &= switch (key) {
                case "base" -> (base = in.decimal()) != null;
                case "bonus" -> (bonus = in.decimal()) != null;
                case "deduction" -> (deduction = in.decimal()) != null;
                default -> {
                    in.unknownKey();
                    yield true;
                }
            };
        }
        return readable
                ? new Group.Caps(Optional.ofNullable(base), Optional.ofNullable(bonus), Optional.ofNullable(deduction))
                : null;
    }

    @Nullable
    Settlement settlement() {
        By by = null;
        Combine combine = Combine.MEAN;
        Map<Source, Decimal> weights = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "by" -> by = in.oneOf(By.class);
                case "combine" -> combine = in.oneOf(Combine.class);
                case "weights" -> weights = weights();
                default -> in.unknownKey();
            }
        }
        in.require("by");
        if (by == null) {
            return null;
        }
        if (by != By.WEIGHTED) {
            in.refuseKeys("weights");
        } else if (!in.require("weights")) {
            return null;
        }
        if (by != By.WEIGHTED && by != By.PEERS) {
            in.refuseKeys("combine");
        }
        try {
            return switch (by) {
                case SELF -> new Settlement.By(Source.SELF);
                case HEAD -> new Settlement.By(Source.HEAD);
                case SPECIALIST -> new Settlement.By(Source.SPECIALIST);
                case PEERS -> combine == null ? null : new Settlement.Peers(combine);
                case WEIGHTED -> combine == null || weights == null ? null : new Settlement.Weighted(weights, combine);
            };
        } catch (InvalidSeason refused) {
            in.refuse(refused);
            return null;
        }
    }

    private @Nullable Map<Source, Decimal> weights() {
        var weights = new EnumMap<Source, Decimal>(Source.class);
        if (!in.object()) {
            return null;
        }
        boolean readable = true;
        for (String key; (key = in.key()) != null; ) {
            var part = part(key);
            if (part == null) {
                in.unknownKey();
                continue;
            }
            var weight = in.decimal();
            if (weight != null) {
                weights.put(part.source, weight);
            }
            readable &= weight != null;
        }
        return readable ? weights : null;
    }

    private static @Nullable Part part(String name) {
        for (var part : Part.values()) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        return null;
    }
}
