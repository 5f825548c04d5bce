package vn.codau.engine;

import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Ranker;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.NodeExplanation;
import vn.codau.engine.score.Parts;
import vn.codau.engine.score.SheetExplanation;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.ClusterKind;
import vn.codau.engine.season.Decision;
import vn.codau.engine.season.Hold;
import vn.codau.engine.season.NotGraded;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.engine.season.Target;
import vn.codau.engine.season.TieBreak;

/**
 * A small cluster in a few lines: K1 with the members A (head), B and C, points with two decimals, cells settled by the
 * self-score. What a test is about it says itself.
 */
public final class ClusterBuilder {

    /** In the place of an input: not applicable. */
    public static final String NA = "N/A";

    public static final LocalDate SEALED_ON = LocalDate.of(2024, 1, 31);

    private final ClusterDraft draft = new ClusterDraft();
    private int decimals = 2;
    private NotApplicable policy = NotApplicable.ZERO;

    private ClusterBuilder(Node... sections) {
        draft.code = "K1";
        draft.kind = ClusterKind.CUM;
        draft.name = "Cụm 1";
        draft.head = "A";
        draft.members.addAll(List.of("A", "B", "C"));
        draft.nodes.addAll(Arrays.asList(sections));
        draft.settlement = Rules.SELF;
    }

    public static ClusterBuilder cluster(Node... sections) {
        return new ClusterBuilder(sections);
    }

    public ClusterBuilder code(String code) {
        draft.code = code;
        return this;
    }

    /** The first one is the head. */
    public ClusterBuilder members(String... members) {
        draft.members.clear();
        draft.members.addAll(Arrays.asList(members));
        draft.head = members[0];
        return this;
    }

    public ClusterBuilder deputies(String... deputies) {
        draft.deputies.addAll(Arrays.asList(deputies));
        return this;
    }

    public ClusterBuilder decimals(int number) {
        decimals = number;
        return this;
    }

    public ClusterBuilder notApplicable(NotApplicable as) {
        policy = as;
        return this;
    }

    public ClusterBuilder settledBy(Settlement settlement) {
        draft.settlement = settlement;
        return this;
    }

    public ClusterBuilder tieBreaks(String... names) {
        Arrays.stream(names).map(TieBreak::of).forEach(draft.tieBreaks::add);
        return this;
    }

    public ClusterBuilder standard(String minTotal) {
        draft.minTotal = d(minTotal);
        return this;
    }

    public ClusterBuilder target(String unit, String criterion, String value) {
        draft.targets.add(new Target(unit, criterion, d(value)));
        return this;
    }

    public ClusterBuilder self(String unit, String criterion, String input) {
        return score(unit, criterion, Source.SELF, unit, input);
    }

    /** By the head A. */
    public ClusterBuilder head(String unit, String criterion, String input) {
        return score(unit, criterion, Source.HEAD, "A", input);
    }

    /** By the specialist body S. */
    public ClusterBuilder specialist(String unit, String criterion, String input) {
        return score(unit, criterion, Source.SPECIALIST, "S", input);
    }

    public ClusterBuilder peer(String by, String unit, String criterion, String input) {
        return score(unit, criterion, Source.PEER, by, input);
    }

    public ClusterBuilder verified(String unit, String criterion, String input) {
        return score(record(
                unit, criterion, Source.VERIFIED, Score.STANDING_BODY, stateOf(input), inputOf(input), "Biên bản"));
    }

    public ClusterBuilder score(String unit, String criterion, Source source, String by, String input) {
        return score(record(unit, criterion, source, by, stateOf(input), inputOf(input), null));
    }

    public ClusterBuilder score(@Nullable Score score) {
        draft.scores.add(score);
        return this;
    }

    public static Score record(
            String unit,
            String criterion,
            Source source,
            String by,
            ScoreState state,
            @Nullable Input input,
            @Nullable String reason) {
        return new Score(unit, criterion, source, by, state, input, reason);
    }

    private static ScoreState stateOf(String input) {
        return input.equals(NA) ? ScoreState.NOT_APPLICABLE : ScoreState.VALUE;
    }

    private static @Nullable Input inputOf(String input) {
        return input.equals(NA) ? null : text(input);
    }

    public ClusterBuilder notGraded(String... units) {
        Arrays.stream(units).map(unit -> new NotGraded(unit, "Mới thành lập")).forEach(draft.notGraded::add);
        return this;
    }

    public ClusterBuilder notRegistered(String... units) {
        draft.notRegistered.addAll(Arrays.asList(units));
        return this;
    }

    public ClusterBuilder hold(String unit, String from, @Nullable String to) {
        draft.holds.add(new Hold(
                unit,
                "Thanh tra",
                "01/QĐ",
                LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse)));
        return this;
    }

    public ClusterBuilder votes(String unit, int count) {
        draft.votes.put(unit, count);
        return this;
    }

    public ClusterBuilder leader(String unit) {
        draft.decisions.add(new Decision(Decision.Type.LEADER, Optional.of(unit), "Biểu quyết", "03/BB"));
        return this;
    }

    public ClusterBuilder vacant() {
        draft.decisions.add(new Decision(Decision.Type.VACANT, Optional.empty(), "Không suy tôn", "03/BB"));
        return this;
    }

    /** A new draft with everything so far. */
    public ClusterDraft draft() {
        var copy = Drafts.copyOf(draft);
        copy.criteria = new Criteria(1, Decimal.of("100"), decimals, policy, List.copyOf(draft.nodes));
        return copy;
    }

    public List<Problem> problems() {
        return draft().check();
    }

    public Cluster build() {
        return draft().build();
    }

    public UnitScore score(String unit) {
        return new ClusterScoring(build())
                .scores().stream()
                        .filter(score -> score.unit().equals(unit))
                        .findFirst()
                        .orElseThrow();
    }

    public String total(String unit) {
        return score(unit).total().toString();
    }

    public SheetExplanation explain(String unit) {
        return new ClusterScoring(build()).explain(unit);
    }

    /** How one cell of the unit's sheet was settled. */
    public NodeExplanation.OfLeaf cell(String unit, String criterion) {
        return explain(unit).sections().stream()
                .flatMap(section -> cells(section.node()).stream())
                .filter(cell -> cell.node().code().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** The cells below a node, in the order of the tree. */
    public static List<NodeExplanation.OfLeaf> cells(NodeExplanation node) {
        return switch (node) {
            case NodeExplanation.OfLeaf leaf -> List.of(leaf);
            case NodeExplanation.OfGroup group ->
                group.children().stream()
                        .flatMap(child -> cells(child).stream())
                        .toList();
        };
    }

    /** What of that counts as one part. */
    public static Points part(Parts parts, Counts part) {
        return switch (part) {
            case BASE -> parts.base();
            case BONUS -> parts.bonus();
            case DEDUCTION -> parts.deduction();
        };
    }

    public ClusterRanking rank() {
        return new Ranker(build(), SEALED_ON).rank();
    }
}
