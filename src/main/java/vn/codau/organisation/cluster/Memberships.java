package vn.codau.organisation.cluster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Which unit was where. */
public interface Memberships extends JpaRepository<ClusterMembership, UUID> {

    @Query("select m from ClusterMembership m where m.seasonId = :season and m.unitId = :unit order by m.joinedOn")
    List<ClusterMembership> inSeason(UUID season, UUID unit);

    @Query("select m from ClusterMembership m where m.unitId = :unit order by m.joinedOn")
    List<ClusterMembership> ofUnit(UUID unit);

    @Query("select m from ClusterMembership m where m.seasonId = :season and m.leftOn = :open")
    List<ClusterMembership> openInSeason(UUID season, LocalDate open);

    @Query("select m.unitId from ClusterMembership m where m.clusterId = :cluster and m.leftOn = :open")
    List<UUID> openMembers(UUID cluster, LocalDate open);
}
