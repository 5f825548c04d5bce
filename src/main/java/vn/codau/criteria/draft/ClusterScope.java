package vn.codau.criteria.draft;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.criteria.table.CriteriaProblem;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** The cluster that a command is about: whether the actor may give it there, whether it is open now, what is known of it. */
@Component
public class ClusterScope {

    private final OrganisationQueries organisation;
    private final SeasonQueries seasons;
    private final PhaseGate gate;
    private final DraftStore drafts;

    ClusterScope(OrganisationQueries organisation, SeasonQueries seasons, PhaseGate gate, DraftStore drafts) {
        this.organisation = organisation;
        this.seasons = seasons;
        this.gate = gate;
        this.drafts = drafts;
    }

    public ClusterView cluster(ClusterId id) {
        return organisation.cluster(id).orElseThrow(() -> new CriteriaProblem("unknownCluster"));
    }

    /** The cluster, if the actor leads it or stands over it and the season's phase allows the command. */
    public ClusterView require(Actor actor, ClusterId id, Command command) {
        actor.require(command);
        var cluster = cluster(id);
        if (!isOver(actor, cluster)) {
            throw new NotPermitted(command);
        }
        gate.require(cluster.season(), command);
        return cluster;
    }

    /** Whether the actor may draw the cluster's table up. */
    public static boolean isOver(Actor actor, ClusterView cluster) {
        return actor.role() == Role.STANDING_BODY || actor.isFor(cluster.id(), cluster.season());
    }

    /** Whether the season has come so far that a new version needs a reason. */
    public boolean needsReason(ClusterView cluster) {
        return seasons.plan(cluster.season()).phaseAt(seasons.now()).step() >= Phase.SELF_SCORING.step();
    }

    /** What is open now in the cluster's season. */
    public Set<Command> open(ClusterView cluster) {
        return gate.open(cluster.season());
    }

    /** Of what kind each member is, by its code. */
    public Map<String, UnitKind> kinds(ClusterView cluster) {
        var ids = cluster.members().stream().map(Member::unit).toList();
        return organisation.unitsById(ids).stream().collect(Collectors.toMap(UnitRow::code, UnitRow::kind));
    }

    public ClusterFacts facts(ClusterView cluster, CriteriaDraft draft) {
        var units =
                cluster.members().stream().map(member -> member.code()).collect(Collectors.toCollection(HashSet::new));
        draft.leaves()
                .map(leaf -> leaf.fields().text("scorer"))
                .filter(scorer -> !scorer.isEmpty() && !units.contains(scorer))
                .distinct()
                .filter(scorer -> organisation.unit(scorer).isPresent())
                .forEach(units::add);
        var planned = !seasons.plan(cluster.season()).windows().isEmpty();
        return new ClusterFacts(cluster, drafts.targets(cluster.id()), units, kinds(cluster), planned);
    }
}
