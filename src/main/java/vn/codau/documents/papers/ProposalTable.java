package vn.codau.documents.papers;

import java.util.List;
import vn.codau.documents.sealed.Proposal;
import vn.codau.documents.template.MergeData;
import vn.codau.documents.template.PaperText;
import vn.codau.documents.template.TableXml;
import vn.codau.documents.template.TableXml.Cell;
import vn.codau.engine.rank.Standing;

/** What a cluster proposes, as the table of its letter. */
final class ProposalTable {

    private static final int LETTERS = 26;
    private static final int[] SHARES = {8, 38, 14, 12, 40};

    private ProposalTable() {}

    /** The proposals for members of the paper's cluster. */
    static List<Proposal> ofCluster(PaperRequest making) {
        var members = making.cluster().cluster().members();
        return making.sealed().proposals().stream()
                .filter(proposal -> members.contains(proposal.unit()))
                .toList();
    }

    static void put(MergeData data, PaperRequest making, int textWidth) {
        var own = ofCluster(making);
        var cluster = making.cluster();
        data.text("kinh_gui", making.issue().issuer().superior().orElse(PaperText.BLANK));
        data.text("ket_luan", new RankingSentences(making.sealed(), cluster).leading());
        data.text("so_de_nghi", PaperText.count(own.size()));
        var table = new TableXml(TableXml.shares(textWidth, SHARES), LETTERS)
                .heading(List.of("TT", "Tên đơn vị", "Tổng điểm", "Xếp hạng", "Hình thức đề nghị"));
        int number = 1;
        for (var proposal : own) {
            var standing = making.standing(proposal.unit());
            table.row(List.of(
                    Cell.center(Integer.toString(number++)),
                    Cell.left(making.sealed().name(proposal.unit())),
                    Cell.right(total(standing)),
                    Cell.center(ResultTable.rank(standing)),
                    Cell.left(proposal.award().title())));
        }
        data.tables("bang_de_nghi", List.of(table));
    }

    private static String total(Standing standing) {
        return standing.score().map(score -> PaperText.number(score.total())).orElse("");
    }
}
