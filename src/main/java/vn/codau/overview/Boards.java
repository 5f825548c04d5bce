package vn.codau.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.ranking.live.ProvinceRanking;
import vn.codau.ranking.seal.PastRank;
import vn.codau.ranking.seal.RankingHistory;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Puts the province on one screen, for whoever may see it: ranking says who. */
@Service
@Transactional(readOnly = true)
public class Boards {

    private final ProvinceRanking province;
    private final RankingHistory history;
    private final OrganisationQueries organisation;

    Boards(ProvinceRanking province, RankingHistory history, OrganisationQueries organisation) {
        this.province = province;
        this.history = history;
        this.organisation = organisation;
    }

    /** A season's clusters, and where units stood in seasons before. */
    public Board of(SeasonId season) {
        var lines = province.of(season).stream().map(BoardLine::new).toList();
        var units = lines.stream()
                .flatMap(line -> line.result().cluster().members().stream())
                .map(Member::unit)
                .toList();
        var kinds = new HashMap<UnitId, UnitKind>();
        organisation.unitsById(units).forEach(row -> kinds.put(row.id(), row.kind()));
        var byCode = new HashMap<String, UnitKind>();
        lines.stream()
                .flatMap(line -> line.result().cluster().members().stream())
                .forEach(member -> Optional.ofNullable(kinds.get(member.unit()))
                        .ifPresent(kind -> byCode.put(member.code(), kind)));
        return new Board(lines, history.all(), byCode);
    }

    /**
     * Everything that the board's screen shows.
     *
     * @param past every unit of every sealed season, the oldest first
     * @param kinds of the units, by the code under which each is ranked
     */
    public record Board(List<BoardLine> lines, List<PastRank> past, Map<String, UnitKind> kinds) {

        public Board {
            lines = List.copyOf(lines);
            past = List.copyOf(past);
            kinds = Map.copyOf(kinds);
        }

        /** The units of all clusters in one order: those of that kind, or all. */
        public ProvinceOrder order(Optional<UnitKind> kind) {
            return ProvinceOrder.of(lines, kinds, kind);
        }

        /** What is open in all clusters together. */
        public OpenPoints open() {
            return lines.stream().map(BoardLine::open).reduce(OpenPoints.NONE, OpenPoints::plus);
        }
    }
}
