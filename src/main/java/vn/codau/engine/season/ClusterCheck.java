package vn.codau.engine.season;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Ratio;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Problems;

/** Checks a cluster across its parts (season pack, section 2): membership, settlements, tie-breaks, targets, scores. */
final class ClusterCheck {

    private final ClusterDraft draft;
    private final Problems problems = new Problems();
    private final Set<String> members = new LinkedHashSet<>();
    private final boolean membersKnown;
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final Map<String, String> pathOfLeaf = new HashMap<>();
    private final Targets targets;

    /**
     * What the check found.
     *
     * @param scores the accepted scores, where there is nothing wrong and nothing missing
     */
    record Result(List<Problem> problems, Targets targets, Optional<Scores> scores) {}

    ClusterCheck(ClusterDraft draft) {
        this.draft = draft;
        this.membersKnown = !draft.members.contains(null);
        this.targets = new Targets(present(draft.targets));
    }

    Result result() {
        texts();
        membership();
        collectLeaves("criteria.nodes", draft.nodes);
        settlements();
        tieBreaks();
        unitTargets();
        ratioTargets();
        unitLists();
        decisions();
        var builder = new ScoresBuilder(draft, leaves, members, membersKnown, targets, problems);
        builder.check();
        boolean accepted = problems.isEmpty() && draft.criteria != null;
        return new Result(problems.list(), targets, accepted ? Optional.of(builder.build()) : Optional.empty());
    }

    private void texts() {
        if (draft.code != null) {
            problems.requireText(draft.code, "code");
        }
        if (draft.name != null) {
            problems.requireText(draft.name, "name");
        }
    }

    private void membership() {
        each("members", draft.members, (path, member) -> {
            problems.require(members.add(member), path, Flaw.REPEATED, member);
        });
        if (draft.head != null) {
            requireMember("head", draft.head);
        }
        uniqueMembers("deputies", draft.deputies, deputy -> deputy);
        each("deputies", draft.deputies, (path, deputy) -> {
            problems.require(!deputy.equals(draft.head), path, Flaw.HEAD_IS_DEPUTY, deputy);
        });
    }

    private void collectLeaves(String list, List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            var path = list + "[" + i + "]";
            switch (nodes.get(i)) {
                case Leaf leaf -> {
                    leaves.putIfAbsent(leaf.code(), leaf);
                    pathOfLeaf.putIfAbsent(leaf.code(), path);
                }
                case Group group -> collectLeaves(path + ".children", group.children());
            }
        }
    }

    private void settlements() {
        for (var leaf : leaves.values()) {
            // A fixed leaf has nothing to settle; only a settlement of its own can be wrong.
            var general = leaf.rule() instanceof Fixed ? null : draft.settlement;
            var settlement = leaf.settlement().orElse(general);
            if (settlement != null) {
                settlement(leaf, settlement);
            }
        }
    }

    private void settlement(Leaf leaf, Settlement settlement) {
        var path = pathOfLeaf.get(leaf.code()) + (leaf.settlement().isPresent() ? ".settlement" : "");
        problems.require(
                !settlement.needsSpecialist() || leaf.scorer().isPresent(), path, Flaw.NEEDS_SCORER, leaf.code());
        problems.require(
                !(leaf.rule() instanceof LeaderRelative) || settlement.isOneRecord(),
                path,
                Flaw.NOT_AGAINST_PEERS,
                leaf.code());
    }

    private void tieBreaks() {
        var sections = draft.nodes.stream().map(Node::code).collect(Collectors.toCollection(HashSet::new));
        var seen = new HashSet<String>();
        for (int i = 0; i < draft.tieBreaks.size(); i++) {
            var tieBreak = draft.tieBreaks.get(i);
            var path = "tieBreaks[" + i + "]";
            if (tieBreak != null) {
                problems.require(seen.add(tieBreak.name()), path, Flaw.REPEATED, tieBreak.name());
            }
            if (tieBreak instanceof TieBreak.Section(var code)) {
                boolean known = sections.contains(code) || !draft.treeReadable;
                problems.require(known, path, Flaw.UNKNOWN_SECTION, code);
            }
        }
    }

    private void unitTargets() {
        var seen = new HashMap<String, Set<String>>();
        each("targets", draft.targets, (path, target) -> {
            requireMember(path + ".unit", target.unit());
            var leaf = leaf(path + ".criterion", target.criterion());
            leaf.ifPresent(l -> problems.require(
                    l.rule().takesTarget(), path + ".criterion", Flaw.TAKES_NO_TARGET, target.criterion()));
            problems.require(target.value().signum() >= 0, path + ".value", Flaw.NEGATIVE, target.value());
            problems.require(
                    seen.computeIfAbsent(target.criterion(), criterion -> new HashSet<>())
                            .add(target.unit()),
                    path,
                    Flaw.REPEATED,
                    target.unit() + " " + target.criterion());
        });
    }

    /** Says nothing where a target could not be read, nor once more about one that is refused for being below 0. */
    private void ratioTargets() {
        if (draft.targets.contains(null)) {
            return;
        }
        for (var leaf : leaves.values()) {
            if (leaf.rule() instanceof Ratio) {
                for (var member : members) {
                    var target = targets.of(member, leaf);
                    problems.require(
                            target.isPresent() && target.get().signum() != 0,
                            pathOfLeaf.get(leaf.code()) + ".rule.target",
                            Flaw.NO_TARGET,
                            member);
                }
            }
        }
    }

    private void unitLists() {
        uniqueMembers("notGraded", draft.notGraded, NotGraded::unit);
        uniqueMembers("notRegistered", draft.notRegistered, unit -> unit);
        each("holds", draft.holds, (path, hold) -> requireMember(path + ".unit", hold.unit()));
        draft.votes.forEach((unit, count) -> {
            requireMember("votes." + unit, unit);
            problems.require(count >= 0, "votes." + unit, Flaw.NEGATIVE, count);
        });
    }

    private void decisions() {
        for (int i = 0; i < draft.decisions.size(); i++) {
            var decision = draft.decisions.get(i);
            problems.require(i == 0, "decisions[" + i + "]", Flaw.TOO_MANY_DECISIONS);
            if (decision != null && decision.unit().isPresent()) {
                requireMember("decisions[" + i + "].unit", decision.unit().get());
            }
        }
    }

    private <T> void uniqueMembers(String list, List<@Nullable T> entries, Function<T, String> unitOf) {
        var seen = new HashSet<String>();
        each(list, entries, (path, entry) -> {
            var unit = unitOf.apply(entry);
            var place = entry instanceof String ? path : path + ".unit";
            requireMember(place, unit);
            problems.require(seen.add(unit), place, Flaw.REPEATED, unit);
        });
    }

    private interface Entry<T> {
        void check(String path, T entry);
    }

    private <T> void each(String list, List<@Nullable T> entries, Entry<T> check) {
        for (int i = 0; i < entries.size() && !problems.isFull(); i++) {
            var entry = entries.get(i);
            if (entry != null) {
                check.check(list + "[" + i + "]", entry);
            }
        }
    }

    private void requireMember(String path, String unit) {
        problems.require(members.contains(unit) || !membersKnown, path, Flaw.NOT_A_MEMBER, unit);
    }

    private Optional<Leaf> leaf(String path, String code) {
        var leaf = Optional.ofNullable(leaves.get(code));
        problems.require(leaf.isPresent() || !draft.treeReadable, path, Flaw.NOT_A_LEAF, code);
        return leaf;
    }

    private static <T> List<T> present(List<@Nullable T> entries) {
        var present = new ArrayList<T>();
        for (var entry : entries) {
            if (entry != null) {
                present.add(entry);
            }
        }
        return present;
    }
}
