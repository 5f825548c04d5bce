package vn.codau.organisation.cluster;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The clusters of every season. */
public interface Clusters extends JpaRepository<SeasonCluster, UUID> {

    boolean existsBySeasonIdAndCode(UUID seasonId, String code);

    List<SeasonCluster> findBySeasonIdOrderByCode(UUID seasonId);

    /** The cluster, which nobody else changes until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from SeasonCluster c where c.id = :id")
    Optional<SeasonCluster> locked(UUID id);
}
