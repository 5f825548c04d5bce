package vn.codau.organisation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import vn.codau.organisation.cluster.Stay;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.shared.UnitId;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Page;

/** One unit and its way through the clusters of all seasons. Everybody who is signed in may look. */
@Route("units/:unit")
@PermitAll
class UnitView extends Page implements BeforeEnterObserver {

    private final OrganisationQueries queries;
    private final ObjectProvider<CurrentSeason> seasons;
    private final Paragraph facts = new Paragraph();
    private final Grid<Stay> history = new Grid<>();

    UnitView(OrganisationQueries queries, ObjectProvider<CurrentSeason> seasons) {
        super("organisation.unit.title");
        this.queries = queries;
        this.seasons = seasons;
        facts.addClassName("hint");
        history.setAllRowsVisible(true);
        history.getThemeNames().add("wrap-cell-content");
        history.setEmptyStateText(getTranslation("organisation.unit.noHistory"));
        history.getElement().setAttribute("aria-label", getTranslation("organisation.unit.history"));
        add(facts, new H2(getTranslation("organisation.unit.history")), history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("unit")
                .flatMap(UnitView::id)
                .flatMap(queries::unit)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<UnitId> id(String text) {
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void show(UnitRow unit) {
        setTitle(unit.name());
        var kind = getTranslation("organisation.kind." + unit.kind());
        var from = Moments.day(unit.validFrom());
        facts.setText(
                unit.validTo() == null
                        ? getTranslation("organisation.unit.facts", unit.code(), kind, from)
                        : getTranslation(
                                "organisation.unit.closedFacts", unit.code(), kind, from, Moments.day(unit.validTo())));
        var names = seasons.stream()
                .flatMap(known -> known.choices().stream())
                .collect(Collectors.toMap(
                        CurrentSeason.Choice::season, CurrentSeason.Choice::name, (one, other) -> one));
        history.removeAllColumns();
        column("organisation.clusters.season", stay -> names.getOrDefault(stay.season(), ""));
        column("organisation.cluster.name", stay -> stay.code() + " · " + stay.name());
        column("organisation.member.joined", stay -> Moments.day(stay.joined()));
        column("organisation.unit.left", stay -> Moments.day(stay.left()));
        column("organisation.unit.leftReason", Stay::reason);
        history.setItems(queries.history(unit.id()));
    }

    private void column(String key, ValueProvider<Stay, String> value) {
        history.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true);
    }
}
