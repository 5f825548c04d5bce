package vn.codau.season.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.identity.grant.ScopeNames;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitFilter;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;

/** Tells the modules below which seasons there are, and what units and clusters are called in them. */
@Component
class SeasonNames implements CurrentSeason, ScopeNames, UnitChoices {

    private static final int EVERY_UNIT = 10_000;

    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;

    SeasonNames(SeasonQueries seasons, OrganisationQueries organisation) {
        this.seasons = seasons;
        this.organisation = organisation;
    }

    @Override
    public Optional<SeasonId> current() {
        return seasons.current().map(Season::id);
    }

    @Override
    public List<CurrentSeason.Choice> choices() {
        return seasons.list().stream()
                .map(season -> new CurrentSeason.Choice(
                        season.id(), season.details().name(), season.details().from()))
                .toList();
    }

    @Override
    public List<UnitChoices.Choice> units() {
        return organisation.units(UnitFilter.ALL, 0, EVERY_UNIT).stream()
                .map(unit -> new UnitChoices.Choice(unit.id(), name(unit)))
                .toList();
    }

    @Override
    public Optional<Scope.OfUnit> unit(String code) {
        return organisation.unit(code).map(unit -> new Scope.OfUnit(unit.id()));
    }

    @Override
    public Optional<Scope.OfCluster> cluster(String code, String season) {
        return seasons.find(season)
                .flatMap(found -> organisation.clusters(found.id()).stream()
                        .filter(cluster -> cluster.code().equals(code))
                        .map(cluster -> new Scope.OfCluster(cluster.id(), found.id()))
                        .findFirst());
    }

    @Override
    public String name(Scope scope) {
        return switch (scope) {
            case Scope.Province() -> "";
            case Scope.OfUnit(var unit) ->
                organisation.unit(unit).map(SeasonNames::name).orElse("");
            case Scope.OfCluster(var cluster, var season) ->
                organisation.clusters(season).stream()
                        .filter(found -> found.id().equals(cluster))
                        .map(ClusterView::name)
                        .findFirst()
                        .orElse("");
            case Scope.OfCriteria(var unit, var criteria) ->
                organisation.unit(unit).map(UnitRow::code).orElse("") + " · " + listed(criteria);
        };
    }

    /** Such as {@code 2026 ND: I.3, II.2; 2026 GD: I.3}; clusters that are no more are left out. */
    private String listed(Set<CriterionIn> criteria) {
        var codes = criteria.stream()
                .collect(Collectors.groupingBy(
                        CriterionIn::cluster,
                        Collectors.mapping(CriterionIn::code, Collectors.toCollection(TreeSet::new))));
        return codes.entrySet().stream()
                .flatMap(of -> organisation.cluster(of.getKey()).stream()
                        .map(cluster -> place(cluster) + ": " + String.join(", ", of.getValue())))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String place(ClusterView cluster) {
        var season = seasons.find(cluster.season())
                .map(found -> found.details().code() + " ")
                .orElse("");
        return season + cluster.code();
    }

    private static String name(UnitRow unit) {
        return unit.code() + " · " + unit.name();
    }
}
