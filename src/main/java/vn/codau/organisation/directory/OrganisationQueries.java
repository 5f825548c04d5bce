package vn.codau.organisation.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.cluster.ClusterMembership;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Stay;
import vn.codau.organisation.unit.UnitConditions;
import vn.codau.organisation.unit.UnitFilter;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Who there is and who belongs where; nothing of it is secret to anybody who may sign in. */
@Service
@Transactional(readOnly = true)
public class OrganisationQueries {

    private static final String UNIT = "select id, code, name, kind, valid_from, valid_to, version from unit u ";

    private final JdbcClient jdbc;

    OrganisationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units by name in Vietnamese order, a page of them. */
    public List<UnitRow> units(UnitFilter filter, int offset, int limit) {
        return jdbc.sql(UNIT + UnitConditions.where(filter) + " order by name, code limit :limit offset :offset")
                .params(UnitConditions.parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query(Rows::unit)
                .list();
    }

    /** How many units there are. */
    public int count(UnitFilter filter) {
        return jdbc.sql("select count(*) from unit u " + UnitConditions.where(filter))
                .params(UnitConditions.parameters(filter))
                .query(Integer.class)
                .single();
    }

    public Optional<UnitRow> unit(UnitId unit) {
        return jdbc.sql(UNIT + "where id = :id")
                .param("id", unit.value())
                .query(Rows::unit)
                .optional();
    }

    /** The unit with that code. */
    public Optional<UnitRow> unit(String code) {
        return jdbc.sql(UNIT + "where code = :code")
                .param("code", code)
                .query(Rows::unit)
                .optional();
    }

    /** The units with those codes. */
    public List<UnitRow> units(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql(UNIT + "where code in (:codes)")
                        .param("codes", codes)
                        .query(Rows::unit)
                        .list();
    }

    /** The units with those ids. */
    public List<UnitRow> unitsById(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql(UNIT + "where id in (:ids)")
                        .param("ids", units.stream().map(UnitId::value).toList())
                        .query(Rows::unit)
                        .list();
    }

    /** Units that were not closed and are in no cluster of the season: whoever may still be assigned. */
    public List<UnitRow> unassigned(SeasonId season) {
        return jdbc.sql(UNIT
                        + "where valid_to is null and not exists (select 1 from membership m where m.unit_id = u.id"
                        + " and m.season_id = :season and m.left_on = :open) order by name, code")
                .param("season", season.value())
                .param("open", ClusterMembership.OPEN)
                .query(Rows::unit)
                .list();
    }

    /** The season's clusters by code, each with its members of now. */
    public List<ClusterView> clusters(SeasonId season) {
        return clusters("season_id = :id", season.value());
    }

    /** The same without anybody's membership, to choose among them. */
    public List<ClusterView> clustersWithoutMembers(SeasonId season) {
        return withoutMembers("season_id = :id", season.value());
    }

    /** That cluster without anybody's membership. */
    public Optional<ClusterView> clusterWithoutMembers(ClusterId cluster) {
        return withoutMembers("id = :id", cluster.value()).stream().findFirst();
    }

    private List<ClusterView> withoutMembers(String which, UUID id) {
        return jdbc.sql("select id, season_id, code, name, kind, version from cluster where " + which
                        + " order by code")
                .param("id", id)
                .query((row, number) -> Rows.cluster(row, new SeasonId(Rows.id(row, "season_id")), List.of()))
                .list();
    }

    /** That cluster with its members of now. */
    public Optional<ClusterView> cluster(ClusterId cluster) {
        return clusters("id = :id", cluster.value()).stream().findFirst();
    }

    private List<ClusterView> clusters(String which, UUID id) {
        var members = new HashMap<UUID, List<Member>>();
        jdbc.sql("select m.cluster_id, u.id, u.code, u.name, m.joined_on, case when c.head_unit_id = u.id then"
                        + " 'HEAD' when d.unit_id is null then 'MEMBER' else 'DEPUTY' end as position from"
                        + " membership m join cluster c on c.id = m.cluster_id join unit u on u.id = m.unit_id"
                        + " left join cluster_deputy d on d.cluster_id = c.id and d.unit_id = u.id where"
                        + " c." + which + " and m.left_on = :open order by coalesce(c.head_unit_id = u.id,"
                        + " 0) desc, d.position is null, d.position, u.name, u.code")
                .param("id", id)
                .param("open", ClusterMembership.OPEN)
                .query(row -> {
                    members.computeIfAbsent(Rows.id(row, "cluster_id"), any -> new ArrayList<>())
                            .add(Rows.member(row));
                });
        return withoutMembers(which, id).stream()
                .map(cluster -> cluster.with(members.getOrDefault(cluster.id().value(), List.of())))
                .toList();
    }

    /** The cluster of the season to which the unit belongs now. */
    public Optional<ClusterId> clusterOf(SeasonId season, UnitId unit) {
        return jdbc.sql("select cluster_id from membership"
                        + " where season_id = :season and unit_id = :unit and left_on = :open")
                .param("season", season.value())
                .param("unit", unit.value())
                .param("open", ClusterMembership.OPEN)
                .query((row, number) -> new ClusterId(Rows.id(row, "cluster_id")))
                .optional();
    }

    public boolean isHead(ClusterId cluster, UnitId unit) {
        return exists("select count(*) from cluster where id = :cluster and head_unit_id = :unit", cluster, unit);
    }

    public boolean isDeputy(ClusterId cluster, UnitId unit) {
        return exists(
                "select count(*) from cluster_deputy where cluster_id = :cluster and unit_id = :unit", cluster, unit);
    }

    /** Where the unit was, in every season, the latest first. */
    public List<Stay> history(UnitId unit) {
        return jdbc.sql("select m.season_id, m.cluster_id, c.code, c.name, m.joined_on, nullif(m.left_on, :open) as"
                        + " left_on, m.reason from membership m join cluster c on c.id = m.cluster_id where"
                        + " m.unit_id = :unit order by m.joined_on desc")
                .param("unit", unit.value())
                .param("open", ClusterMembership.OPEN)
                .query((row, number) -> Rows.stay(row))
                .list();
    }

    private boolean exists(String count, ClusterId cluster, UnitId unit) {
        return jdbc.sql(count)
                        .param("cluster", cluster.value())
                        .param("unit", unit.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
