package vn.codau.proposal.flag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.law.RuleSet;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.FlagChoice;
import vn.codau.engine.season.Selection;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Council;
import vn.codau.engine.season.Unit;
import vn.codau.proposal.LatestSeal;
import vn.codau.proposal.ProposalVisibility;
import vn.codau.proposal.Sealed;
import vn.codau.proposal.council.CouncilRecords;
import vn.codau.proposal.council.CouncilSelection;
import vn.codau.proposal.council.SelectionRule;
import vn.codau.proposal.council.SelectionRuleInForce;
import vn.codau.proposal.flag.FlagSelection.Cap;
import vn.codau.proposal.flag.FlagSelection.Names;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;

/** Reads how the season has come with the Government's flag. The engine says how many may and who is chosen. */
@Service
@Transactional(readOnly = true)
public class FlagSelections {

    private static final Council NOBODY = new Council(0, 0, Map.of());

    private final LatestSeal seals;
    private final SelectionRuleInForce rules;
    private final CouncilRecords council;
    private final CouncilSelection votes;
    private final FlagPlaces places;
    private final SeasonQueries seasons;
    private final CurrentActor actor;

    FlagSelections(
            LatestSeal seals,
            SelectionRuleInForce rules,
            CouncilRecords council,
            CouncilSelection votes,
            FlagPlaces places,
            SeasonQueries seasons,
            CurrentActor actor) {
        this.seals = seals;
        this.rules = rules;
        this.council = council;
        this.votes = votes;
        this.places = places;
        this.seasons = seasons;
        this.actor = actor;
    }

    /** The season's selection; empty before it is sealed. */
    public Optional<FlagSelection> of(SeasonId season) {
        ProposalVisibility.requireProvince(actor.get());
        return seals.of(season).map(seal -> selection(season, seal));
    }

    /** The rule that the season goes by. */
    public SelectionRule rule(SeasonId season) {
        ProposalVisibility.requireProvince(actor.get());
        return rules.of(season);
    }

    private FlagSelection selection(SeasonId season, Sealed sealed) {
        var law = seasons.find(season).orElseThrow().details().rules();
        var rule = rules.of(season);
        var counted = votes.selection(season);
        var records = council.all(season);
        return new FlagSelection(
                sealed.snapshot(),
                law,
                rule,
                caps(sealed, rule, law),
                records,
                choice(sealed, rule, counted),
                counted.isPresent() && sealed.ranking().season().selection().equals(counted),
                places.of(sealed.snapshot().id()),
                names(sealed));
    }

    /** Votes for those who are no candidates any more are not counted, and the screen says so. */
    private static FlagChoice choice(Sealed sealed, SelectionRule rule, Optional<Selection> counted) {
        var clusters = sealed.ranking().clusters();
        var none = FlagChoice.of(new Selection(rule.flag(), NOBODY), clusters);
        var candidates =
                none.candidates().stream().map(FlagChoice.Candidate::unit).collect(Collectors.toSet());
        return counted.filter(selection -> selection.council().votes().keySet().equals(candidates))
                .map(selection -> FlagChoice.of(selection, clusters))
                .orElse(none);
    }

    private static List<Cap> caps(Sealed sealed, SelectionRule rule, RuleSet law) {
        var caps = new ArrayList<Cap>();
        for (var base : Base.values()) {
            var choice = FlagChoice.of(
                    new Selection(rule.flag().on(base), NOBODY),
                    sealed.ranking().clusters());
            caps.add(new Cap(
                    base,
                    choice.baseCount(),
                    choice.cap(),
                    Selection.text(law, base),
                    base == rule.flag().base()));
        }
        return caps;
    }

    static Names names(Sealed sealed) {
        return new Names(
                sealed.ranking().season().units().stream().collect(Collectors.toMap(Unit::code, Unit::name)),
                sealed.ranking().clusters().stream()
                        .collect(Collectors.toMap(
                                one -> one.cluster().code(),
                                one -> one.cluster().name())),
                totals(sealed));
    }

    private static Map<String, Points> totals(Sealed sealed) {
        var totals = new HashMap<String, Points>();
        sealed.ranking().clusters().stream()
                .flatMap(cluster -> cluster.standings().stream())
                .forEach(standing -> standing.score().ifPresent(score -> totals.put(standing.unit(), score.total())));
        return totals;
    }
}
