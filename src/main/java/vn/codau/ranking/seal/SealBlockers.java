package vn.codau.ranking.seal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.rank.Standing;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.ranking.input.CouncilVotes;
import vn.codau.ranking.input.Members;
import vn.codau.ranking.input.RankingInput;
import vn.codau.season.gate.PhaseBlocker;
import vn.codau.season.gate.PhaseBlockers;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonId;

/** Names everything that stands in the way of sealing a season, each with the place where it can be done. */
@Component
class SealBlockers {

    private final ObjectProvider<PhaseBlockers> work;
    private final Members members;
    private final RankingInput contest;
    private final CouncilVotes council;

    SealBlockers(ObjectProvider<PhaseBlockers> work, Members members, RankingInput contest, CouncilVotes council) {
        this.work = work;
        this.members = members;
        this.contest = contest;
        this.council = council;
    }

    /** What is open: first the work of earlier phases, then each cluster's own. */
    List<PhaseBlocker> of(SeasonId season) {
        var blockers = new ArrayList<PhaseBlocker>();
        // What was settled elsewhere was not the portal's work.
        for (var module : contest.isSettledElsewhere(season)
                ? List.<PhaseBlockers>of()
                : work.orderedStream().toList()) {
            Stream.of(Phase.SELF_SCORING, Phase.CROSS_SCORING, Phase.VERIFICATION)
                    .flatMap(phase -> module.blockers(season, phase).stream())
                    .distinct()
                    .forEach(blockers::add);
        }
        var clusters = members.clusters(season);
        if (clusters.isEmpty()) {
            blockers.add(new PhaseBlocker("ranking.blocked.noCluster", List.of(), "clusters"));
        }
        var leaders = new HashSet<String>();
        clusters.forEach(view -> contest.now(view)
                .ifPresentOrElse(
                        cluster -> {
                            var ranked = RankingInput.ranked(cluster.build(), contest.sealedOn(view.season()));
                            ranked.ranking().leading().unit().ifPresent(leaders::add);
                            blockers.addAll(of(view, ranked));
                        },
                        () -> blockers.add(blocker("ranking.blocked.notRankable", view))));
        // Whoever leads now without having stood before the Council has not got no votes: nobody was asked.
        council.selection(season)
                .filter(voted -> !voted.council().votes().keySet().equals(leaders))
                .ifPresent(unfit ->
                        blockers.add(new PhaseBlocker("ranking.blocked.councilUnfit", List.of(), "selection")));
        return List.copyOf(blockers);
    }

    private List<PhaseBlocker> of(ClusterView view, RankingInput.Ranked ranked) {
        var blockers = new ArrayList<PhaseBlocker>();
        var standings = ranked.ranking().standings();
        if (standings.size() < view.members().size()) {
            blockers.add(blocker("ranking.blocked.noSheet", view, view.members().size() - standings.size()));
        }
        standings.stream()
                .filter(standing -> incomplete(standing) > 0 && !contest.isSettledElsewhere(view.season()))
                .forEach(standing -> blockers.add(blocker(
                        "ranking.blocked.incomplete", view, name(view, standing.unit()), incomplete(standing))));
        var status = ranked.ranking().leading().status();
        if (ranked.decisionUnfit()) {
            blockers.add(blocker("ranking.blocked.decisionUnfit", view));
        } else if (status == Leading.Status.TIE || status == Leading.Status.INELIGIBLE_LEADER) {
            blockers.add(blocker("ranking.blocked." + status.name(), view));
        }
        return blockers;
    }

    private static int incomplete(Standing standing) {
        return standing.score().map(score -> score.incomplete()).orElse(0);
    }

    private static String name(ClusterView view, String code) {
        return view.members().stream()
                .filter(member -> member.code().equals(code))
                .map(Member::name)
                .findFirst()
                .orElse(code);
    }

    private static PhaseBlocker blocker(String key, ClusterView view, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(view.name());
        arguments.addAll(List.of(more));
        return new PhaseBlocker(key, arguments, "ranking/" + view.code());
    }
}
