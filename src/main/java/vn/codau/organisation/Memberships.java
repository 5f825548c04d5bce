package vn.codau.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Which unit was where. */
interface Memberships extends JpaRepository<Membership, UUID> {

    @Query("select m from Membership m where m.seasonId = :season and m.unitId = :unit order by m.joinedOn")
    List<Membership> inSeason(UUID season, UUID unit);

    @Query("select m from Membership m where m.unitId = :unit order by m.joinedOn")
    List<Membership> ofUnit(UUID unit);

    @Query("select m from Membership m where m.seasonId = :season and m.leftOn = :open")
    List<Membership> openInSeason(UUID season, LocalDate open);

    @Query("select m.unitId from Membership m where m.clusterId = :cluster and m.leftOn = :open")
    List<UUID> openMembers(UUID cluster, LocalDate open);
}
