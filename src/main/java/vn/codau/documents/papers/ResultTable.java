package vn.codau.documents.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.MergeData;
import vn.codau.documents.template.PaperText;
import vn.codau.documents.template.TableXml;
import vn.codau.documents.template.TableXml.Cell;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.UnitScore;

/** Tables of a cluster's units by rank. */
final class ResultTable {

    private static final int LETTERS = 24;
    private static final int FEWEST_POINTS = 20;
    private static final String NO_RANK = "-";
    private static final int[] RESULT = {7, 30, 10, 10, 10, 11, 18};
    private static final int ORDER_SHARE = 6;
    private static final int NAME_SHARE = 36;
    private static final int SECTION_SHARE = 14;
    private static final int POINTS_SHARE = 10;
    private static final int REMARK_SHARE = 19;

    private final SealedSeason sealed;
    private final ClusterRanking ranking;
    private final RankingSentences findings;

    ResultTable(SealedSeason sealed, ClusterRanking ranking) {
        this.sealed = sealed;
        this.ranking = ranking;
        this.findings = new RankingSentences(sealed, ranking);
    }

    /** Rank, unit, parts and total. */
    TableXml results(int width) {
        var table = new TableXml(TableXml.shares(width, RESULT), LETTERS)
                .heading(
                        List.of("Xếp hạng", "Đơn vị", "Điểm chuẩn", "Điểm thưởng", "Điểm trừ", "Tổng điểm", "Ghi chú"));
        for (var standing : ranking.standings()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.center(rank(standing)));
            row.add(Cell.left(sealed.name(standing.unit())));
            sums(standing, row);
            row.add(Cell.left(findings.remark(standing)));
            table.row(row);
        }
        return table;
    }

    /** The same with every section's points. */
    TableXml summary(int width) {
        var sections = ranking.cluster().criteria().sections();
        // Many sections need narrower letters.
        int letters = sections.size() > 6 ? FEWEST_POINTS : LETTERS;
        var table = new TableXml(TableXml.shares(width, shares(sections.size())), letters).heading(titles(sections));
        int number = 1;
        for (var standing : ranking.standings()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.center(Integer.toString(number++)));
            row.add(Cell.left(sealed.name(standing.unit())));
            for (int section = 0; section < sections.size(); section++) {
                int place = section;
                row.add(points(standing.score().map(score -> score.sections().get(place))));
            }
            sums(standing, row);
            row.add(Cell.center(rank(standing)));
            row.add(Cell.left(findings.remark(standing)));
            table.row(row);
        }
        return table;
    }

    private static int[] shares(int sections) {
        var shares = new int[sections + 8];
        Arrays.fill(shares, POINTS_SHARE);
        shares[0] = ORDER_SHARE;
        shares[1] = NAME_SHARE;
        Arrays.fill(shares, 2, sections + 2, SECTION_SHARE);
        shares[sections + 7] = REMARK_SHARE;
        return shares;
    }

    private static List<String> titles(List<Node> sections) {
        var titles = new ArrayList<>(List.of("TT", "Đơn vị"));
        sections.forEach(section -> titles.add(section.title()));
        titles.addAll(List.of("Điểm chuẩn", "Điểm thưởng", "Điểm trừ", "Tổng điểm", "Xếp hạng", "Ghi chú"));
        return titles;
    }

    private static void sums(Standing standing, List<Cell> row) {
        row.add(points(standing.score().map(UnitScore::base)));
        row.add(points(standing.score().map(UnitScore::bonus)));
        row.add(points(standing.score().map(UnitScore::deduction)));
        row.add(points(standing.score().map(UnitScore::total)).bold());
    }

    static String rank(Standing standing) {
        return standing.isGraded() ? Integer.toString(standing.rank()) : NO_RANK;
    }

    private static Cell points(Optional<Points> points) {
        return Cell.right(points.map(PaperText::number).orElse(""));
    }

    /** The results of a cluster with what is to be said about them. */
    static void put(MergeData data, PaperRequest making, int textWidth) {
        var sealed = making.sealed();
        var findings = new RankingSentences(sealed, making.cluster());
        data.tables("bang_ket_qua", List.of(new ResultTable(sealed, making.cluster()).results(textWidth)));
        data.lines("ghi_chu", findings.notes()).text("ket_luan", findings.leading());
    }
}
