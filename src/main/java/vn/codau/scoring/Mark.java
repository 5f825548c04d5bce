package vn.codau.scoring;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;

/**
 * One record of one cell as it is stored.
 *
 * @param scorerCode the code of the unit that gave it, as it was then
 * @param measured whether others' points depend on it
 * @param outdated whether the present criteria table no longer takes it
 */
record Mark(
        Key key,
        String scorerCode,
        Entered entered,
        String note,
        boolean measured,
        boolean outdated,
        long version,
        By by) {

    /** Which record: at most one for each criterion of a sheet, source and scorer. */
    record Key(String criterion, Source source, UUID scorer) {}

    /** Who entered it, and when. */
    record By(AccountId account, String name, Instant at) {

        static By of(Actor actor, Instant at) {
            return new By(actor.account(), actor.name(), at);
        }
    }

    /** A new state of the record, of a criterion that takes one. */
    static Mark entered(Key key, String scorerCode, Table table, Entered entered, String note, long version, By by) {
        var measured = table.isMeasured(table.leaf(key.criterion()).code());
        return new Mark(key, scorerCode, entered, note, measured, false, version, by);
    }

    Mark with(boolean isMeasured, boolean isOutdated) {
        return new Mark(key, scorerCode, entered, note, isMeasured, isOutdated, version, by);
    }

    /** The same cell without anything in it: the version that follows. */
    Mark cleared(By who) {
        return new Mark(key, scorerCode, Entered.blank(), "", measured, false, version + 1, who);
    }

    /** Whether it stands for something: not a blank, and still taken by the criteria table. */
    boolean counts() {
        return !entered.isBlank() && !outdated;
    }

    /** As the screens show it. */
    Cell cell(Optional<Points> points) {
        return new Cell(
                key.criterion(),
                entered,
                note,
                points,
                version,
                outdated,
                Optional.of(new Cell.Change(by.at(), by.name())));
    }
}
