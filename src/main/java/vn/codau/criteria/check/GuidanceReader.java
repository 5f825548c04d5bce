package vn.codau.criteria.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.EvidenceNeed;
import vn.codau.criteria.table.Fields;
import vn.codau.criteria.table.Guidance;
import vn.codau.criteria.table.PeerRule;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidInput;

/** Understands what a draft says beside the pack: guidance, who scores whom, from when on a comment is due. */
final class GuidanceReader {

    private static final Set<String> KNOWN = Set.of("description", "measure", "evidence", "evidenceAbove");

    private final CriteriaDraft draft;
    private final List<CriteriaFinding> findings;

    GuidanceReader(CriteriaDraft draft, List<CriteriaFinding> findings) {
        this.draft = draft;
        this.findings = findings;
    }

    Map<String, Guidance> guidance() {
        var all = new LinkedHashMap<String, Guidance>();
        draft.all().forEach(node -> {
            var guidance = guidance(node);
            if (!guidance.equals(Guidance.NONE)) {
                all.put(node.code(), guidance);
            }
        });
        return all;
    }

    private Guidance guidance(DraftNode node) {
        var typed = node.fields().inner("guidance").orElseGet(Fields::new);
        typed.names().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name ->
                        findings.add(CriteriaFinding.error(node.id(), "guidance." + name, "unknownField", name)));
        var need = oneOf(EvidenceNeed.class, node.id(), "guidance.evidence", typed.text("evidence"))
                .orElse(EvidenceNeed.NEVER);
        var above = need == EvidenceNeed.ABOVE ? above(node, typed) : Optional.<Decimal>empty();
        return new Guidance(
                typed.text("description"),
                typed.text("measure"),
                need == EvidenceNeed.ABOVE && above.isEmpty() ? EvidenceNeed.ALWAYS : need,
                above,
                levels(node));
    }

    private Optional<Decimal> above(DraftNode node, Fields typed) {
        var field = "guidance.evidenceAbove";
        if (!typed.has("evidenceAbove")) {
            findings.add(CriteriaFinding.error(node.id(), field, "missing"));
        }
        return points(node.id(), field, typed.text("evidenceAbove"));
    }

    private static Map<String, String> levels(DraftNode node) {
        var texts = new HashMap<String, String>();
        node.fields()
                .inner("rule")
                .filter(rule -> rule.has("levels"))
                .ifPresent(rule -> rule.list("levels").stream()
                        .filter(level -> level.has("text"))
                        .forEach(level -> texts.put(level.text("code"), level.text("text"))));
        return texts;
    }

    Optional<Decimal> commentBeyond() {
        return points("", "commentBeyond", draft.fields().text("commentBeyond"));
    }

    PeerRule peers() {
        var typed = draft.fields().inner("peers").orElseGet(Fields::new);
        var mode =
                oneOf(PeerRule.Mode.class, "", "peers.mode", typed.text("mode")).orElse(PeerRule.Mode.NOBODY);
        var scorers = mode == PeerRule.Mode.ASSIGNED ? count("peers.scorers", typed.text("scorers"), 99) : 0;
        var seed = count("peers.seed", typed.text("seed").isEmpty() ? "0" : typed.text("seed"), 999_999_999);
        var pairs = mode == PeerRule.Mode.NOBODY ? List.<PeerRule.Pair>of() : pairs(typed);
        return mode == PeerRule.Mode.ASSIGNED && scorers == 0
                ? PeerRule.NOBODY
                : new PeerRule(mode, scorers, seed, pairs);
    }

    private List<PeerRule.Pair> pairs(Fields typed) {
        var pairs = new ArrayList<PeerRule.Pair>();
        var seen = new HashSet<Set<String>>();
        var entries = typed.has("forbidden") ? typed.list("forbidden") : List.<Fields>of();
        for (int i = 0; i < entries.size(); i++) {
            var one = entries.get(i).text("one");
            var other = entries.get(i).text("other");
            if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
                findings.add(CriteriaFinding.error("", "peers.forbidden[" + i + "]", "pair"));
            } else if (seen.add(Set.of(one, other))) {
                pairs.add(new PeerRule.Pair(one, other));
            }
        }
        return pairs;
    }

    private int count(String field, String typed, int most) {
        if (typed.matches("[0-9]{1,9}") && Integer.parseInt(typed) <= most) {
            return Integer.parseInt(typed);
        }
        findings.add(CriteriaFinding.error("", field, "count", most));
        return 0;
    }

    private Optional<Decimal> points(String node, String field, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            var points = Decimal.of(typed);
            if (points.signum() >= 0) {
                return Optional.of(points);
            }
            findings.add(CriteriaFinding.error(node, field, "negative"));
        } catch (InvalidInput refused) {
            findings.add(CriteriaFinding.error(node, field, refused.problem()));
        }
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String node, String field, String typed) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(typed)) {
                return Optional.of(value);
            }
        }
        if (!typed.isEmpty()) {
            findings.add(CriteriaFinding.error(node, field, "unknownField", typed));
        }
        return Optional.empty();
    }
}
