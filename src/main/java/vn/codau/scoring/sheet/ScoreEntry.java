package vn.codau.scoring.sheet;

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
public record ScoreEntry(
        Key key,
        String scorerCode,
        CellValue entered,
        String note,
        boolean measured,
        boolean outdated,
        long version,
        By by) {

    /** Which record: at most one for each criterion of a sheet, source and scorer. */
    public record Key(String criterion, Source source, UUID scorer) {

        /** Stands for the standing body, which is no unit, as the scorer of what is verified. */
        public static final UUID STANDING_BODY = new UUID(0, 0);

        /** The verified record of a criterion. */
        public static Key verified(String criterion) {
            return new Key(criterion, Source.VERIFIED, STANDING_BODY);
        }
    }

    /** Who entered it, and when. */
    public record By(AccountId account, String name, Instant at) {

        public static By of(Actor actor, Instant at) {
            return new By(actor.account(), actor.name(), at);
        }
    }

    /** A new state of the record, of a criterion that takes one. */
    public static ScoreEntry entered(
            Key key, String scorerCode, ScoringTable table, CellValue entered, String note, long version, By by) {
        var measured = table.isMeasured(table.leaf(key.criterion()).code());
        return new ScoreEntry(key, scorerCode, entered, note, measured, false, version, by);
    }

    public ScoreEntry with(boolean isMeasured, boolean isOutdated) {
        return new ScoreEntry(key, scorerCode, entered, note, isMeasured, isOutdated, version, by);
    }

    /** The same cell without anything in it: the version that follows. */
    public ScoreEntry cleared(By who) {
        return new ScoreEntry(key, scorerCode, CellValue.blank(), "", measured, false, version + 1, who);
    }

    /** Whether it stands for something: not a blank, and still taken by the criteria table. */
    public boolean counts() {
        return !entered.isBlank() && !outdated;
    }

    /** As the screens show it. */
    public ScoreCell cell(Optional<Points> points) {
        return new ScoreCell(
                key.criterion(),
                entered,
                note,
                points,
                version,
                outdated,
                Optional.of(new ScoreCell.Change(by.at(), by.name())));
    }
}
