package vn.codau.proposal.council;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.codau.shared.SeasonId;

/** The rules that seasons laid down for the Government's flag. */
interface RecordedSelectionRules extends Repository<RecordedSelectionRule, RecordedSelectionRule.Id> {

    Optional<RecordedSelectionRule> findFirstByIdSeasonOrderByIdVersionDesc(SeasonId season);

    RecordedSelectionRule saveAndFlush(RecordedSelectionRule added);
}
