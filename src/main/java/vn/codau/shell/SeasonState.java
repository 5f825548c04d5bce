package vn.codau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.codau.shared.screen.SeasonChip;
import vn.codau.uikit.Countdown;

/** Which season people work in, its phase and its deadline; what is no longer so is replaced when they go to another screen. */
class SeasonState extends Div {

    private final Optional<SeasonChip> seasons;
    private final Clock clock;
    private Optional<SeasonChip.Now> shown = Optional.empty();
    private List<SeasonChip.Choice> offered = List.of();

    SeasonState(Optional<SeasonChip> seasons, Clock clock) {
        this.seasons = seasons;
        this.clock = clock;
        addClassName("season-chip");
        setVisible(false);
    }

    /** To be asked for at every screen, so that a season that was just made, scheduled or closed is named at once. */
    void refresh() {
        var now = seasons.flatMap(chip -> chip.now(getLocale()));
        var choices = seasons.map(SeasonChip::choices).orElse(List.of());
        if (!now.equals(shown) || !choices.equals(offered)) {
            shown = now;
            offered = choices;
            setVisible(now.isPresent());
            removeAll();
            now.ifPresent(this::show);
        }
    }

    private void show(SeasonChip.Now now) {
        var phase = new Span(now.phase());
        phase.addClassName("season-phase");
        add(name(now), phase);
        now.until().ifPresent(until -> add(new Countdown(until, clock.instant())));
    }

    /** Where there are several seasons, its name lets people turn to another. */
    private Component name(SeasonChip.Now now) {
        if (offered.size() > 1 && seasons.isPresent()) {
            return new SeasonSwitch(offered, seasons.get()::choose);
        }
        var season = new Span(now.season());
        season.addClassName("season-name");
        season.setTitle(now.season());
        return season;
    }
}
