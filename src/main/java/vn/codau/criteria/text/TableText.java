package vn.codau.criteria.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.codau.criteria.table.CriteriaJson;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.EvidenceNeed;
import vn.codau.criteria.table.Fields;
import vn.codau.criteria.table.Guidance;
import vn.codau.criteria.table.PeerRule;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Target;
import vn.codau.pack.season.ClusterMeasure;
import vn.codau.pack.season.CriteriaText;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/**
 * The text of a version as it is kept and hashed: the measure as the season pack spells it, then {@code commentBeyond},
 * {@code peers}, {@code guidance} by code, {@code concerns} by code where anything does not concern everybody, and
 * {@code targets}.
 */
public final class TableText {

    private static final List<String> OWN = List.of("commentBeyond", "peers", "guidance", "concerns", "targets");

    private TableText() {}

    /** The same table gives the same text. */
    public static String write(CriteriaTable table) {
        var tree = new LinkedHashMap<String, Object>(measure(table));
        table.commentBeyond().ifPresent(beyond -> tree.put("commentBeyond", beyond.toString()));
        tree.put("peers", peers(table.peers()));
        var guidance = new TreeMap<String, Object>();
        table.guidance().forEach((code, told) -> guidance.put(code, guidance(told)));
        tree.put("guidance", guidance);
        if (!table.concerns().isEmpty()) {
            tree.put("concerns", ConcernText.write(table.concerns()));
        }
        tree.put("targets", table.targets().stream().map(TableText::target).toList());
        return CriteriaJson.text(tree);
    }

    /** The part that the season pack knows, as a tree. */
    static Map<String, Object> measure(CriteriaTable table) {
        var text = CriteriaText.write(
                new ClusterMeasure(table.criteria(), table.settlement(), table.tieBreaks(), table.standard()));
        var tree = new LinkedHashMap<String, Object>();
        CriteriaJson.tree(text).forEach((key, value) -> tree.put(key.toString(), value));
        return tree;
    }

    static Map<String, Object> peers(PeerRule rule) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("mode", rule.mode().name());
        if (rule.mode() == PeerRule.Mode.ASSIGNED) {
            tree.put("scorers", rule.scorers());
        }
        tree.put("seed", rule.seed());
        tree.put(
                "forbidden",
                rule.forbidden().stream()
                        .map(pair -> Map.of("one", pair.one(), "other", pair.other()))
                        .map(TreeMap::new)
                        .toList());
        return tree;
    }

    private static Map<String, Object> guidance(Guidance told) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("description", told.description());
        tree.put("measure", told.measure());
        tree.put("evidence", told.evidence().name());
        told.evidenceAbove().ifPresent(above -> tree.put("evidenceAbove", above.toString()));
        tree.put("levels", new TreeMap<>(told.levels()));
        return tree;
    }

    private static Map<String, Object> target(Target target) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("unit", target.unit());
        tree.put("criterion", target.criterion());
        tree.put("value", target.value().toString());
        return tree;
    }

    public static CriteriaTable read(ClusterId cluster, SeasonId season, String text) {
        var tree = CriteriaJson.tree(text);
        var pack = new LinkedHashMap<String, Object>();
        tree.forEach((key, value) -> {
            if (!OWN.contains(key.toString())) {
                pack.put(key.toString(), value);
            }
        });
        var measure = CriteriaText.read(CriteriaJson.bytes(pack));
        var guidance = new LinkedHashMap<String, Guidance>();
        CriteriaJson.inner(tree, "guidance")
                .forEach((code, told) -> guidance.put(code.toString(), guidance(Fields.of((Map<?, ?>) told))));
        return new CriteriaTable(
                cluster,
                season,
                measure.criteria(),
                measure.settlement(),
                measure.tieBreaks(),
                measure.minTotal(),
                peers(Fields.of(CriteriaJson.inner(tree, "peers"))),
                decimal(Fields.of(tree), "commentBeyond"),
                guidance,
                ConcernText.read(CriteriaJson.inner(tree, "concerns")),
                targets(tree));
    }

    private static Guidance guidance(Fields told) {
        var levels = new LinkedHashMap<String, String>();
        told.inner("levels").ifPresent(inner -> inner.names().forEach(code -> levels.put(code, inner.text(code))));
        return new Guidance(
                told.text("description"),
                told.text("measure"),
                EvidenceNeed.valueOf(told.text("evidence")),
                decimal(told, "evidenceAbove"),
                levels);
    }

    private static PeerRule peers(Fields kept) {
        var pairs = kept.list("forbidden").stream()
                .map(pair -> new PeerRule.Pair(pair.text("one"), pair.text("other")))
                .toList();
        var scorers = kept.has("scorers") ? Integer.parseInt(kept.text("scorers")) : 0;
        return new PeerRule(
                PeerRule.Mode.valueOf(kept.text("mode")), scorers, Long.parseLong(kept.text("seed")), pairs);
    }

    private static List<Target> targets(Map<?, ?> tree) {
        var targets = new ArrayList<Target>();
        for (var entry : CriteriaJson.list(tree, "targets")) {
            var fields = Fields.of((Map<?, ?>) entry);
            targets.add(new Target(fields.text("unit"), fields.text("criterion"), Decimal.of(fields.text("value"))));
        }
        return targets;
    }

    private static Optional<Decimal> decimal(Fields fields, String name) {
        return fields.has(name) ? Optional.of(Decimal.of(fields.text(name))) : Optional.empty();
    }
}
