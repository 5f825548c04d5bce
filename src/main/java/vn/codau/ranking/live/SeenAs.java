package vn.codau.ranking.live;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.publication.PublishedResults;
import vn.codau.publication.Switch;
import vn.codau.ranking.input.Members;
import vn.codau.ranking.seal.LeadingUnit;
import vn.codau.ranking.seal.LeadingUnits;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.UnitId;

/**
 * Results as a unit gets them (xem như đơn vị), by the same reading that the unit itself is served by; nothing can be done
 * in its name. For those who see all of it anyway.
 */
@Service
@Transactional(readOnly = true)
public class SeenAs {

    private final RankingReader reader;
    private final LeadingUnits leaders;
    private final Members members;
    private final SeasonQueries seasons;
    private final PublishedResults publications;
    private final CurrentActor actor;

    /**
     * Whose eyes.
     *
     * @param also what is to be taken as published besides what is, to see before it is released
     */
    public record As(UnitId unit, Set<Switch.Key> also) {

        public As {
            also = Set.copyOf(also);
        }
    }

    SeenAs(
            RankingReader reader,
            LeadingUnits leaders,
            Members members,
            SeasonQueries seasons,
            PublishedResults publications,
            CurrentActor actor) {
        this.reader = reader;
        this.leaders = leaders;
        this.members = members;
        this.seasons = seasons;
        this.publications = publications;
        this.actor = actor;
    }

    /** The ranking that the unit gets; refused with what the unit would be told. */
    public LiveRanking ranking(ClusterId cluster, As as) {
        return reader.ranking(reading(members.alone(cluster), as));
    }

    /** What the unit gets when it asks how a total comes about. */
    public WhyTotal why(ClusterId cluster, String unit, As as) {
        return reader.why(reading(members.alone(cluster), as), unit);
    }

    /** The province's leading units as the unit gets them. */
    public List<LeadingUnit> leaders(ClusterId cluster, As as) {
        var of = reading(members.alone(cluster), as);
        return leaders.seen(of.season().id(), of.reader(), of.published())
                .orElseThrow(() -> new RankingProblem(RankingProblem.Reason.HIDDEN));
    }

    private RankingRequest reading(ClusterView view, As as) {
        var who = actor.get();
        requireAllSeeing(who, view);
        var season = seasons.find(view.season()).orElseThrow(() -> new RankingProblem(Reason.UNKNOWN_CLUSTER));
        var unit = new Actor(who.account(), who.name(), new Grant(Role.UNIT_HEAD, new Scope.OfUnit(as.unit())));
        var published = publications.of(season.id()).with(as.also());
        return new RankingRequest(view, season, unit, members.has(view, unit), published);
    }

    private static void requireAllSeeing(Actor who, ClusterView view) {
        var may = switch (who.role()) {
            case STANDING_BODY, AUDITOR -> true;
            case CLUSTER_HEAD, CLUSTER_DEPUTY -> who.isFor(view.id(), view.season());
            default -> false;
        };
        if (!may) {
            throw new RankingProblem(Reason.HIDDEN);
        }
    }
}
