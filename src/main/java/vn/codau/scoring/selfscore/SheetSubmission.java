package vn.codau.scoring.selfscore;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.access.ScoreVisibilities;
import vn.codau.scoring.form.SheetForms;
import vn.codau.scoring.sheet.Incomplete;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.scoring.sheet.TotalsCalculator;
import vn.codau.scoring.store.ProcessedRequests;
import vn.codau.scoring.store.ReturnedItem;
import vn.codau.scoring.store.ReturnedItems;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.Sheets;
import vn.codau.scoring.store.StoredTotalsReader;
import vn.codau.scoring.store.TextLimits;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.CommandDone;
import vn.codau.shared.NotPermitted;

/** Sheets on their way from the unit to those who check them, and back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SheetSubmission {

    private final PhaseGate gate;
    private final Sheets sheets;
    private final SheetStore store;
    private final StoredTotalsReader standings;
    private final ScoringTables tables;
    private final ReturnedItems returnedItems;
    private final EvidenceQueries evidence;
    private final ProcessedRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ScoreVisibilities sights;

    SheetSubmission(
            PhaseGate gate,
            Sheets sheets,
            SheetStore store,
            StoredTotalsReader standings,
            ScoringTables tables,
            ReturnedItems returnedItems,
            EvidenceQueries evidence,
            ProcessedRequests requests,
            ApplicationEventPublisher events,
            Clock clock,
            ScoreVisibilities sights) {
        this.gate = gate;
        this.sheets = sheets;
        this.store = store;
        this.standings = standings;
        this.tables = tables;
        this.returnedItems = returnedItems;
        this.evidence = evidence;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
        this.sights = sights;
    }

    void submit(Actor who, Submit submit) {
        TextLimits.requireReason(submit.explanation());
        if (!requests.isFirst(who, submit.request())) {
            return; // Done already; the sheet shows it.
        }
        store.lock(submit.cluster());
        var around = sheets.around(submit.cluster(), submit.unit());
        var sheet = around.sheet(submit.unit());
        gate.require(sheet.head().season(), ScoreCommand.SUBMIT_SHEET, submit.unit());
        if (sheet.head().standing().state() == SheetState.SUBMITTED) {
            throw new ScoringProblem(ScoringProblem.Reason.SUBMITTED);
        }
        var table = tables.of(sheet.head());
        var gaps = SheetForms.gaps(table, sheet, returnedItems.of(sheet), evidence.of(submit.cluster(), submit.unit()));
        if (!gaps.isEmpty() && submit.explanation().isEmpty()) {
            throw new Incomplete(gaps);
        }
        var isLate = gate.isLate(sheet.head().season(), submit.unit());
        standings.submit(
                sheet.head(), new StoredTotalsReader.HandedIn(now(), who.name(), isLate, submit.explanation()));
        var totals = new TotalsCalculator(around, table)
                .of(List.of(sheet))
                .getFirst()
                .claimed();
        events.publishEvent(new CommandDone(
                ScoreCommand.SUBMIT_SHEET,
                ScoreSubjects.of(around.cluster(), sheet.head()),
                Optional.of(text(sheet)),
                Optional.of(SheetState.SUBMITTED + " " + sheet.head().standing().round() + " | " + totals.total()),
                Optional.of(submit.explanation()).filter(reason -> !reason.isEmpty())));
    }

    void sendBack(Actor who, SendBack back) {
        back.items().forEach(item -> TextLimits.requireGiven(item.note()));
        store.lock(back.cluster());
        var around = sheets.around(back.cluster(), back.unit());
        var sheet = around.sheet(back.unit());
        var opening = gate.opening(sheet.head().season(), back.unit());
        if (!sights.of(who, around, opening.phase()).mayReturn(sheet)) {
            throw new NotPermitted(ScoreCommand.RETURN_SHEET);
        }
        gate.require(sheet.head().season(), ScoreCommand.RETURN_SHEET, back.unit());
        requireReturnable(sheet, back);
        standings.sendBack(sheet.head());
        returnedItems.add(sheet.head(), items(who, sheet, back));
        events.publishEvent(CommandDone.of(
                ScoreCommand.RETURN_SHEET,
                ScoreSubjects.of(around.cluster(), sheet.head()),
                Optional.of(text(sheet)),
                Optional.of(SheetState.RETURNED + " | "
                        + back.items().stream()
                                .map(item -> item.criterion() + ": " + item.note())
                                .collect(Collectors.joining("\n")))));
    }

    private void requireReturnable(Sheet sheet, SendBack back) {
        var table = tables.of(sheet.head());
        var seen = new HashSet<String>();
        var known = back.items().stream()
                .allMatch(item -> seen.add(item.criterion())
                        && !sheet.isOutside(item.criterion())
                        && table.leaf(item.criterion()).code().equals(item.criterion()));
        if (back.items().isEmpty() || !known || sheet.head().standing().state() != SheetState.SUBMITTED) {
            throw new ScoringProblem(ScoringProblem.Reason.NOTHING_TO_RETURN);
        }
    }

    private List<ReturnedItem> items(Actor who, Sheet sheet, SendBack back) {
        var at = now();
        var round = sheet.head().standing().round();
        return back.items().stream()
                .map(item -> new ReturnedItem(item.criterion(), round, item.note(), at, who.name(), false))
                .toList();
    }

    private static String text(Sheet sheet) {
        var standing = sheet.head().standing();
        return standing.state() + " " + standing.round();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
