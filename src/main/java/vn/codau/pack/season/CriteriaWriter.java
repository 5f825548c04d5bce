package vn.codau.pack.season;

import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.RuleWriter;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.TieBreak;
import vn.codau.pack.json.JsonOut;

/** Writes what a cluster is measured by: criteria, settlement, tie-breaks and standard. */
public final class CriteriaWriter {

    private final JsonOut out;

    CriteriaWriter(JsonOut out) {
        this.out = out;
    }

    /** Writes only the criteria, as a text of their own: what the sealed pack keeps a hash of. */
    public static void write(Criteria criteria, OutputStream stream) {
        JsonOut.write(stream, out -> new CriteriaWriter(out).criteria(criteria));
    }

    /** Writes the whole measure as a text of its own. */
    public static void write(ClusterMeasure measure, OutputStream stream) {
        JsonOut.write(stream, out -> new CriteriaWriter(out).measure(measure));
    }

    void measure(ClusterMeasure measure) {
        out.object("criteria", () -> criteria(measure.criteria()));
        settlement(measure.settlement());
        out.texts("tieBreaks", measure.tieBreaks().stream().map(TieBreak::name).toList());
        measure.minTotal().ifPresent(min -> out.record("standard", () -> out.text("minTotal", min)));
    }

    private void criteria(Criteria criteria) {
        out.count("version", criteria.version());
        out.text("scale", criteria.scale());
        out.count("decimals", criteria.decimals());
        out.text("notApplicable", criteria.notApplicable());
        out.objects("nodes", criteria.sections(), this::node);
    }

    private void node(Node node) {
        out.text("code", node.code());
        out.text("title", node.title());
        switch (node) {
            case Leaf leaf -> leaf(leaf);
            case Group group -> group(group);
        }
    }

    private void leaf(Leaf leaf) {
        out.text("kind", "LEAF");
        out.text("counts", leaf.counts());
        out.record("rule", () -> {
            out.text("type", leaf.rule().type());
            leaf.rule().write(new Fields());
        });
        leaf.settlement().ifPresent(this::settlement);
        out.textIfPresent("scorer", leaf.scorer());
    }

    private void group(Group group) {
        out.text("kind", "GROUP");
        out.objects("children", group.children(), this::node);
        if (group.pick() != Pick.SUM) {
            out.text("pick", group.pick());
        }
        if (!group.caps().equals(Group.Caps.NONE)) {
            out.record("caps", () -> {
                for (var part : Counts.values()) {
                    out.textIfPresent(part.key(), group.caps().of(part));
                }
            });
        }
        out.textIfPresent("floor", group.floor());
    }

    private void settlement(Settlement settlement) {
        out.record("settlement", () -> {
            switch (settlement) {
                case Settlement.By(var source) -> out.text("by", source);
                case Settlement.Peers(var combine) -> {
                    out.text("by", "PEERS");
                    combine(combine);
                }
                case Settlement.Weighted(var weights, var combine) -> {
                    out.text("by", "WEIGHTED");
                    combine(combine);
                    out.record(
                            "weights",
                            () -> weights.forEach(
                                    (part, weight) -> out.text(Settlement.Weighted.nameOf(part), weight)));
                }
            }
        });
    }

    private void combine(Combine combine) {
        if (combine != Combine.MEAN) {
            out.text("combine", combine);
        }
    }

    /** Writes what a rule tells of itself. */
    private final class Fields implements RuleWriter {

        @Override
        public void points(String field, Decimal value) {
            out.text(field, value);
        }

        @Override
        public void quantity(String field, Decimal value) {
            out.text(field, value);
        }

        @Override
        public void text(String field, String value) {
            out.text(field, value);
        }

        @Override
        public void flag(String field, boolean value) {
            out.flag(field, value);
        }

        @Override
        public <T> void list(String field, List<T> entries, BiConsumer<T, RuleWriter> entry) {
            out.records(field, entries, each -> entry.accept(each, this));
        }
    }
}
