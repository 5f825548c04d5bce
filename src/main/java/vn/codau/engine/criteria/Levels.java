package vn.codau.engine.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Fraction;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Problems;

/** One of several named levels, each with its points: excellent, good, done. */
public record Levels(List<Level> levels) implements InputRule {

    static final String TYPE = "LEVELS";

    private static final int MOST_NAMED = 20;

    /** One level; the code is what is entered. */
    public record Level(String code, Decimal points) {}

    public Levels {
        levels = List.copyOf(levels);
        var problems = new Problems().require(!levels.isEmpty(), "levels", Flaw.NO_ENTRIES);
        var codes = new HashSet<String>();
        for (int i = 0; i < levels.size(); i++) {
            var code = levels.get(i).code();
            problems.require(codes.add(code), "levels[" + i + "].code", Flaw.REPEATED, code);
        }
        problems.throwIfAny();
    }

    static Levels read(RuleReader in) {
        return new Levels(in.list("levels", level -> new Level(level.text("code"), level.decimal("points"))));
    }

    @Override
    public Fraction points(Input input, Optional<Decimal> target) {
        var code = InputRule.one(input);
        for (var level : levels) {
            if (level.code().equals(code)) {
                return Fraction.of(level.points());
            }
        }
        throw new InvalidInput(
                Flaw.NOT_A_LEVEL,
                code,
                levels.stream()
                        .limit(MOST_NAMED)
                        .map(level -> Problem.shortened(level.code()))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Decimal> maximum() {
        return levels.stream().map(Level::points).max(Decimal::compareTo);
    }

    @Override
    public void write(RuleWriter out) {
        out.list("levels", levels, (level, entry) -> {
            entry.text("code", level.code());
            entry.points("points", level.points());
        });
    }
}
