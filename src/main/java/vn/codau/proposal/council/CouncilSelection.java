package vn.codau.proposal.council;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.engine.season.Selection;
import vn.codau.ranking.input.CouncilVotes;
import vn.codau.shared.SeasonId;

/** Gives what the Council voted to whoever seals: with a quorum, or not at all. */
@Component
public class CouncilSelection implements CouncilVotes {

    private final CouncilRecords council;
    private final SelectionRuleInForce rules;

    CouncilSelection(CouncilRecords council, SelectionRuleInForce rules) {
        this.council = council;
        this.rules = rules;
    }

    @Override
    public Optional<Selection> selection(SeasonId season) {
        return council.standing(season).flatMap(record -> {
            var rule = rules.of(season);
            return rule.quorum().isMet(record.members(), record.present())
                    ? Optional.of(new Selection(rule.flag(), record.council()))
                    : Optional.empty();
        });
    }
}
