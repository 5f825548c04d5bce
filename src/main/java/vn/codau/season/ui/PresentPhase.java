package vn.codau.season.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.season.plan.ChosenSeason;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.screen.SeasonChip;

/** The current season and its phase, for the header of every screen. */
@Component
class PresentPhase implements SeasonChip {

    private final SeasonQueries seasons;
    private final ChosenSeason chosen;
    private final I18NProvider texts;

    PresentPhase(SeasonQueries seasons, ChosenSeason chosen, I18NProvider texts) {
        this.seasons = seasons;
        this.chosen = chosen;
        this.texts = texts;
    }

    @Override
    public Optional<Now> now(Locale locale) {
        return seasons.current().map(season -> now(season, locale));
    }

    @Override
    public List<Choice> choices() {
        if (!chosen.isFree()) {
            return List.of();
        }
        var current = seasons.current().map(Season::id);
        return seasons.list().stream()
                .map(season -> new Choice(
                        season.id(),
                        season.details().name(),
                        current.filter(season.id()::equals).isPresent()))
                .toList();
    }

    @Override
    public void choose(Choice choice) {
        chosen.choose(choice.season());
    }

    private Now now(Season season, Locale locale) {
        var span = season.plan().spanAt(seasons.now());
        var phase = texts.getTranslation("season.phase." + span.phase().name(), locale);
        var until = span.hasEnd() ? Optional.of(span.ends()) : Optional.<Instant>empty();
        return new Now(season.details().name(), phase, until);
    }
}
