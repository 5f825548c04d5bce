package vn.codau.documents.papers;

import java.util.List;
import java.util.Set;
import vn.codau.documents.sealed.Proposal;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.MergeData;
import vn.codau.documents.template.PaperText;
import vn.codau.documents.template.TableXml;
import vn.codau.documents.template.TableXml.Cell;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.rank.FlagChoice;
import vn.codau.engine.rank.FlagChoice.Candidate;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Selection;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Electorate;

/** The province's letter to the Prime Minister: whom the Council chose for the Government's flag, and by which rule. */
final class ProvinceLetter {

    static final Set<String> FIELDS = Set.of("kinh_gui", "so_cum", "ket_qua_hoi_dong", "so_de_nghi", "bang_de_nghi");

    private static final int LETTERS = 26;
    private static final int[] SHARES = {8, 38, 42, 14, 18};

    private ProvinceLetter() {}

    static void put(MergeData data, PaperRequest making, int textWidth) {
        var sealed = making.sealed();
        var choice = sealed.ranking().flag().orElseThrow();
        var selection = sealed.season().selection().orElseThrow();
        var chosen = chosen(sealed, choice);
        data.text("kinh_gui", "Thủ tướng Chính phủ");
        data.text("so_cum", PaperText.count(sealed.season().clusters().size()));
        data.text("so_de_nghi", PaperText.count(chosen.size()));
        data.text("ket_qua_hoi_dong", council(sealed, selection, choice));
        data.tables("bang_de_nghi", List.of(table(sealed, selection, chosen, textWidth)));
    }

    /** Whom the Council chose and the province proposes: a proposal that has ended leaves nobody in its place. */
    static List<Candidate> chosen(SealedSeason sealed, FlagChoice choice) {
        return choice.candidates().stream()
                .filter(Candidate::chosen)
                .filter(candidate ->
                        sealed.proposals().contains(new Proposal(candidate.unit(), Proposal.Award.GOVERNMENT_FLAG)))
                .toList();
    }

    private static String council(SealedSeason sealed, Selection selection, FlagChoice choice) {
        var council = selection.council();
        var threshold = selection.flag().threshold();
        return "Hội đồng Thi đua - Khen thưởng tỉnh đã họp xét và bỏ phiếu kín: tổng số "
                + PaperText.count(council.members()) + " thành viên, có mặt " + PaperText.count(council.present())
                + " thành viên; tập thể được chọn phải đạt từ " + PaperText.number(threshold.percent())
                + "% số phiếu trở lên, tính trên " + electorate(threshold.of())
                + ". Số tập thể đề nghị tặng Cờ thi đua của"
                + " Chính phủ không quá " + PaperText.number(selection.flag().percent()) + "% của "
                + PaperText.count(choice.baseCount()) + " "
                + base(selection.flag().base()) + ", tức không quá "
                + PaperText.count(choice.cap()) + " tập thể"
                + citation(sealed, selection.flag().base()) + ".";
    }

    private static String electorate(Electorate of) {
        return of == Electorate.ALL ? "tổng số thành viên Hội đồng" : "số thành viên có mặt";
    }

    private static String base(Base base) {
        return base == Base.LEADERS
                ? "tập thể dẫn đầu các cụm, khối thi đua"
                : "tập thể đạt tiêu chuẩn tặng Cờ thi đua cấp tỉnh";
    }

    private static String citation(SealedSeason sealed, Base base) {
        return RuleSets.find(sealed.season().period().law())
                .map(rules -> base == Base.LEADERS ? rules.flagCapOfLeaders() : rules.flagCapOfProvincialStandard())
                .map(cap -> " (" + cap.citation() + ")")
                .orElse("");
    }

    private static TableXml table(SealedSeason sealed, Selection selection, List<Candidate> chosen, int textWidth) {
        var electorate = selection.flag().threshold().of() == Electorate.ALL
                ? selection.council().members()
                : selection.council().present();
        var table = new TableXml(TableXml.shares(textWidth, SHARES), LETTERS)
                .heading(List.of("TT", "Tên tập thể", "Dẫn đầu cụm, khối", "Tổng điểm", "Số phiếu đồng ý"));
        int number = 1;
        for (var candidate : chosen) {
            table.row(List.of(
                    Cell.center(Integer.toString(number++)),
                    Cell.left(sealed.name(candidate.unit())),
                    Cell.left(cluster(sealed, candidate.cluster())),
                    Cell.right(total(sealed, candidate)),
                    Cell.center(candidate.votes() + "/" + electorate)));
        }
        return table;
    }

    private static String cluster(SealedSeason sealed, String code) {
        return sealed.cluster(code).map(one -> one.cluster()).map(Cluster::name).orElse(code);
    }

    private static String total(SealedSeason sealed, Candidate candidate) {
        return sealed.cluster(candidate.cluster()).stream()
                .flatMap(one -> one.standings().stream())
                .filter(standing -> standing.unit().equals(candidate.unit()))
                .flatMap(standing -> standing.score().stream())
                .map(score -> PaperText.number(score.total()))
                .findFirst()
                .orElse("");
    }
}
