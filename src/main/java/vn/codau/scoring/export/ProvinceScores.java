package vn.codau.scoring.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.publication.PublishedResults;
import vn.codau.publication.Release;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.EngineInput;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;

/** The scores of a whole season at once, for those who may see all of them. */
@Service
@Transactional(readOnly = true)
public class ProvinceScores {

    private final SeasonSheets sheets;
    private final ScoringTables tables;
    private final PublishedResults published;
    private final CurrentActor actor;

    ProvinceScores(SeasonSheets sheets, ScoringTables tables, PublishedResults published, CurrentActor actor) {
        this.sheets = sheets;
        this.tables = tables;
        this.published = published;
        this.actor = actor;
    }

    /** Every cluster in which anybody sits; empty if they are not open to the actor. */
    public Optional<Map<ClusterId, ClusterScores>> of(SeasonId season) {
        if (!mayKnow(actor.get(), season)) {
            return Optional.empty();
        }
        var disputes = sheets.disputes(season);
        var scores = new LinkedHashMap<ClusterId, ClusterScores>();
        sheets.of(season).forEach((id, read) -> scores.put(id, scores(read, disputes.getOrDefault(id, 0))));
        return Optional.of(scores);
    }

    private boolean mayKnow(Actor who, SeasonId season) {
        return switch (who.role()) {
            case STANDING_BODY, AUDITOR -> true;
            case BOARD -> published.of(season).opens(who, Release.PROVISIONAL, false);
            default -> false;
        };
    }

    private ClusterScores scores(SeatedSheets.Read read, int disputes) {
        var handedIn = (int) read.sheets().sheets().stream()
                .filter(sheet -> sheet.head().standing().state() == SheetState.SUBMITTED)
                .count();
        return new ClusterScores(cluster(read.sheets()), read.standings(), handedIn, disputes);
    }

    private Optional<ClusterDraft> cluster(ClusterSheets read) {
        return read.sheets().stream()
                .map(Sheet::head)
                .max(Comparator.comparingInt(Sheet.Head::criteria))
                .map(newest -> new EngineInput(read, tables.of(newest)).draft());
    }
}
