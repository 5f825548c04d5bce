package vn.codau.scoring;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.engine.criteria.Source;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** A unit's sheet with those of its records that were read. */
final class Sheet {

    private final Head head;
    private final boolean returned;
    private final Map<Mark.Key, Mark> marks = new LinkedHashMap<>();

    /**
     * The sheet itself.
     *
     * @param code of the unit when the sheet was made: criteria tables and targets name it so
     * @param version counts up with every change of the sheet or of what it comes to
     */
    record Head(
            SheetId id,
            SeasonId season,
            ClusterId cluster,
            UnitId unit,
            String code,
            String name,
            int criteria,
            Standing standing,
            long version) {

        /** Names the sheet in the audit log, by ids, which never change. */
        String subject() {
            return cluster + "/" + unit;
        }
    }

    /** Where it stands with its unit. */
    record Standing(SheetState state, int round, Optional<Instant> submittedAt, String submittedBy) {}

    Sheet(Head head, boolean returned) {
        this.head = head;
        this.returned = returned;
    }

    /** Whether the criterion that was asked about when the sheet was read is among those that came back. */
    boolean isReturned() {
        return returned;
    }

    Head head() {
        return head;
    }

    void put(Mark mark) {
        marks.put(mark.key(), mark);
    }

    Optional<Mark> mark(Mark.Key key) {
        return Optional.ofNullable(marks.get(key));
    }

    Stream<Mark> marks() {
        return marks.values().stream();
    }

    /** The unit's own record of a criterion. */
    Optional<Mark> claim(String criterion) {
        return mark(claimKey(criterion));
    }

    Mark.Key claimKey(String criterion) {
        return new Mark.Key(criterion, Source.SELF, head.unit().value());
    }
}
