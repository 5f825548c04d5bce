package vn.codau.organisation.unit;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Every unit that there is or was. */
public interface Units extends JpaRepository<RegisteredUnit, UUID> {

    boolean existsByCode(String code);

    @Query("select u.code from RegisteredUnit u where u.code in :codes")
    List<String> codesAmong(Collection<String> codes);

    List<RegisteredUnit> findByCodeIn(Collection<String> codes);

    /** The unit, which nobody else assigns, moves or appoints until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from RegisteredUnit u where u.id = :id")
    Optional<RegisteredUnit> locked(UUID id);
}
