package vn.codau.scoring;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.Score;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;

/** A cell that is verified: how it is named, the record that a verified score becomes, and what the log says of it. */
@Component
class VerifiedCells {

    /** The standing body is no unit. */
    static final UUID STANDING_BODY = new UUID(0, 0);

    /**
     * In place of a value that somebody is still to type without knowing it. Verifiers read the log too.
     */
    static final String SEALED = "***";

    private final Tables tables;
    private final ApplicationEventPublisher events;

    VerifiedCells(Tables tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
    }

    /** A cell that was read. */
    record Found(ClusterSheets read, Sheet sheet, String criterion) {}

    /** Names the cell of a criterion that takes a score. */
    VerificationStore.Key key(Sheet sheet, String criterion) {
        return new VerificationStore.Key(
                sheet.head().id(), tables.of(sheet.head()).leaf(criterion).code());
    }

    VerificationStore.Key key(Found cell) {
        return key(cell.sheet(), cell.criterion());
    }

    Leaf leaf(Found cell) {
        return tables.of(cell.sheet().head()).leaf(cell.criterion());
    }

    /**
     * What becomes of the cell's verified record.
     *
     * @param reason kept with the record
     * @throws RefusedValue if the criterion does not take it
     */
    Recording.Change change(Found cell, Entered entered, String reason, VerificationStore.Now now) {
        var giver = new Recording.Giver(Source.VERIFIED, STANDING_BODY, Score.STANDING_BODY);
        var seen = cell.sheet()
                .mark(giver.key(cell.criterion()))
                .map(Mark::version)
                .orElse(0L);
        var wanted = new Recording.Wanted(giver, cell.criterion(), entered, reason, seen);
        return Recording.change(cell.sheet(), tables.of(cell.sheet().head()), wanted, Mark.By.of(now.who(), now.at()));
    }

    void tell(Command command, Found cell, String after, String reason) {
        events.publishEvent(new CommandDone(
                command,
                Subjects.of(cell.read().cluster(), cell.sheet().head(), cell.criterion()),
                cell.sheet().claim(cell.criterion()).map(Subjects::text),
                Optional.of(after),
                Optional.of(reason)));
    }
}
