package vn.codau.scoring.verify;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.Score;
import vn.codau.scoring.entry.ScoreWriter;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.RefusedValue;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.store.ScoreEntryStore;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.shared.Command;
import vn.codau.shared.record.CommandDone;

/** A cell that is verified: how it is named, the record that a verified score becomes, and what the log says of it. */
@Component
class VerifiedCells {

    /**
     * In place of a value that somebody is still to type without knowing it. Verifiers read the log too.
     */
    static final String SEALED = "***";

    private final ScoringTables tables;
    private final ApplicationEventPublisher events;

    VerifiedCells(ScoringTables tables, ApplicationEventPublisher events) {
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
    ScoreEntryStore.Change change(Found cell, CellValue entered, String reason, Asking now) {
        var giver = new ScoreWriter.Giver(Source.VERIFIED, ScoreEntry.Key.STANDING_BODY, Score.STANDING_BODY);
        var seen = cell.sheet()
                .mark(giver.key(cell.criterion()))
                .map(ScoreEntry::version)
                .orElse(0L);
        var wanted = new ScoreWriter.Wanted(giver, cell.criterion(), entered, reason, seen);
        return ScoreWriter.change(
                cell.sheet(), tables.of(cell.sheet().head()), wanted, ScoreEntry.By.of(now.who(), now.at()));
    }

    void tell(Command command, Found cell, String after, String reason) {
        events.publishEvent(new CommandDone(
                command,
                ScoreSubjects.of(cell.read().cluster(), cell.sheet().head(), cell.criterion()),
                cell.sheet().claim(cell.criterion()).map(ScoreSubjects::text),
                Optional.of(after),
                Optional.of(reason)));
    }
}
