package vn.codau.ranking.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.Period;
import vn.codau.engine.season.SeasonDraft;
import vn.codau.engine.season.Unit;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.season.plan.Season;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Puts a season together as the engine knows it: everything that its ranking depends on, as it is now. */
@Component
public class SeasonAssembly {

    private final Members members;
    private final OrganisationQueries organisation;
    private final RankingInput contest;
    private final CouncilVotes council;

    SeasonAssembly(Members members, OrganisationQueries organisation, RankingInput contest, CouncilVotes council) {
        this.members = members;
        this.organisation = organisation;
        this.contest = contest;
        this.council = council;
    }

    /**
     * A season put together.
     *
     * @param codes by which the pack names the portal's clusters and units
     */
    public record Assembled(vn.codau.engine.season.CompleteSeason season, SealedCodes codes) {}

    /** The season as it would be sealed now. */
    public Assembled of(Season season) {
        var views = members.clusters(season.id());
        var clusters = new ArrayList<ClusterDraft>();
        for (var view : views) {
            clusters.add(contest.now(view).orElseThrow(() -> new RankingProblem(Reason.NOT_RANKABLE, view.name())));
        }
        var details = season.details();
        var codes = codes(views);
        var draft = new SeasonDraft();
        draft.period = new Period(
                details.code(),
                details.name(),
                Optional.of(details.theme()).filter(theme -> !theme.isEmpty()),
                details.from(),
                details.to(),
                contest.sealedOn(season.id()),
                details.law());
        draft.units.addAll(units(clusters, codes));
        draft.clusters.addAll(clusters);
        draft.selection = council.selection(season.id())
                .or(() -> contest.selectionElsewhere(season.id()))
                .orElse(null);
        return new Assembled(draft.build(), codes);
    }

    private static SealedCodes codes(List<ClusterView> views) {
        var clusters = new HashMap<ClusterId, String>();
        var units = new HashMap<UnitId, String>();
        for (var view : views) {
            clusters.put(view.id(), view.code());
            view.members().forEach(member -> units.put(member.unit(), member.code()));
        }
        return new SealedCodes(clusters, units);
    }

    /** Members and specialist bodies, by code. */
    private List<Unit> units(List<ClusterDraft> clusters, SealedCodes codes) {
        var named = new TreeSet<String>();
        for (var cluster : clusters) {
            cluster.members.forEach(member -> named.add(Objects.requireNonNull(member)));
            Objects.requireNonNull(cluster.criteria).leaves().stream()
                    .map(Leaf::scorer)
                    .flatMap(Optional::stream)
                    .forEach(named::add);
        }
        var rows = rows(named, codes);
        return named.stream()
                .map(code -> Optional.ofNullable(rows.get(code))
                        .map(unit -> new Unit(
                                code, unit.name(), Optional.of(unit.kind().name())))
                        .orElseGet(() -> new Unit(code, code, Optional.empty())))
                .toList();
    }

    /** By the code of the season; a specialist body that is no member by the code that it has now. */
    private Map<String, UnitRow> rows(Set<String> named, SealedCodes codes) {
        var rows = new HashMap<String, UnitRow>();
        organisation.units(named).forEach(unit -> rows.put(unit.code(), unit));
        var byId = organisation.unitsById(codes.units().keySet()).stream()
                .collect(Collectors.toMap(UnitRow::id, unit -> unit));
        codes.units().forEach((id, code) -> Optional.ofNullable(byId.get(id)).ifPresent(unit -> rows.put(code, unit)));
        return rows;
    }
}
