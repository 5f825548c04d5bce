package vn.codau.pack.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.Key;
import vn.codau.pack.json.Keys;
import vn.codau.pack.json.PackLimits;

/** Reads the tree of one cluster's criteria. */
final class NodeReader {

    private enum Kind {
        GROUP,
        LEAF
    }

    private final JsonIn in;
    private final SettlementReader settlements;
    private boolean whole = true;
    private int count;

    NodeReader(JsonIn in) {
        this.in = in;
        this.settlements = new SettlementReader(in);
    }

    /** Whether every node could be read so far. */
    boolean isWhole() {
        return whole;
    }

    /** The sections, or the children of a group; null if there is no list of them. */
    @Nullable
    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        if (!in.array()) {
            whole = false;
            return null;
        }
        while (in.element()) {
            in.findings().requireAtMost(PackLimits.NODES, ++count);
            var node = new OneNode().read();
            whole &= node != null;
            nodes.add(node == null ? unreadable() : node);
        }
        return nodes;
    }

    /** Keeps an unreadable node's place, so that the paths of its siblings stay true. */
    private Node unreadable() {
        return new Leaf(
                "? " + in.findings().path(),
                "?",
                Counts.BONUS,
                new Fixed(Decimal.ZERO),
                Optional.empty(),
                Optional.empty());
    }

    /** A node as far as it has been read; only its kind, which may come last, says which keys belong to it. */
    private final class OneNode {

        private final Keys keys = new Keys(in);
        private final Key<String> code = keys.required("code", in::text);
        private final Key<String> title = keys.required("title", in::text);
        private final Key<Kind> kind = keys.required("kind", () -> in.oneOf(Kind.class));
        private final Key<List<Node>> children = keys.optional("children", NodeReader.this::nodes);
        private final Key<Pick> pick = keys.optional("pick", () -> in.oneOf(Pick.class));
        private final Key<Group.Caps> caps = keys.optional("caps", NodeReader.this::caps);
        private final Key<Decimal> floor = keys.optional("floor", in::decimal);
        private final Key<Counts> counts = keys.optional("counts", () -> in.oneOf(Counts.class));
        private final Key<Rule> rule = keys.optional("rule", () -> RuleFields.rule(in));
        private final Key<Settlement> settlement = keys.optional("settlement", settlements::settlement);
        private final Key<String> scorer = keys.optional("scorer", in::text);

        @Nullable
        Node read() {
            if (!keys.sweep() || kind.find().isEmpty()) {
                return null;
            }
            return keys.make(() -> switch (kind.get()) {
                case GROUP -> {
                    in.findings().refuseKeys("counts", "rule", "settlement", "scorer");
                    yield in.findings().require("children") && isComplete() ? group() : null;
                }
                case LEAF -> {
                    in.findings().refuseKeys("children", "pick", "caps", "floor");
                    yield in.findings().require("counts", "rule") && isComplete() ? leaf() : null;
                }
            });
        }

        private boolean isComplete() {
            return keys.isComplete() && keys.isReadable();
        }

        private Node group() {
            return new Group(
                    code.get(),
                    title.get(),
                    children.get(),
                    pick.find().orElse(Pick.SUM),
                    caps.find().orElse(Group.Caps.NONE),
                    floor.find());
        }

        private Node leaf() {
            return new Leaf(code.get(), title.get(), counts.get(), rule.get(), settlement.find(), scorer.find());
        }
    }

    private Group.@Nullable Caps caps() {
        var keys = new Keys(in);
        var base = keys.optional("base", in::decimal);
        var bonus = keys.optional("bonus", in::decimal);
        var deduction = keys.optional("deduction", in::decimal);
        return keys.read(() -> keys.isReadable() ? new Group.Caps(base.find(), bonus.find(), deduction.find()) : null);
    }
}
