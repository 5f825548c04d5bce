package vn.codau.documents.sealed;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.shared.AuditSubject;

/**
 * A season as it was sealed: all that a paper may say.
 *
 * @param proposals what is proposed for whom, best first, as decided
 * @param meetings of the clusters that reviewed, as far as they are recorded
 * @param places which cluster and unit of the portal its codes stand for
 */
public record SealedSeason(
        PaperSnapshot snapshot,
        SeasonRanking ranking,
        List<Proposal> proposals,
        List<PaperMeeting> meetings,
        PaperSubjects places) {

    public SealedSeason {
        proposals = List.copyOf(proposals);
        meetings = List.copyOf(meetings);
    }

    public CompleteSeason season() {
        return ranking.season();
    }

    /** The cluster's ranking. */
    public Optional<ClusterRanking> cluster(String code) {
        return ranking.clusters().stream()
                .filter(one -> one.cluster().code().equals(code))
                .findFirst();
    }

    /** The ranking of the cluster that the unit is a member of. */
    public Optional<ClusterRanking> clusterOf(String unit) {
        return ranking.clusters().stream()
                .filter(one -> one.cluster().members().contains(unit))
                .findFirst();
    }

    /** The unit's name, or its code where the season does not name it. */
    public String name(String unit) {
        return season().units().stream()
                .filter(one -> one.code().equals(unit))
                .map(one -> one.name())
                .findFirst()
                .orElse(unit);
    }

    /** The name of the unit or cluster that a paper is about; empty for the province. */
    public String subjectName(PaperOf of) {
        return switch (of.paper().extent()) {
            case PROVINCE -> "";
            case UNIT -> name(of.subject());
            case CLUSTER ->
                cluster(of.subject()).map(one -> one.cluster().name()).orElse(of.subject());
        };
    }

    /**
     * How the audit log names papers of it.
     *
     * @param code of the cluster or the unit that they are about; empty for the province
     */
    public AuditSubject subject(String code) {
        var sealed = AuditSubject.of("snapshot", snapshot.id() + (code.isEmpty() ? "" : "/" + code))
                .in(places.season())
                .withId(snapshot.id());
        return places.cluster(code)
                .map(sealed::in)
                .or(() -> places.unit(code).map(sealed::of))
                .orElse(sealed);
    }

    public Optional<PaperMeeting> meeting(String cluster) {
        return meetings.stream().filter(one -> one.cluster().equals(cluster)).findFirst();
    }
}
