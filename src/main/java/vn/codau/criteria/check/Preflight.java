package vn.codau.criteria.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.codau.criteria.draft.ClusterFacts;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.Fields;
import vn.codau.criteria.table.PeerRule;

/** What the season pack leaves to the portal: that whoever is named is there, and that everything can be settled. */
final class Preflight {

    private static final int LONGEST_CODE = CriteriaTable.LONGEST_CODE;
    private static final int LONGEST_TITLE = 2_000;

    private final CriteriaDraft draft;
    private final ClusterFacts facts;
    private final PeerRule peers;
    private final List<CriteriaFinding> findings = new ArrayList<>();
    private final Set<String> members;

    Preflight(CriteriaDraft draft, ClusterFacts facts, PeerRule peers) {
        this.draft = draft;
        this.facts = facts;
        this.peers = peers;
        this.members = new HashSet<>(facts.memberCodes());
    }

    List<CriteriaFinding> findings() {
        draft.all().forEach(this::texts);
        draft.leaves().forEach(this::scorer);
        cluster();
        peers();
        settlements();
        droppedTargets();
        return findings;
    }

    private void texts(DraftNode node) {
        if (node.code().length() > LONGEST_CODE) {
            findings.add(CriteriaFinding.error(node.id(), "code", "tooLong", LONGEST_CODE));
        }
        if (node.title().length() > LONGEST_TITLE) {
            findings.add(CriteriaFinding.error(node.id(), "title", "tooLong", LONGEST_TITLE));
        }
    }

    private void scorer(DraftNode leaf) {
        var scorer = leaf.fields().text("scorer");
        if (scorer.isEmpty()) {
            return;
        }
        if (!facts.units().contains(scorer)) {
            findings.add(CriteriaFinding.error(leaf.id(), "scorer", "noSuchUnit", scorer));
        } else if (members.contains(scorer)) {
            findings.add(CriteriaFinding.warning(leaf.id(), "scorer", "scorerIsMember", scorer));
        }
    }

    private void cluster() {
        if (members.isEmpty()) {
            findings.add(CriteriaFinding.error("", "", "noMembers"));
        }
        if (!facts.planned()) {
            findings.add(CriteriaFinding.warning("", "", "noDates"));
        }
    }

    private void peers() {
        for (int i = 0; i < peers.forbidden().size(); i++) {
            var pair = peers.forbidden().get(i);
            for (var unit : List.of(pair.one(), pair.other())) {
                if (!members.contains(unit)) {
                    findings.add(CriteriaFinding.error("", "peers.forbidden[" + i + "]", "noSuchMember", unit));
                }
            }
        }
        if (peers.scorers() > Math.max(0, members.size() - 1)) {
            findings.add(CriteriaFinding.error("", "peers.scorers", "tooManyScorers", members.size() - 1));
        }
    }

    private void settlements() {
        settlement("", draft.fields());
        draft.leaves().forEach(leaf -> settlement(leaf.id(), leaf.fields()));
        if (peers.mode() != PeerRule.Mode.NOBODY && !usedAnywhere("PEERS")) {
            findings.add(CriteriaFinding.warning("", "peers.mode", "peersUnused"));
        }
        if (usedAnywhere("HEAD") && !members.isEmpty()) {
            if (facts.cluster().head().isEmpty()) {
                findings.add(CriteriaFinding.error("", "settlement", "noHead"));
            } else if (facts.cluster().deputies().isEmpty()) {
                findings.add(CriteriaFinding.warning("", "settlement", "noDeputy"));
            }
        }
    }

    private void settlement(String node, Fields fields) {
        if (uses(fields, "PEERS") && peers.mode() == PeerRule.Mode.NOBODY) {
            findings.add(CriteriaFinding.error(node, "settlement", "nobodyScores"));
        }
    }

    private boolean usedAnywhere(String part) {
        return uses(draft.fields(), part) || draft.leaves().anyMatch(leaf -> uses(leaf.fields(), part));
    }

    private static boolean uses(Fields fields, String part) {
        return fields.inner("settlement")
                .filter(settlement -> settlement.text("by").equals(part)
                        || settlement
                                .inner("weights")
                                .filter(weights -> weights.has(part))
                                .isPresent())
                .isPresent();
    }

    private void droppedTargets() {
        int dropped = facts.targets().size() - facts.targetsOf(draft).size();
        if (dropped > 0) {
            findings.add(CriteriaFinding.warning("", "targets", "droppedTargets", dropped));
        }
    }
}
