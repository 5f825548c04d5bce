package vn.codau.criteria.published;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.identity.grant.CriterionChoices;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.Phase;
import vn.codau.shared.UnitId;

/** Tells whoever grants roles which criteria a specialist body is asked to score, by the tables that are in force. */
@Component
class SpecialistCriteria implements CriterionChoices {

    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final CriteriaQueries criteria;

    SpecialistCriteria(SeasonQueries seasons, OrganisationQueries organisation, CriteriaQueries criteria) {
        this.seasons = seasons;
        this.organisation = organisation;
        this.criteria = criteria;
    }

    @Override
    public List<Choice> askedOf(UnitId unit) {
        var now = seasons.now();
        return organisation.unit(unit).map(UnitRow::code).stream()
                .flatMap(body -> seasons.list().stream()
                        .filter(season -> season.plan().phaseAt(now) != Phase.CLOSED)
                        .flatMap(season -> askedOf(body, season)))
                .toList();
    }

    private Stream<Choice> askedOf(String body, Season season) {
        var tables = criteria.published(season.id()).stream()
                .collect(Collectors.toMap(CriteriaTable::cluster, table -> table));
        return organisation.clustersWithoutMembers(season.id()).stream()
                .flatMap(cluster -> Stream.ofNullable(tables.get(cluster.id()))
                        .flatMap(table -> askedOf(body, season, cluster, table)));
    }

    private static Stream<Choice> askedOf(String body, Season season, ClusterView cluster, CriteriaTable table) {
        var place = season.details().code() + " " + cluster.code();
        return table.criteria().leaves().stream()
                .filter(leaf -> leaf.scorer().filter(body::equals).isPresent())
                .map(leaf -> new Choice(new CriterionIn(cluster.id(), leaf.code()), place, leaf.title()));
    }
}
