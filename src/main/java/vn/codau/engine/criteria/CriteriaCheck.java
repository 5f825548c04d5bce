package vn.codau.engine.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/** Checks a whole tree: codes unique, everything that is points not negative and no finer than the criteria count in. */
final class CriteriaCheck {

    private final int decimals;
    private final Problems problems;
    private final Set<String> codes = new HashSet<>();

    CriteriaCheck(int decimals, Problems problems) {
        this.decimals = decimals;
        this.problems = problems;
    }

    void check(Decimal scale, List<Node> sections) {
        requirePoints("scale", scale);
        checkAll("nodes", sections);
    }

    private void checkAll(String list, List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            check(list + "[" + i + "]", nodes.get(i));
        }
    }

    private void check(String path, Node node) {
        problems.require(codes.add(node.code()), path + ".code", Flaw.REPEATED, node.code());
        switch (node) {
            case Leaf leaf -> leaf.rule().write(new PointsOfRule(path + ".rule."));
            case Group group -> {
                for (var part : Counts.values()) {
                    group.caps().of(part).ifPresent(cap -> requirePoints(path + ".caps." + part.key(), cap));
                }
                group.floor().ifPresent(floor -> requirePoints(path + ".floor", floor));
                checkAll(path + ".children", group.children());
            }
        }
    }

    private void requirePoints(String path, Decimal value) {
        problems.require(value.signum() >= 0, path, Flaw.NEGATIVE, value);
        problems.require(value.fractionDigits() <= decimals, path, Flaw.TOO_FINE, value, decimals);
    }

    /** Listens to a rule telling its fields and checks those that are points. */
    private final class PointsOfRule implements RuleWriter {

        private final String prefix;

        PointsOfRule(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public void points(String field, Decimal value) {
            requirePoints(prefix + field, value);
        }

        @Override
        public void quantity(String field, Decimal value) {
            // May be as fine as it likes.
        }

        @Override
        public void text(String field, String value) {
            problems.requireText(value, prefix + field);
        }

        @Override
        public void flag(String field, boolean value) {
            // Nothing to check.
        }

        @Override
        public <T> void list(String field, List<T> entries, BiConsumer<T, RuleWriter> entry) {
            for (int i = 0; i < entries.size(); i++) {
                entry.accept(entries.get(i), new PointsOfRule(prefix + field + "[" + i + "]."));
            }
        }
    }
}
