package vn.codau.season.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.season.plan.SeasonMemory;
import vn.codau.shared.SeasonId;

/** Keeps the chosen season in the session of the browser, so that another browser shows its own. */
@Component
class SessionSeason implements SeasonMemory {

    private static final String CHOSEN = SessionSeason.class.getName();

    @Override
    public boolean isAtScreen() {
        return VaadinSession.getCurrent() != null;
    }

    @Override
    public Optional<SeasonId> season() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> (SeasonId) session.getAttribute(CHOSEN));
    }

    @Override
    public void remember(SeasonId season) {
        VaadinSession.getCurrent().setAttribute(CHOSEN, season);
    }
}
