package vn.codau.organisation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The clusters of every season. */
interface Clusters extends JpaRepository<Cluster, UUID> {

    boolean existsBySeasonIdAndCode(UUID seasonId, String code);

    List<Cluster> findBySeasonIdOrderByCode(UUID seasonId);

    /** The cluster, which nobody else changes until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cluster c where c.id = :id")
    Optional<Cluster> locked(UUID id);
}
