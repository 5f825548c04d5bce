package vn.codau.proposal.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.engine.rank.AwardChoice;
import vn.codau.engine.rank.AwardLine;
import vn.codau.engine.rank.AwardOutcome;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.proposal.LatestSeal;
import vn.codau.proposal.Sealed;
import vn.codau.proposal.flag.FlagPlace;
import vn.codau.proposal.flag.FlagPlaces;
import vn.codau.shared.SeasonId;

/** Puts together what clusters propose, whoever asks. */
@Component
class AwardLists {

    private final LatestSeal seals;
    private final RecordedAwardRules awardRules;
    private final RecordedAwardDecisions awardDecisions;
    private final FlagPlaces places;
    private final OrganisationQueries organisation;

    AwardLists(
            LatestSeal seals,
            RecordedAwardRules awardRules,
            RecordedAwardDecisions awardDecisions,
            FlagPlaces places,
            OrganisationQueries organisation) {
        this.seals = seals;
        this.awardRules = awardRules;
        this.awardDecisions = awardDecisions;
        this.places = places;
        this.organisation = organisation;
    }

    /** Of every cluster of the season; none before it is sealed. */
    List<ClusterAwards> of(SeasonId season) {
        return seals.of(season).map(seal -> of(season, seal)).orElse(List.of());
    }

    /** Of every cluster of that seal. */
    List<ClusterAwards> of(SeasonId season, Sealed sealed) {
        var rules = awardRules.inForce(season);
        var decisions = awardDecisions.of(season);
        var flagged = flagged(sealed);
        var lists = new ArrayList<ClusterAwards>();
        for (var view : clusters(season, sealed)) {
            var rule = Optional.ofNullable(rules.get(view.id().value()))
                    .or(() -> Optional.ofNullable(rules.get(season.value())));
            var own = decisions.getOrDefault(view.id(), List.of());
            ranking(sealed, view).ifPresent(ranking -> {
                var making = new AwardAllocation(own);
                var first = ranking.cluster().members().stream()
                        .filter(flagged::contains)
                        .findFirst();
                var choice = rule.map(found -> making.choose(ranking, found.places(), first));
                var lines = choice.map(AwardChoice::lines).orElseGet(() -> leading(ranking, first));
                lists.add(new ClusterAwards(
                        sealed.snapshot(), view, ranking, rule, choice, lines, making.used(), last(own)));
            });
        }
        return lists;
    }

    /** Without a rule it is the leading unit alone. */
    private static List<AwardLine> leading(ClusterRanking ranking, Optional<String> flagged) {
        var leader = ranking.leading().unit();
        var outcome = leader.equals(flagged) ? AwardOutcome.GOVERNMENT_FLAG : AwardOutcome.PROVINCIAL_FLAG;
        return ranking.standings().stream()
                .filter(standing -> leader.filter(standing.unit()::equals).isPresent())
                .map(standing -> new AwardLine(standing, outcome))
                .toList();
    }

    private static long last(List<AwardDecision> decisions) {
        return decisions.stream()
                .findFirst()
                .map(decision -> decision.recorded().version())
                .orElse(0L);
    }

    private Set<String> flagged(Sealed sealed) {
        return places.of(sealed.snapshot().id()).stream()
                .filter(place -> place.state() == FlagPlace.State.PROPOSED)
                .map(FlagPlace::unit)
                .collect(Collectors.toSet());
    }

    /** The clusters with their members under the codes that they have in the seal. */
    private List<ClusterView> clusters(SeasonId season, Sealed sealed) {
        var codes = sealed.codes();
        return organisation.clusters(season).stream()
                .map(view -> new ClusterView(
                        view.id(),
                        view.season(),
                        codes.clusters().getOrDefault(view.id(), view.code()),
                        view.name(),
                        view.kind(),
                        view.members().stream()
                                .map(member -> new Member(
                                        member.unit(),
                                        codes.units().getOrDefault(member.unit(), member.code()),
                                        member.name(),
                                        member.position(),
                                        member.joined()))
                                .toList(),
                        view.version()))
                .toList();
    }

    private static Optional<ClusterRanking> ranking(Sealed sealed, ClusterView view) {
        return sealed.ranking().clusters().stream()
                .filter(one -> one.cluster().code().equals(view.code()))
                .findFirst();
    }
}
