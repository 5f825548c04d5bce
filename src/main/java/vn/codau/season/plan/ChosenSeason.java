package vn.codau.season.plan;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotSignedIn;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * The season that the person at the screen works in: of the cluster that it leads, or the one that it chose to look at for
 * as long as it is signed in. Says nothing of what may be done there: that is asked of each command.
 */
@Component
class ChosenSeason {

    private static final String CHOSEN = ChosenSeason.class.getName();

    /** Asked for late: whoever says who acts names seasons too. */
    private final ObjectProvider<CurrentActor> actor;

    ChosenSeason(ObjectProvider<CurrentActor> actor) {
        this.actor = actor;
    }

    /** Nothing where nobody is at a screen, or has not chosen. */
    Optional<SeasonId> season() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .flatMap(session -> office().or(() -> Optional.ofNullable((SeasonId) session.getAttribute(CHOSEN))));
    }

    /** Whether the acting role leaves a choice: who leads a cluster does so in one season. */
    boolean isFree() {
        return office().isEmpty();
    }

    /** The unit for which the person at the screen acts. */
    Optional<UnitId> unit() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .flatMap(session -> acting())
                .flatMap(who -> who.acting().scope().actingUnit());
    }

    void choose(SeasonId season) {
        VaadinSession.getCurrent().setAttribute(CHOSEN, season);
    }

    private Optional<SeasonId> office() {
        return acting().map(who -> who.acting().scope())
                .filter(Scope.OfCluster.class::isInstance)
                .map(scope -> ((Scope.OfCluster) scope).season());
    }

    private Optional<Actor> acting() {
        try {
            return Optional.of(actor.getObject().get());
        } catch (NotSignedIn nobody) {
            return Optional.empty();
        }
    }
}
