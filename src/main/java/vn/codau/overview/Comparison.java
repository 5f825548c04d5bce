package vn.codau.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.ReachablePoints;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.CellState;
import vn.codau.engine.score.NodeExplanation;
import vn.codau.engine.score.SheetExplanation;
import vn.codau.ranking.live.WhyTotal;

/** Sheets of one cluster side by side, from sections down to criteria, as the engine explains each. */
public record Comparison(List<WhyTotal> units, List<Row> rows) {

    /** The most that can be compared at once. */
    public static final int MOST = 4;

    /**
     * A section, group or criterion.
     *
     * @param depth 0 for a section
     * @param cells one for each unit
     */
    public record Row(int depth, Node node, List<Entry> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What its base points can come to. */
        public Decimal most() {
            return ReachablePoints.of(node).base();
        }

        /** The most that it can give, or take where it is a deduction; empty where nothing limits it. */
        public Optional<Decimal> limit() {
            var reach = ReachablePoints.of(node);
            return Stream.of(Optional.of(reach.base()), reach.bonus(), reach.deduction())
                    .flatMap(Optional::stream)
                    .filter(limit -> limit.signum() > 0)
                    .findFirst();
        }

        /** Whether any of the units has anything else in it than the first. */
        public boolean differs() {
            return cells.stream().anyMatch(cell -> !cell.sameAs(cells.getFirst()));
        }

        /** The best that any of them has, where they are not all alike: the least of a deduction. */
        public Optional<Points> best() {
            var settled =
                    cells.stream().flatMap(cell -> cell.settled().stream()).toList();
            return settled.size() == cells.size() && settled.stream().distinct().count() < 2
                    ? Optional.empty()
                    : settled.stream().reduce(isDeduction() ? Points::orLess : Points::orMore);
        }

        /** A section counts with what it adds, which is less than nothing for a deduction. */
        private boolean isDeduction() {
            return depth > 0 && node instanceof Leaf leaf && leaf.counts() == Counts.DEDUCTION;
        }
    }

    /**
     * What a unit has there.
     *
     * @param settled net points; empty for a blank and for what does not apply
     * @param given every record of a criterion; none for a section or a group
     */
    public record Entry(Optional<CellState> state, Optional<Points> settled, List<Given> given) {

        public Entry {
            given = List.copyOf(given);
        }

        private boolean sameAs(Entry other) {
            return state.equals(other.state) && settled.equals(other.settled) && given.equals(other.given);
        }
    }

    /**
     * What one source gave.
     *
     * @param points empty where the criterion does not apply, or others decide what the value is worth
     * @param value as it was entered; empty where the criterion does not apply
     */
    public record Given(Source source, Optional<Points> points, Optional<Input> value) {}

    public Comparison {
        units = List.copyOf(units);
        rows = List.copyOf(rows);
    }

    /** Of explanations of the same criteria. */
    public static Comparison of(List<WhyTotal> units) {
        var rows = new ArrayList<Row>();
        int sections = units.getFirst().sheet().sections().size();
        for (int i = 0; i < sections; i++) {
            int section = i;
            var roots = units.stream()
                    .map(unit -> unit.sheet().sections().get(section))
                    .toList();
            int place = rows.size();
            add(rows, roots.stream().map(SheetExplanation.Section::node).toList(), 0);
            rows.set(place, section(rows.get(place), roots));
        }
        return new Comparison(units, rows);
    }

    /** A section adds to the sheet what it comes to after it was scaled up for what does not apply. */
    private static Row section(Row row, List<SheetExplanation.Section> roots) {
        var cells = new ArrayList<Entry>();
        for (int i = 0; i < roots.size(); i++) {
            var was = row.cells().get(i);
            var net = Optional.of(roots.get(i).result().net());
            cells.add(new Entry(was.state(), was.settled().isPresent() ? net : was.settled(), was.given()));
        }
        return new Row(row.depth(), row.node(), cells);
    }

    private static void add(List<Row> rows, List<NodeExplanation> nodes, int depth) {
        var node = nodes.getFirst().node();
        rows.add(new Row(depth, node, nodes.stream().map(Comparison::entry).toList()));
        if (nodes.getFirst() instanceof NodeExplanation.OfGroup group) {
            for (int i = 0; i < group.children().size(); i++) {
                int child = i;
                var children = nodes.stream()
                        .map(NodeExplanation.OfGroup.class::cast)
                        .map(one -> one.children().get(child))
                        .toList();
                add(rows, children, depth + 1);
            }
        }
    }

    private static Entry entry(NodeExplanation node) {
        return switch (node) {
            case NodeExplanation.OfGroup group ->
                new Entry(Optional.empty(), Optional.of(group.result().net()), List.of());
            case NodeExplanation.OfLeaf leaf ->
                new Entry(
                        Optional.of(leaf.state()),
                        Optional.of(leaf.points()).filter(points -> leaf.state() == CellState.VALUE),
                        leaf.records().stream()
                                .map(given -> new Given(
                                        given.score().source(),
                                        given.points(),
                                        given.score().entered()))
                                .toList());
        };
    }

    /** What only differs, or everything. */
    public List<Row> rows(boolean differencesOnly) {
        return differencesOnly ? rows.stream().filter(Row::differs).toList() : rows;
    }

    /** The sections alone. */
    public List<Row> sections() {
        return rows.stream().filter(row -> row.depth() == 0).toList();
    }
}
