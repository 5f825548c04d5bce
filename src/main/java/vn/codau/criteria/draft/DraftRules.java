package vn.codau.criteria.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.codau.criteria.table.Fields;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.ReachablePoints;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.criteria.RuleReader;
import vn.codau.engine.criteria.RuleTypes;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;

/** What can be said of a draft's rules while other parts of it are still wrong. */
public final class DraftRules implements RuleReader {

    private final Fields fields;

    private DraftRules(Fields fields) {
        this.fields = fields;
    }

    /** The rule, if it is right by itself. */
    public static Optional<Rule> rule(DraftNode leaf) {
        var typed = leaf.fields().inner("rule").orElseGet(Fields::new);
        try {
            return Optional.ofNullable(RuleTypes.BY_NAME.get(typed.text("type")))
                    .map(read -> read.apply(new DraftRules(typed)));
        } catch (InvalidInput | InvalidSeason notYet) {
            return Optional.empty();
        }
    }

    /** The most that the node can give, as far as what is below it is right. */
    public static ReachablePoints reach(DraftNode node) {
        return node.isGroup() ? group(node) : leaf(node);
    }

    /** The most that the whole draft can give, as far as it is right. */
    public static ReachablePoints reach(CriteriaDraft draft) {
        return ReachablePoints.sum(
                draft.sections().stream().map(DraftRules::reach).toList());
    }

    private static ReachablePoints leaf(DraftNode node) {
        var counts = node.fields().text("counts");
        return rule(node)
                .filter(rule -> List.of("BASE", "BONUS", "DEDUCTION").contains(counts))
                .map(rule -> ReachablePoints.of(Counts.valueOf(counts), rule))
                .orElse(ReachablePoints.NONE);
    }

    private static ReachablePoints group(DraftNode node) {
        var caps = new DraftRules(node.fields().inner("caps").orElseGet(Fields::new));
        return ReachablePoints.of(
                node.fields().text("pick").equals("BEST") ? Pick.BEST : Pick.SUM,
                new Group.Caps(caps.cap("base"), caps.cap("bonus"), caps.cap("deduction")),
                node.children().stream().map(DraftRules::reach).toList());
    }

    private Optional<Decimal> cap(String name) {
        try {
            return optionalDecimal(name);
        } catch (InvalidInput notYet) {
            return Optional.empty();
        }
    }

    @Override
    public Decimal decimal(String field) {
        return Decimal.of(fields.text(field));
    }

    @Override
    public Optional<Decimal> optionalDecimal(String field) {
        return fields.has(field) ? Optional.of(Decimal.of(fields.text(field))) : Optional.empty();
    }

    @Override
    public String text(String field) {
        if (!fields.has(field)) {
            throw new InvalidInput(Flaw.EMPTY_TEXT);
        }
        return fields.text(field);
    }

    @Override
    public boolean flag(String field) {
        return fields.text(field).equals("true");
    }

    @Override
    public <T> List<T> list(String field, Function<RuleReader, T> entry) {
        return fields.has(field)
                ? fields.list(field).stream().map(DraftRules::new).map(entry).toList()
                : List.of();
    }
}
