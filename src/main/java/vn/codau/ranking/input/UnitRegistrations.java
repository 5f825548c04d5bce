package vn.codau.ranking.input;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What differs from the usual: units that did not register or are not graded. */
interface UnitRegistrations extends Repository<UnitRegistration, UnitRegistration.Id> {

    Optional<UnitRegistration> findById(UnitRegistration.Id id);

    UnitRegistration saveAndFlush(UnitRegistration changed);
}
