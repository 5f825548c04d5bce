package vn.codau.ranking.input;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.codau.shared.ClusterId;

/** What was decided about who leads, of every cluster where the numbers left a doubt. */
interface LeaderChoices extends Repository<LeaderChoice, ClusterId> {

    Optional<LeaderChoice> findById(ClusterId cluster);

    LeaderChoice saveAndFlush(LeaderChoice changed);
}
