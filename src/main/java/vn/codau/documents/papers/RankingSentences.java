package vn.codau.documents.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.PaperText;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.rank.Blocker;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.season.Decision;
import vn.codau.engine.season.NotGraded;

/** What a cluster's ranking says beyond its numbers, in the sentences of papers. */
final class RankingSentences {

    private final SealedSeason sealed;
    private final ClusterRanking ranking;

    RankingSentences(SealedSeason sealed, ClusterRanking ranking) {
        this.sealed = sealed;
        this.ranking = ranking;
    }

    /** What stands beside a unit in a table of results. */
    String remark(Standing standing) {
        if (!standing.isGraded()) {
            return "Không xếp loại";
        }
        var remarks = new ArrayList<String>();
        standing.blockers().forEach(blocker -> remarks.add(blocked(blocker)));
        standing.score()
                .filter(score -> score.incomplete() > 0)
                .ifPresent(score -> remarks.add("Thiếu " + PaperText.count(score.incomplete()) + " ô điểm"));
        return String.join("; ", remarks);
    }

    /** What decided between equal totals, and why units are not graded or held back. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        Standing above = null;
        for (var standing : ranking.standings()) {
            if (above != null && standing.decidedBy().isPresent()) {
                notes.add(tie(above, standing, standing.decidedBy().get()));
            }
            above = standing;
        }
        for (NotGraded none : ranking.cluster().notGraded()) {
            notes.add(sealed.name(none.unit()) + ": không xếp loại, lý do: " + none.reason() + ".");
        }
        ranking.cluster().holds().stream()
                .filter(hold -> hold.isInForce(sealed.season().period().sealedOn()))
                .forEach(hold -> notes.add(sealed.name(hold.unit()) + ": tạm dừng xét, lý do: " + hold.reason() + " ("
                        + hold.document() + ")."));
        return notes;
    }

    /** The leading unit, or why there is none. */
    String leading() {
        var name = ranking.cluster().name();
        return switch (ranking.leading().status()) {
            case DECIDED -> "Đơn vị dẫn đầu " + name + ": " + leader() + decided() + ".";
            case TIE -> "Các đơn vị cùng xếp thứ nhất: " + first() + "; chưa xác định đơn vị dẫn đầu " + name + ".";
            case INELIGIBLE_LEADER ->
                first() + " có tổng điểm cao nhất nhưng chưa đủ điều kiện xét; chưa xác định đơn vị dẫn đầu " + name
                        + ".";
            case VACANT -> name + " không có đơn vị dẫn đầu" + decided() + ".";
            case NO_GRADED_UNIT -> name + " không có đơn vị nào được xếp hạng.";
        };
    }

    private String leader() {
        var unit = ranking.leading().unit().orElseThrow();
        return sealed.name(unit) + ", tổng điểm " + total(unit);
    }

    private String total(String unit) {
        return ranking.standings().stream()
                .filter(standing -> standing.unit().equals(unit))
                .flatMap(standing -> standing.score().stream())
                .map(score -> PaperText.number(score.total()))
                .collect(Collectors.joining());
    }

    private String decided() {
        return ranking.cluster().decision().map(RankingSentences::said).orElse("");
    }

    private static String said(Decision decision) {
        return ", theo " + decision.document() + " (" + decision.reason() + ")";
    }

    private String first() {
        return ranking.standings().stream()
                .filter(standing -> standing.rank() == 1)
                .map(standing -> sealed.name(standing.unit()))
                .collect(Collectors.joining(", "));
    }

    private String tie(Standing above, Standing below, String decidedBy) {
        var one = sealed.name(above.unit());
        var other = sealed.name(below.unit());
        return decidedBy.equals(Standing.TIE)
                ? one + " và " + other + " bằng tổng điểm, không tiêu chí phụ nào phân định: đồng hạng."
                : one + " và " + other + " bằng tổng điểm; " + one + " xếp trên do " + reason(decidedBy) + ".";
    }

    private String reason(String tieBreak) {
        return switch (tieBreak) {
            case "BASE" -> "điểm chuẩn cao hơn";
            case "BONUS" -> "điểm thưởng cao hơn";
            case "DEDUCTION" -> "điểm trừ ít hơn";
            case "VOTES" -> "số phiếu suy tôn cao hơn";
            default -> "điểm nội dung \"" + section(tieBreak) + "\" cao hơn";
        };
    }

    private String section(String tieBreak) {
        var code = tieBreak.substring(tieBreak.indexOf(':') + 1);
        return ranking.cluster().criteria().sections().stream()
                .filter(section -> section.code().equals(code))
                .map(Node::title)
                .findFirst()
                .orElse(code);
    }

    private static String blocked(Blocker blocker) {
        return switch (blocker) {
            case BELOW_STANDARD -> "Dưới mức điểm chuẩn";
            case HOLD -> "Tạm dừng xét";
            case NOT_REGISTERED -> "Chưa đăng ký thi đua";
            case NOT_GRADED -> "Không xếp loại";
        };
    }
}
