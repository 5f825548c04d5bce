package vn.codau.pack;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.RuleWriter;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.Season;
import vn.codau.engine.season.Selection;
import vn.codau.engine.season.TieBreak;

/**
 * Writes a season as its pack (season pack, section 2): one score record a line, in the order of {@link
 * vn.codau.engine.season.Scores}, so that the same season gives the same bytes however its records came in.
 */
public final class SeasonWriter {

    private final JsonOut out;

    private SeasonWriter(JsonOut out) {
        this.out = out;
    }

    /** Writes the season to the stream, which stays open. */
    public static void write(Season season, OutputStream stream) {
        JsonOut.write(stream, out -> new SeasonWriter(out).season(season));
    }

    /** Writes only a cluster's criteria: what the sealed pack keeps a hash of. */
    static void writeCriteria(Criteria criteria, OutputStream stream) {
        JsonOut.write(stream, out -> new SeasonWriter(out).criteria(criteria));
    }

    /** Writes what a cluster is measured by. */
    static void writeMeasure(CriteriaText.Measure measure, OutputStream stream) {
        JsonOut.write(stream, out -> {
            var writer = new SeasonWriter(out);
            out.object("criteria", () -> writer.criteria(measure.criteria()));
            writer.settlement(measure.settlement());
            writer.ranking(measure.tieBreaks(), measure.minTotal());
        });
    }

    private void season(Season season) {
        var period = season.period();
        out.text("format", SeasonReader.FORMAT);
        out.object("season", () -> {
            out.text("code", period.code());
            out.text("name", period.name());
            out.textIfPresent("theme", period.theme());
            out.text("from", period.from());
            out.text("to", period.to());
            out.text("sealedOn", period.sealedOn());
            out.text("law", period.law());
        });
        out.records("units", season.units(), unit -> {
            out.text("code", unit.code());
            out.text("name", unit.name());
            out.textIfPresent("kind", unit.kind());
        });
        out.objects("clusters", season.clusters(), this::cluster);
        season.selection().ifPresent(selection -> out.object("selection", () -> selection(selection)));
    }

    private void cluster(Cluster cluster) {
        out.text("code", cluster.code());
        out.text("kind", cluster.kind());
        out.text("name", cluster.name());
        out.text("head", cluster.head());
        out.texts("deputies", cluster.deputies());
        out.texts("members", cluster.members());
        out.object("criteria", () -> criteria(cluster.criteria()));
        settlement(cluster.settlement());
        ranking(cluster.tieBreaks(), cluster.minTotal());
        out.records("targets", cluster.targets().all(), target -> {
            out.text("unit", target.unit());
            out.text("criterion", target.criterion());
            out.text("value", target.value());
        });
        out.records("scores", cluster.scores(), this::score);
        out.records("notGraded", cluster.notGraded(), entry -> {
            out.text("unit", entry.unit());
            out.text("reason", entry.reason());
        });
        out.texts("notRegistered", cluster.notRegistered());
        out.records("holds", cluster.holds(), hold -> {
            out.text("unit", hold.unit());
            out.text("reason", hold.reason());
            out.text("document", hold.document());
            out.text("from", hold.from());
            out.textIfPresent("to", hold.to());
        });
        votes(cluster.votes());
        out.records("decisions", cluster.decision().stream().toList(), decision -> {
            out.text("type", decision.type());
            out.textIfPresent("unit", decision.unit());
            out.text("reason", decision.reason());
            out.text("document", decision.document());
        });
    }

    private void ranking(List<TieBreak> tieBreaks, Optional<Decimal> minTotal) {
        out.texts("tieBreaks", tieBreaks.stream().map(TieBreak::name).toList());
        minTotal.ifPresent(min -> out.record("standard", () -> out.text("minTotal", min)));
    }

    private void votes(Map<String, Integer> votes) {
        out.record("votes", () -> new TreeMap<>(votes).forEach(out::count));
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

    private void score(Score score) {
        out.text("unit", score.unit());
        out.text("criterion", score.criterion());
        out.text("source", score.source());
        out.text("by", score.by());
        out.text("state", score.state());
        switch (score.input()) {
            case Input.Text(var value) -> out.text("input", value);
            case Input.VolumeAndRate(var volume, var rate) ->
                out.record("input", () -> {
                    out.text("volume", volume);
                    out.text("rate", rate);
                });
            case null -> {
                // Not applicable: nothing was entered.
            }
        }
        out.textIfPresent("reason", Optional.ofNullable(score.reason()));
    }

    private void selection(Selection selection) {
        var flag = selection.flag();
        out.object("govFlag", () -> {
            out.text("percent", flag.percent());
            out.text("base", flag.base());
            out.record("threshold", () -> {
                out.text("percent", flag.threshold().percent());
                out.text("of", flag.threshold().of());
            });
        });
        out.object("council", () -> {
            out.count("members", selection.council().members());
            out.count("present", selection.council().present());
            votes(selection.council().votes());
        });
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
