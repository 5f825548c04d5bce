package vn.codau.season;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.shared.SeasonChip;

/** The current season and its phase, for the header of every screen. */
@Component
class PresentPhase implements SeasonChip {

    private final SeasonQueries seasons;
    private final I18NProvider texts;

    PresentPhase(SeasonQueries seasons, I18NProvider texts) {
        this.seasons = seasons;
        this.texts = texts;
    }

    @Override
    public Optional<Now> now(Locale locale) {
        return seasons.current().map(season -> now(season, locale));
    }

    private Now now(Season season, Locale locale) {
        var span = season.plan().spanAt(seasons.now());
        var phase = texts.getTranslation("season.phase." + span.phase().name(), locale);
        var until = span.hasEnd() ? Optional.of(span.ends()) : Optional.<Instant>empty();
        return new Now(season.details().name(), phase, until);
    }
}
