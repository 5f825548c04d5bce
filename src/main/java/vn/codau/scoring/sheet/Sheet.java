package vn.codau.scoring.sheet;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Source;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** A unit's sheet with those of its records that were read. */
public final class Sheet {

    private final Head head;
    private final Dealings dealings;
    private final Map<ScoreEntry.Key, ScoreEntry> marks = new LinkedHashMap<>();
    private NotConcerned outside;

    /**
     * The sheet itself.
     *
     * @param code of the unit when the sheet was made: criteria tables and targets name it so
     * @param kind of the unit, as it counts in this season
     * @param outside the criteria that do not concern the unit, as it was read
     * @param version counts up with every change of the sheet or of what it comes to
     */
    public record Head(
            SheetId id,
            SeasonId season,
            ClusterId cluster,
            UnitId unit,
            String code,
            String name,
            UnitKind kind,
            NotConcerned outside,
            int criteria,
            Standing standing,
            long version) {

        /** Names the sheet in the audit log, by ids, which never change. */
        String subject() {
            return cluster + "/" + unit;
        }
    }

    /** Where it stands with its unit. */
    public record Standing(
            SheetState state, int round, Optional<Instant> submittedAt, String submittedBy, boolean isLate) {}

    /**
     * What others did with it.
     *
     * @param returned the criteria that came back in the latest round
     * @param peers the members that were drawn to score it, where they are drawn
     */
    public record Dealings(List<String> returned, List<Review> reviews, List<UUID> peers) {}

    public Sheet(Head head, Dealings dealings) {
        this.head = head;
        this.dealings = dealings;
        this.outside = head.outside();
    }

    public Dealings dealings() {
        return dealings;
    }

    /** Where a scorer stands with it; nothing while it is at work. */
    public Optional<Review.State> review(Source source, UUID scorer, String criterion) {
        return dealings.reviews().stream()
                .filter(review -> review.source() == source
                        && review.scorer().equals(scorer)
                        && review.criterion().equals(criterion))
                .findFirst()
                .map(Review::state);
    }

    public Head head() {
        return head;
    }

    public void put(ScoreEntry mark) {
        marks.put(mark.key(), mark);
    }

    /** The criteria that do not concern the unit. */
    public NotConcerned outside() {
        return outside;
    }

    /** Works them out anew; every record of the unit must have been read. */
    public void concern(ScoringTable table) {
        outside = NotConcerned.of(head.kind(), table.of(), this::answer);
    }

    /** What decides whom another criterion concerns: the verified answer, otherwise the unit's own. */
    private Optional<String> answer(String criterion) {
        return mark(ScoreEntry.Key.verified(criterion))
                .filter(ScoreEntry::counts)
                .or(() -> claim(criterion).filter(ScoreEntry::counts))
                .map(entry -> entry.entered() instanceof CellValue.Value(Input.Text(var value)) ? value : "");
    }

    /** Whether the criterion does not concern the unit, so that nothing is entered and nothing counts. */
    public boolean isOutside(String criterion) {
        return outside.has(criterion);
    }

    /** Refuses a record of what does not concern the unit. */
    public void requireConcerned(String criterion) {
        if (isOutside(criterion)) {
            throw new ScoringProblem(ScoringProblem.Reason.UNCONCERNED, criterion);
        }
    }

    public Optional<ScoreEntry> mark(ScoreEntry.Key key) {
        return Optional.ofNullable(marks.get(key));
    }

    public Stream<ScoreEntry> marks() {
        return marks.values().stream();
    }

    /** The unit's own record of a criterion. */
    public Optional<ScoreEntry> claim(String criterion) {
        return mark(claimKey(criterion));
    }

    ScoreEntry.Key claimKey(String criterion) {
        return new ScoreEntry.Key(criterion, Source.SELF, head.unit().value());
    }
}
