package vn.codau.engine.margin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.Cell;
import vn.codau.engine.score.CellState;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.SheetExplanation;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.ClusterKind;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;

/**
 * A unit's sheet whose settled points can be set. Each leaf takes its points directly, and each cell is verified with the
 * points that it settled at; so the engine itself rolls up whatever is tried.
 */
final class TrialSheet {

    private static final String TRIED = "tried";

    private final Outcomes outcomes;
    private final String unit;
    private final SequencedMap<String, Cell> cells;
    private final SheetExplanation sheet;
    private final Points reach;
    private final Criteria criteria;
    private final Map<String, Boolean> steep = new LinkedHashMap<>();
    private final Set<String> fixed;

    TrialSheet(Cluster cluster, Outcomes outcomes, String unit) {
        var scoring = outcomes.scoring();
        this.outcomes = outcomes;
        this.unit = unit;
        this.cells = scoring.cells(unit);
        this.sheet = scoring.explain(unit);
        this.reach = cells.values().stream().map(Cell::points).reduce(outcomes.spread(), Points::plus);
        var own = cluster.criteria();
        this.criteria = new Criteria(
                own.version(),
                own.scale(),
                own.decimals(),
                own.notApplicable(),
                own.sections().stream().map(this::direct).toList());
        this.fixed = criteria.leaves().stream()
                .filter(leaf -> leaf.rule() instanceof Fixed)
                .map(Leaf::code)
                .collect(Collectors.toSet());
        sheet.sections()
                .forEach(section ->
                        mark(section.node().node(), section.rescaled().isPresent()));
    }

    Criteria criteria() {
        return criteria;
    }

    /** The cell of that leaf; empty where the leaf takes no scores. */
    Optional<Cell> cell(String criterion) {
        return Optional.ofNullable(cells.get(criterion));
    }

    /** Whether the total can change by more than the cell does. */
    boolean isSteep(String criterion) {
        return steep.getOrDefault(criterion, true);
    }

    String unit() {
        return unit;
    }

    Outcomes outcomes() {
        return outcomes;
    }

    /**
     * The sheet as tried.
     *
     * @param bearing on which side of everything that matters it is
     */
    record Tried(UnitScore score, TrialState bearing) {}

    /** The sheet with another number of points in one cell. */
    Tried tried(String criterion, Points points) {
        var explained = scoring(Map.of(criterion, points)).explain(unit);
        var score = explained.score();
        return new Tried(score, TrialState.of(explained, outcomes.comparisons(score)));
    }

    /** The sheet with other points in some cells, each within its bounds. */
    UnitScore with(Map<String, Points> changed) {
        return scoring(changed).scores().getFirst();
    }

    private ClusterScoring scoring(Map<String, Points> changed) {
        var draft = alone();
        cells.forEach((code, cell) -> {
            var points = changed.get(code);
            if (points != null) {
                draft.scores.add(verified(code, points));
            } else if (cell.state() == CellState.NOT_APPLICABLE) {
                draft.scores.add(notApplicable(code));
            } else if (cell.state() == CellState.VALUE && !fixed.contains(code)) {
                draft.scores.add(verified(code, cell.points()));
            }
        });
        return new ClusterScoring(draft.build());
    }

    private ClusterDraft alone() {
        var draft = new ClusterDraft();
        draft.code = unit;
        draft.kind = ClusterKind.KHOI;
        draft.name = unit;
        draft.head = unit;
        draft.members.add(unit);
        draft.criteria = criteria;
        draft.nodes.addAll(criteria.sections());
        draft.settlement = new Settlement.By(Source.SELF);
        return draft;
    }

    private Score verified(String code, Points points) {
        var input = new Input.Text(points.toString());
        return new Score(unit, code, Source.VERIFIED, Score.STANDING_BODY, ScoreState.VALUE, input, TRIED);
    }

    private Score notApplicable(String code) {
        return new Score(unit, code, Source.VERIFIED, Score.STANDING_BODY, ScoreState.NOT_APPLICABLE, null, TRIED);
    }

    private Node direct(Node node) {
        return switch (node) {
            case Group group ->
                new Group(
                        group.code(),
                        group.title(),
                        group.children().stream().map(this::direct).toList(),
                        group.pick(),
                        group.caps(),
                        group.floor());
            case Leaf leaf -> leaf.rule() instanceof Fixed ? leaf : direct(leaf);
        };
    }

    /** What has no maximum reaches as far as could ever matter. */
    private Leaf direct(Leaf leaf) {
        var max = leaf.rule().maximum().orElseGet(() -> Decimal.of(reach.toString()));
        var rule = new Direct(max, Decimal.ZERO, Optional.empty());
        return new Leaf(leaf.code(), leaf.title(), leaf.counts(), rule, Optional.empty(), Optional.empty());
    }

    /** Where the best of a group counts, or a section is rescaled, a small step of a cell can be a long one of the total. */
    private void mark(Node node, boolean isSteep) {
        switch (node) {
            case Leaf leaf -> steep.put(leaf.code(), isSteep);
            case Group group -> group.children().forEach(child -> mark(child, isSteep || group.pick() == Pick.BEST));
        }
    }
}
