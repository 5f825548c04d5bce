package vn.codau.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.Period;
import vn.codau.engine.season.SeasonDraft;
import vn.codau.engine.season.Unit;
import vn.codau.organisation.OrganisationQueries;
import vn.codau.ranking.RankingProblem.Reason;
import vn.codau.season.Season;

/** Puts a season together as the engine knows it: everything that its ranking depends on, as it is now. */
@Component
class SeasonAssembly {

    private final OrganisationQueries organisation;
    private final Contest contest;
    private final CouncilVotes council;

    SeasonAssembly(OrganisationQueries organisation, Contest contest, CouncilVotes council) {
        this.organisation = organisation;
        this.contest = contest;
        this.council = council;
    }

    /** The season as it would be sealed now. */
    vn.codau.engine.season.Season of(Season season) {
        var clusters = new ArrayList<Cluster>();
        for (var view : organisation.clusters(season.id())) {
            clusters.add(contest.now(view).orElseThrow(() -> new RankingProblem(Reason.NOT_RANKABLE, view.name())));
        }
        var details = season.details();
        var draft = new SeasonDraft();
        draft.period = new Period(
                details.code(),
                details.name(),
                Optional.of(details.theme()).filter(theme -> !theme.isEmpty()),
                details.from(),
                details.to(),
                contest.sealedOn(season.id()),
                details.law());
        draft.units.addAll(units(clusters));
        clusters.stream().map(ClusterDraft::of).forEach(draft.clusters::add);
        draft.selection = council.selection(season.id()).orElse(null);
        return draft.build();
    }

    /** Members and specialist bodies, by code. */
    private List<Unit> units(List<Cluster> clusters) {
        var codes = new TreeSet<String>();
        for (var cluster : clusters) {
            codes.addAll(cluster.members());
            cluster.criteria().leaves().stream()
                    .map(Leaf::scorer)
                    .flatMap(Optional::stream)
                    .forEach(codes::add);
        }
        return codes.stream()
                .map(code -> organisation
                        .unit(code)
                        .map(unit -> new Unit(
                                code, unit.name(), Optional.of(unit.kind().name())))
                        .orElseGet(() -> new Unit(code, code, Optional.empty())))
                .toList();
    }
}
