package vn.codau.proposal.council;

import org.springframework.stereotype.Component;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.SeasonId;

/** Says by which rule a season chooses for the Government's flag: its own, or the law's. */
@Component
public class SelectionRuleInForce {

    private final RecordedSelectionRules recorded;
    private final SeasonQueries seasons;

    SelectionRuleInForce(RecordedSelectionRules recorded, SeasonQueries seasons) {
        this.recorded = recorded;
        this.seasons = seasons;
    }

    public SelectionRule of(SeasonId season) {
        var law = seasons.find(season).orElseThrow().details().rules();
        return recorded.findFirstByIdSeasonOrderByIdVersionDesc(season)
                .map(rule -> rule.shown(law))
                .orElseGet(() -> SelectionRule.of(law));
    }
}
