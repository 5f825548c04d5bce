package vn.codau.ranking.input;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.codau.ranking.standing.HoldId;

/** Every hold that was ever placed. */
interface UnitHolds extends Repository<UnitHold, HoldId> {

    Optional<UnitHold> findById(HoldId id);

    UnitHold saveAndFlush(UnitHold hold);
}
