package vn.codau.engine.season;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Problems;

/** Checks a cluster across its parts (season pack, section 2): membership, settlements, tie-breaks, targets, scores. */
final class ClusterCheck {

    private final ClusterData draft;
    private final Frame frame;
    private final Problems problems = new Problems();

    /**
     * What the check found.
     *
     * @param scores the accepted scores, where there is nothing wrong and nothing missing
     */
    record Result(List<Problem> problems, Targets targets, Optional<Scores> scores) {}

    ClusterCheck(ClusterData draft) {
        this.draft = draft;
        this.frame = Frame.of(draft);
    }

    Result result() {
        texts();
        membership();
        settlements();
        tieBreaks();
        new TargetCheck(frame, problems).check();
        unitLists();
        decisions();
        var scores = new ScoresBuilder(frame, problems);
        var order = scores.check();
        boolean accepted = problems.isEmpty() && draft.criteria != null;
        return new Result(
                problems.list(), frame.targets(), accepted ? Optional.of(scores.build(order)) : Optional.empty());
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
        var seen = new HashSet<String>();
        each("members", draft.members, (path, member) -> {
            problems.require(seen.add(member), path, Flaw.REPEATED, member);
        });
        if (draft.head != null) {
            requireMember("head", draft.head);
        }
        uniqueMembers("deputies", draft.deputies, deputy -> deputy);
        each("deputies", draft.deputies, (path, deputy) -> {
            problems.require(!deputy.equals(draft.head), path, Flaw.HEAD_IS_DEPUTY, deputy);
        });
    }

    private void settlements() {
        for (var place : frame.leaves().all()) {
            // A fixed leaf has nothing to settle; only a settlement of its own can be wrong.
            var general = place.leaf().rule() instanceof Fixed ? null : draft.settlement;
            var settlement = place.leaf().settlement().orElse(general);
            if (settlement != null) {
                settlement(place, settlement);
            }
        }
    }

    private void settlement(LeafPlaces.LeafPlace place, Settlement settlement) {
        var leaf = place.leaf();
        var path = place.path() + (leaf.settlement().isPresent() ? ".settlement" : "");
        boolean hasScorer = !settlement.needsSpecialist() || leaf.scorer().isPresent();
        problems.require(hasScorer, path, Flaw.NEEDS_SCORER, leaf.code());
        boolean comparable = !(leaf.rule() instanceof LeaderRelative) || settlement.isOneRecord();
        problems.require(comparable, path, Flaw.NOT_AGAINST_PEERS, leaf.code());
    }

    private void tieBreaks() {
        var sections = draft.nodes.stream().map(Node::code).collect(Collectors.toCollection(HashSet::new));
        var seen = new HashSet<String>();
        each("tieBreaks", draft.tieBreaks, (path, tieBreak) -> {
            problems.require(seen.add(tieBreak.name()), path, Flaw.REPEATED, tieBreak.name());
            if (tieBreak instanceof TieBreak.Section(var code)) {
                boolean known = sections.contains(code) || !draft.treeReadable;
                problems.require(known, path, Flaw.UNKNOWN_SECTION, code);
            }
        });
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
        problems.require(frame.membership().mayHave(unit), path, Flaw.NOT_A_MEMBER, unit);
    }
}
