package vn.codau.ranking.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.codau.engine.season.Selection;
import vn.codau.platform.time.Vietnam;
import vn.codau.shared.SeasonId;

/** The day whose holds count in a season (season pack, section 2, {@code sealedOn}). */
@Component
class SealingDay {

    private final ObjectProvider<SettledElsewhere> elsewhere;
    private final Clock clock;

    SealingDay(ObjectProvider<SettledElsewhere> elsewhere, Clock clock) {
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /** Today, or the day on which the season was settled elsewhere. */
    LocalDate of(SeasonId season) {
        return elsewhere(season).orElseGet(() -> Vietnam.today(clock));
    }

    boolean isSettledElsewhere(SeasonId season) {
        return elsewhere(season).isPresent();
    }

    Optional<Selection> selection(SeasonId season) {
        return elsewhere
                .orderedStream()
                .flatMap(seasons -> seasons.selection(season).stream())
                .findFirst();
    }

    private Optional<LocalDate> elsewhere(SeasonId season) {
        return elsewhere
                .orderedStream()
                .flatMap(seasons -> seasons.sealedOn(season).stream())
                .findFirst();
    }
}
