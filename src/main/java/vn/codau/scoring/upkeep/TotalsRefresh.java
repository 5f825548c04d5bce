package vn.codau.scoring.upkeep;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.published.CriteriaPublished;
import vn.codau.organisation.cluster.ClusterChanged;
import vn.codau.organisation.unit.UnitKindChanged;
import vn.codau.scoring.sheet.EntryPoints;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.TotalsCalculator;
import vn.codau.scoring.store.ScoreEntryStore;
import vn.codau.scoring.store.SheetReader;
import vn.codau.scoring.store.SheetStore;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Phase;

/**
 * Keeps sheets in step with what they are measured by and with who leads the cluster, in the transaction that changes it.
 * What was entered stays as it was: a record that a new criteria table no longer takes is marked, to be entered again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TotalsRefresh {

    private final SheetReader reader;
    private final SheetStore store;
    private final ScoreEntryStore marks;
    private final ScoringTables tables;
    private final SeasonQueries seasons;

    TotalsRefresh(
            SheetReader reader, SheetStore store, ScoreEntryStore marks, ScoringTables tables, SeasonQueries seasons) {
        this.reader = reader;
        this.store = store;
        this.marks = marks;
        this.tables = tables;
        this.seasons = seasons;
    }

    @EventListener
    void on(CriteriaPublished published) {
        refresh(published.cluster(), tables.published(published.cluster(), published.version()));
    }

    @EventListener
    void on(ClusterChanged changed) {
        tables.published(changed.cluster()).ifPresent(table -> refresh(changed.cluster(), table));
    }

    /** A season that is over stays as it was. */
    @EventListener
    void on(UnitKindChanged changed) {
        store.clusters(changed.unit()).forEach((cluster, season) -> {
            if (seasons.plan(season).phaseAt(seasons.now()) != Phase.CLOSED) {
                tables.published(cluster).ifPresent(table -> refresh(cluster, table));
            }
        });
    }

    private void refresh(ClusterId cluster, ScoringTable table) {
        store.lock(cluster);
        store.create(cluster, table.version());
        store.takeKinds(cluster);
        reader.find(cluster).ifPresent(sheets -> {
            sheets.sheets().forEach(sheet -> validate(sheet, table));
            store.saveLocked(new TotalsCalculator(sheets, table).ofAll());
        });
    }

    private void validate(Sheet sheet, ScoringTable table) {
        var changed = sheet.marks()
                .map(mark -> new ScoreEntryStore.Change(
                        sheet,
                        Optional.of(mark),
                        mark.with(isMeasured(mark, table), !EntryPoints.isTaken(mark, sheet, table))))
                .filter(change -> !change.before().equals(Optional.of(change.after())))
                .toList();
        changed.forEach(change -> sheet.put(change.after()));
        marks.mark(changed);
    }

    private static boolean isMeasured(ScoreEntry mark, ScoringTable table) {
        return table.isMeasured(mark.key().criterion());
    }
}
