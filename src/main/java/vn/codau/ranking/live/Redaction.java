package vn.codau.ranking.live;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.publication.Release;
import vn.codau.shared.Actor;

/**
 * Takes out of a sealed ranking what is not published to a unit, so that nothing of it leaves the service. A score whose
 * parts are taken out has no sections; what else it holds then says nothing.
 */
record Redaction(RankingVisibility sight, Optional<String> own) {

    static Redaction of(RankingVisibility sight, Actor actor, ClusterView cluster) {
        return new Redaction(
                sight,
                cluster.members().stream()
                        .filter(member -> actor.isFor(member.unit()))
                        .map(Member::code)
                        .findFirst());
    }

    ClusterRanking redacted(ClusterRanking ranking) {
        boolean ranks = sight.shows(Release.CLUSTER_RANKING);
        var standings = ranking.standings().stream()
                .filter(standing -> ranks || isOwn(standing))
                .map(standing -> redacted(standing, ranks))
                .toList();
        var leading = ranks ? ranking.leading() : new Leading(Leading.Status.NO_GRADED_UNIT, Optional.empty());
        return new ClusterRanking(withoutScores(ranking.cluster()), standings, leading);
    }

    private Standing redacted(Standing standing, boolean ranks) {
        boolean parts = sight.shows(isOwn(standing) ? Release.OWN_TOTAL : Release.OTHERS_POINTS);
        return new Standing(
                standing.unit(),
                (parts ? standing : totalOnly(standing)).score(),
                ranks ? standing.rank() : 0,
                ranks ? standing.decidedBy() : Optional.empty(),
                standing.blockers());
    }

    private boolean isOwn(Standing standing) {
        return own.filter(standing.unit()::equals).isPresent();
    }

    /** The same with its total and nothing that it consists of. */
    static Standing totalOnly(Standing standing) {
        return new Standing(
                standing.unit(),
                standing.score().map(Redaction::totalOnly),
                standing.rank(),
                standing.decidedBy(),
                standing.blockers());
    }

    private static UnitScore totalOnly(UnitScore score) {
        var nothing = Points.zero(score.total().decimals());
        return new UnitScore(score.unit(), score.total(), nothing, nothing, nothing, List.of(), 0);
    }

    /** The cluster's rules, which everybody knows, without anything that was given or laid down about its members. */
    static Cluster withoutScores(Cluster cluster) {
        var draft = ClusterDraft.of(cluster);
        draft.scores.clear();
        draft.notGraded.clear();
        draft.notRegistered.clear();
        draft.holds.clear();
        draft.votes.clear();
        draft.decisions.clear();
        return draft.build();
    }
}
