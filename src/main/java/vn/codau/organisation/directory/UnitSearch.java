package vn.codau.organisation.directory;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.codau.organisation.unit.UnitFilter;
import vn.codau.shared.Actor;
import vn.codau.shared.screen.SearchSource;

/** Finds units by code and name; everybody who is signed in may know of them. */
@Component
@Order(1)
class UnitSearch implements SearchSource {

    private final OrganisationQueries queries;

    UnitSearch(OrganisationQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Found> find(Actor actor, String text, int limit) {
        return queries.units(new UnitFilter(text, null), 0, limit).stream()
                .map(unit ->
                        new Found("organisation.search.unit", unit.code() + " · " + unit.name(), "units/" + unit.id()))
                .toList();
    }
}
