package vn.codau.documents.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.template.MergeData;
import vn.codau.documents.template.PaperText;
import vn.codau.documents.template.QrCode;
import vn.codau.engine.law.RuleSets;

/** The fields that every paper has: who issues and signs it, and which snapshot it is made from. */
final class CommonFields {

    /** Without these no paper leaves the portal: they lead back to the snapshot. */
    static final Set<String> REQUIRED = Set.of("co_quan", "so_ban_chot", "ma_rut_gon", "dia_chi_kiem_tra", "ma_qr");

    static final Set<String> ALL = Set.of(
            "co_quan_cap_tren",
            "co_quan",
            "ten_co_quan",
            "so",
            "ky_hieu",
            "dia_danh",
            "ngay_thang",
            "noi_nhan",
            "quyen_han",
            "chuc_vu",
            "nguoi_ky",
            "so_ban_chot",
            "ma_ban_chot",
            "ma_rut_gon",
            "chot_luc",
            "nguoi_chot",
            "dia_chi_kiem_tra",
            "ma_qr",
            "ten_mua",
            "can_cu");

    private static final String NO_NUMBER = "        ";
    private static final int QR_MILLIMETRES = 14;
    private static final String YEAR = "Năm ";

    private CommonFields() {}

    static void put(MergeData data, PaperRequest making) {
        issue(data, making.issue(), making.paper());
        snapshot(data, making);
        var season = making.sealed().season();
        var name = season.period().name();
        data.text("ten_mua", name.startsWith(YEAR) ? "năm " + name.substring(YEAR.length()) : name);
        data.lines("can_cu", legalBases(season.period().law()));
    }

    private static void issue(MergeData data, Issue issue, Paper paper) {
        var issuer = issue.issuer();
        data.lines(
                "co_quan_cap_tren",
                issuer.superior().map(PaperText::capitals).stream().toList());
        data.text("co_quan", PaperText.capitals(issuer.name())).text("ten_co_quan", issuer.name());
        data.text("so", issue.numbering().number().orElse(NO_NUMBER));
        data.text("ky_hieu", paper.sign() + "-" + issuer.abbreviation());
        data.text("dia_danh", issuer.place());
        data.text("ngay_thang", PaperText.day(issue.numbering().day()));
        data.lines("noi_nhan", recipients(issue.recipients()));
        var signature = issue.signature();
        data.lines("quyen_han", signature.authority().stream().toList());
        data.text("chuc_vu", PaperText.capitals(signature.title())).text("nguoi_ky", signature.name());
    }

    private static List<String> recipients(List<String> recipients) {
        var lines = new ArrayList<String>();
        recipients.forEach(recipient -> lines.add("- " + recipient + ";"));
        lines.add("- Lưu: VT.");
        return lines;
    }

    private static void snapshot(MergeData data, PaperRequest making) {
        var snapshot = making.sealed().snapshot();
        data.text("so_ban_chot", Integer.toString(snapshot.number()));
        data.text("ma_ban_chot", snapshot.id().toString()).text("ma_rut_gon", snapshot.shortHash());
        data.text("chot_luc", PaperText.moment(snapshot.sealedAt())).text("nguoi_chot", snapshot.sealedBy());
        data.text("dia_chi_kiem_tra", making.checkAddress());
        data.picture("ma_qr", new MergeData.Picture(QrCode.png(making.checkAddress()), QR_MILLIMETRES));
    }

    private static List<String> legalBases(String law) {
        return RuleSets.find(law)
                .map(rules -> List.of(
                        "Căn cứ " + rules.law().document() + ";",
                        "Căn cứ " + rules.decree().document() + " của Chính phủ;",
                        "Căn cứ " + rules.circular().document() + " của Bộ trưởng Bộ Nội vụ;"))
                .orElse(List.of());
    }
}
