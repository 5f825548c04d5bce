package vn.codau.overview;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.ranking.PastRank;
import vn.codau.ranking.ProvinceRanking;
import vn.codau.ranking.RankingHistory;
import vn.codau.shared.SeasonId;

/** Puts the province on one screen, for whoever may see it: ranking says who. */
@Service
@Transactional(readOnly = true)
public class Boards {

    private final ProvinceRanking province;
    private final RankingHistory history;

    Boards(ProvinceRanking province, RankingHistory history) {
        this.province = province;
        this.history = history;
    }

    /** A season's clusters, and where units stood in seasons before. */
    public Board of(SeasonId season) {
        return new Board(province.of(season).stream().map(BoardLine::new).toList(), history.all());
    }

    /**
     * Everything that the board's screen shows.
     *
     * @param past every unit of every sealed season, the oldest first
     */
    public record Board(List<BoardLine> lines, List<PastRank> past) {

        public Board {
            lines = List.copyOf(lines);
            past = List.copyOf(past);
        }

        /** What is open in all clusters together. */
        public OpenPoints open() {
            return lines.stream().map(BoardLine::open).reduce(OpenPoints.NONE, OpenPoints::plus);
        }
    }
}
