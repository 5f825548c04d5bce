package vn.codau.overview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;

/** Lays units of a cluster side by side, for whoever may see how their totals come about: ranking and evidence say who. */
@Service
@Transactional(readOnly = true)
public class Comparisons {

    private final RankingQueries rankings;
    private final EvidenceQueries evidence;
    private final OrganisationQueries organisation;
    private final CurrentActor actor;

    /**
     * Units side by side.
     *
     * @param evidence what each unit shows, by its code, as far as the reader may see it
     */
    public record Sheets(Comparison comparison, Map<String, List<EvidenceItem>> evidence) {

        public Sheets {
            evidence = Map.copyOf(evidence);
        }
    }

    Comparisons(
            RankingQueries rankings, EvidenceQueries evidence, OrganisationQueries organisation, CurrentActor actor) {
        this.rankings = rankings;
        this.evidence = evidence;
        this.organisation = organisation;
        this.actor = actor;
    }

    /** The season's clusters that the actor has to do with. */
    public List<ClusterView> clusters(SeasonId season) {
        var who = actor.get();
        return organisation.clusters(season).stream()
                .filter(cluster -> concerns(who, cluster))
                .toList();
    }

    private static boolean concerns(Actor who, ClusterView cluster) {
        return switch (who.acting().scope()) {
            case Scope.Province() -> true;
            case Scope.OfCluster(var own, var season) -> cluster.id().equals(own);
            case Scope.OfUnit unit -> false;
            case Scope.OfCriteria some -> false;
        };
    }

    /**
     * Two to four units, in the order of their ranks.
     *
     * @throws OverviewProblem if they are fewer or more
     */
    public Sheets of(ClusterView cluster, List<String> units) {
        var chosen = cluster.members().stream()
                .filter(member -> units.contains(member.code()))
                .toList();
        if (chosen.size() < 2 || chosen.size() > Comparison.MOST) {
            throw new OverviewProblem(OverviewProblem.Reason.HOW_MANY, Comparison.MOST);
        }
        var whys = rankings.whys(cluster.id(), chosen.stream().map(Member::code).toList()).stream()
                .sorted(Comparator.comparingInt(why -> why.standing().rank()))
                .toList();
        var shown = new HashMap<String, List<EvidenceItem>>();
        chosen.forEach(member -> shown.put(member.code(), evidence.of(cluster.id(), member.unit())));
        return new Sheets(Comparison.of(whys), shown);
    }
}
