package vn.codau.engine.season;

import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.InputRule;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.Problems;
import vn.codau.engine.problem.Reason;

/**
 * Checks one score record after the other: who may score whom, and what (season pack, section 2). Each record's points
 * are computed and rounded here, once.
 */
final class ScoreCheck {

    private final Frame frame;
    private final ScoreColumns columns;
    private final int decimals;
    private final Problems problems;

    /** Of the record that is being checked. */
    private int index;

    ScoreCheck(Frame frame, ScoreColumns columns, int decimals, Problems problems) {
        this.frame = frame;
        this.columns = columns;
        this.decimals = decimals;
        this.problems = problems;
    }

    /** Notes what is wrong with a record, or puts what is known of it into the columns. */
    void check(int indexOfScore, Score score) {
        index = indexOfScore;
        var unit = frame.membership().index(score.unit());
        var place = frame.leaves().find(score.criterion());
        boolean accepted = unit != null || isMember("unit", score.unit());
        accepted &= place != null
                || require(frame.leaves().mayHave(score.criterion()), "criterion", Flaw.NOT_A_LEAF, score.criterion());
        accepted &= hasReason(score);
        if (place == null) {
            return;
        }
        accepted &= isSource(score, place.leaf());
        accepted &= hasInput(score, place.leaf());
        if (accepted && unit != null) {
            boolean notApplicable = score.state() == ScoreState.NOT_APPLICABLE;
            columns.accept(index, unit, Scores.place(place.index(), score.source(), notApplicable));
        }
    }

    private boolean isMember(String field, String unit) {
        return require(frame.membership().mayHave(unit), field, Flaw.NOT_A_MEMBER, unit);
    }

    private boolean hasReason(Score score) {
        if (score.reason() == null) {
            return require(score.source() != Source.VERIFIED, "reason", Flaw.REASON_REQUIRED);
        }
        return require(!score.reason().isBlank(), "reason", Flaw.EMPTY_TEXT);
    }

    private boolean isSource(Score score, Leaf leaf) {
        var by = score.by();
        return switch (score.source()) {
            case SELF -> require(by.equals(score.unit()), "by", Flaw.NOT_THE_UNIT, by, score.unit());
            case PEER -> require(!by.equals(score.unit()), "by", Flaw.OWN_UNIT, by) && isMember("by", by);
            case HEAD -> isHead(score);
            case SPECIALIST ->
                require(leaf.scorer().filter(by::equals).isPresent(), "by", Flaw.NOT_THE_SCORER, by)
                        && require(!by.equals(score.unit()), "by", Flaw.OWN_UNIT, by);
            case VERIFIED -> require(by.equals(Score.STANDING_BODY), "by", Flaw.NOT_THE_STANDING_BODY, by);
        };
    }

    /** For the head's own sheet a deputy stands in. */
    private boolean isHead(Score score) {
        var head = frame.draft().head;
        var by = score.by();
        return score.unit().equals(head)
                ? require(frame.membership().mayHaveDeputy(by), "by", Flaw.NOT_A_DEPUTY, by)
                : require(head == null || by.equals(head), "by", Flaw.NOT_THE_HEAD, by);
    }

    private boolean hasInput(Score score, Leaf leaf) {
        if (leaf.rule() instanceof Fixed) {
            return require(false, "criterion", Flaw.TAKES_NO_SCORE, score.criterion());
        }
        var input = score.input();
        if (score.state() == ScoreState.NOT_APPLICABLE) {
            return require(input == null, "input", Flaw.INPUT_NOT_ALLOWED);
        }
        return require(input != null, "input", Flaw.INPUT_REQUIRED)
                && input != null
                && takesInput(score.unit(), leaf, input);
    }

    private boolean takesInput(String unit, Leaf leaf, Input input) {
        try {
            columns.setPoints(index, points(unit, leaf, input));
            return true;
        } catch (InvalidInput refused) {
            var problem = refused.problem();
            return require(false, "input", problem.reason(), problem.arguments().toArray());
        }
    }

    /** The record's own points; 0 where they depend on others or cannot be known for want of a target. */
    private Points points(String unit, Leaf leaf, Input input) {
        switch (leaf.rule()) {
            case LeaderRelative measured -> measured.actual(input);
            case InputRule rule -> {
                var target = frame.targets().of(unit, leaf);
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

    private boolean require(boolean holds, String field, Reason reason, Object... arguments) {
        if (!holds) {
            problems.add("scores[" + index + "]." + field, reason, arguments);
        }
        return holds;
    }
}
