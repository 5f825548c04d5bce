package vn.codau.engine.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.InputRule;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.number.PointsColumn;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.Problems;
import vn.codau.engine.problem.Reason;

/**
 * Checks a cluster's score records (season pack, section 2) and orders the accepted ones for {@link Scores}. Each
 * record's points are computed and rounded here, once.
 */
final class ScoresBuilder {

    private static final int REJECTED = -1;

    private final ClusterDraft draft;
    private final Map<String, Leaf> leaves;
    private final Map<String, Integer> columnOfLeaf = new HashMap<>();
    private final Map<String, Integer> rowOfUnit = new LinkedHashMap<>();
    private final Map<@Nullable String, Integer> orderOfDeputy = new HashMap<>();
    private final boolean membersKnown;
    private final Targets targets;
    private final Problems problems;
    private final int decimals;

    /** By the record's index as given: its unit's row or {@link #REJECTED}, its place in the sheet, its points. */
    private final int[] row;

    private final int[] place;
    private final PointsColumn points;

    /** The accepted records' indices in the order of the sheets, and where each unit's sheet begins in it. */
    private int[] order = {};

    private int[] firstOfRow = {};

    ScoresBuilder(
            ClusterDraft draft,
            Map<String, Leaf> leaves,
            Collection<String> members,
            boolean membersKnown,
            Targets targets,
            Problems problems) {
        this.draft = draft;
        this.leaves = leaves;
        this.membersKnown = membersKnown;
        this.targets = targets;
        this.problems = problems;
        this.decimals = draft.criteria == null ? Criteria.MOST_DECIMALS : draft.criteria.decimals();
        members.forEach(unit -> rowOfUnit.put(unit, rowOfUnit.size()));
        leaves.keySet().forEach(leaf -> columnOfLeaf.put(leaf, columnOfLeaf.size()));
        draft.deputies.forEach(deputy -> orderOfDeputy.putIfAbsent(deputy, orderOfDeputy.size()));
        this.row = new int[draft.scores.size()];
        this.place = new int[draft.scores.size()];
        this.points = new PointsColumn(draft.scores.size(), decimals);
    }

    void check() {
        Arrays.fill(row, REJECTED);
        for (int i = 0; i < row.length && !problems.isFull(); i++) {
            var score = draft.scores.get(i);
            row[i] = score == null ? REJECTED : accept(i, score);
        }
        sort();
        refuseRepeated();
    }

    /** Only where {@link #check} found no problem. */
    Scores build() {
        var records = new Score[order.length];
        var places = new int[order.length];
        var sorted = new PointsColumn(order.length, decimals);
        for (int i = 0; i < order.length; i++) {
            records[i] = record(order[i]);
            places[i] = place[order[i]];
            sorted.set(i, points.get(order[i]));
        }
        return new Scores(List.copyOf(rowOfUnit.keySet()), leaves.size(), records, firstOfRow, places, sorted);
    }

    /** The row of the record's unit, or {@link #REJECTED}. */
    private int accept(int index, Score score) {
        var unit = rowOfUnit.get(score.unit());
        var leaf = leaves.get(score.criterion());
        boolean accepted = require(unit != null || !membersKnown, index, "unit", Flaw.NOT_A_MEMBER, score.unit());
        accepted &=
                require(leaf != null || !draft.treeReadable, index, "criterion", Flaw.NOT_A_LEAF, score.criterion());
        accepted &= acceptReason(index, score);
        if (leaf == null) {
            return REJECTED;
        }
        accepted &= acceptSource(index, score, leaf);
        accepted &= acceptState(index, score, leaf);
        place[index] = Scores.place(
                columnOfLeaf.getOrDefault(leaf.code(), 0), score.source(), score.state() == ScoreState.NOT_APPLICABLE);
        return accepted && unit != null ? unit : REJECTED;
    }

    private boolean acceptReason(int index, Score score) {
        if (score.reason() == null) {
            return require(score.source() != Source.VERIFIED, index, "reason", Flaw.REASON_REQUIRED);
        }
        return require(!score.reason().isBlank(), index, "reason", Flaw.EMPTY_TEXT);
    }

    private boolean acceptSource(int index, Score score, Leaf leaf) {
        var by = score.by();
        return switch (score.source()) {
            case SELF -> require(by.equals(score.unit()), index, "by", Flaw.NOT_THE_UNIT, by, score.unit());
            case PEER ->
                require(!by.equals(score.unit()), index, "by", Flaw.OWN_UNIT, by)
                        && require(rowOfUnit.containsKey(by) || !membersKnown, index, "by", Flaw.NOT_A_MEMBER, by);
            case HEAD ->
                score.unit().equals(draft.head)
                        ? require(isDeputy(by), index, "by", Flaw.NOT_A_DEPUTY, by)
                        : require(draft.head == null || by.equals(draft.head), index, "by", Flaw.NOT_THE_HEAD, by);
            case SPECIALIST ->
                require(leaf.scorer().filter(by::equals).isPresent(), index, "by", Flaw.NOT_THE_SCORER, by)
                        && require(!by.equals(score.unit()), index, "by", Flaw.OWN_UNIT, by);
            case VERIFIED -> require(by.equals(Score.STANDING_BODY), index, "by", Flaw.NOT_THE_STANDING_BODY, by);
        };
    }

    /** A deputy that could not be read may be the one. */
    private boolean isDeputy(String unit) {
        return orderOfDeputy.containsKey(unit) || orderOfDeputy.containsKey(null);
    }

    private boolean acceptState(int index, Score score, Leaf leaf) {
        if (leaf.rule() instanceof Fixed) {
            return require(false, index, "criterion", Flaw.TAKES_NO_SCORE, score.criterion());
        }
        var input = score.input();
        if (score.state() == ScoreState.NOT_APPLICABLE) {
            return require(input == null, index, "input", Flaw.INPUT_NOT_ALLOWED);
        }
        return require(input != null, index, "input", Flaw.INPUT_REQUIRED)
                && input != null
                && acceptInput(index, score.unit(), leaf, input);
    }

    private boolean acceptInput(int index, String unit, Leaf leaf, Input input) {
        try {
            points.set(index, points(unit, leaf, input));
            return true;
        } catch (InvalidInput refused) {
            var problem = refused.problem();
            return require(
                    false, index, "input", problem.reason(), problem.arguments().toArray());
        }
    }

    /** The record's own points; 0 where they depend on others or cannot be known for want of a target. */
    private Points points(String unit, Leaf leaf, Input input) {
        switch (leaf.rule()) {
            case LeaderRelative measured -> measured.actual(input);
            case InputRule rule -> {
                var target = targets.of(unit, leaf);
                if (rule.takesTarget() && target.filter(t -> t.signum() > 0).isEmpty()) {
                    InputRule.quantity(input);
                } else {
                    return rule.points(input, target).rounded(decimals);
                }
            }
            case Rule fixed -> {
                // Takes no score, and is refused before.
            }
        }
        return Points.zero(decimals);
    }

    /** Orders the accepted records by unit, then place, then who scored; never by where they stood in the file. */
    private void sort() {
        firstOfRow = new int[rowOfUnit.size() + 1];
        for (int unit : row) {
            if (unit != REJECTED) {
                firstOfRow[unit + 1]++;
            }
        }
        Arrays.parallelPrefix(firstOfRow, Integer::sum);
        order = new int[firstOfRow[firstOfRow.length - 1]];
        var next = firstOfRow.clone();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != REJECTED) {
                order[next[row[i]]++] = i;
            }
        }
        for (int unit = 0; unit + 1 < firstOfRow.length; unit++) {
            sortSheet(firstOfRow[unit], firstOfRow[unit + 1]);
        }
    }

    private void sortSheet(int from, int to) {
        var keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = ((long) Scores.cellAndSource(place[order[i]]) << Integer.SIZE) | order[i];
        }
        Arrays.sort(keys);
        for (int i = from; i < to; i++) {
            order[i] = (int) keys[i - from];
        }
        for (int start = from, end; start < to; start = end) {
            end = start + 1;
            while (end < to && isSameSource(order[start], order[end])) {
                end++;
            }
            if (end - start > 1) {
                sortByScorer(start, end);
            }
        }
    }

    private boolean isSameSource(int index, int other) {
        return Scores.cellAndSource(place[index]) == Scores.cellAndSource(place[other]);
    }

    private void sortByScorer(int from, int to) {
        var records = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            records.add(order[i]);
        }
        records.sort(Comparator.<Integer>comparingInt(
                        i -> orderOfDeputy.getOrDefault(record(i).by(), REJECTED))
                .thenComparing(i -> record(i).by())
                .thenComparing(Comparator.naturalOrder()));
        for (int i = from; i < to; i++) {
            order[i] = records.get(i - from);
        }
    }

    private void refuseRepeated() {
        for (int i = 1; i < order.length && !problems.isFull(); i++) {
            var score = record(order[i]);
            require(
                    row[order[i - 1]] != row[order[i]]
                            || !isSameSource(order[i - 1], order[i])
                            || !record(order[i - 1]).by().equals(score.by()),
                    order[i],
                    "",
                    Flaw.REPEATED_SCORE,
                    score.unit(),
                    score.criterion(),
                    score.source(),
                    score.by());
        }
    }

    private Score record(int index) {
        return Objects.requireNonNull(draft.scores.get(index));
    }

    private boolean require(boolean holds, int index, String field, Reason reason, Object... arguments) {
        if (!holds) {
            problems.add("scores[" + index + "]" + (field.isEmpty() ? "" : "." + field), reason, arguments);
        }
        return holds;
    }
}
