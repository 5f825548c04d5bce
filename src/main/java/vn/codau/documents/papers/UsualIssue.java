package vn.codau.documents.papers;

import java.util.List;
import java.util.Optional;
import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Issue.Issuer;
import vn.codau.documents.sealed.Issue.Numbering;
import vn.codau.documents.sealed.Issue.Signature;
import vn.codau.documents.template.PaperText;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterKind;

/** Who usually issues a paper; number, day and the signer's name are left for a pen. */
final class UsualIssue {

    private static final Numbering OPEN = new Numbering(Optional.empty(), Optional.empty());

    private final String province;

    UsualIssue(String province) {
        this.province = province.isBlank() ? PaperText.BLANK : province;
    }

    Issue of(PaperRequest making) {
        return switch (making.paper().extent()) {
            case PROVINCE -> ofProvince();
            case CLUSTER -> ofCluster(making.cluster().cluster());
            case UNIT -> ofUnit(making);
        };
    }

    private Issue ofProvince() {
        return new Issue(
                new Issuer(Optional.empty(), committee(), "UBND", province),
                OPEN,
                new Signature(Optional.of("TM. ỦY BAN NHÂN DÂN"), "Chủ tịch", ""),
                List.of("Như trên", "Ban Thi đua - Khen thưởng Trung ương", "Sở Nội vụ"));
    }

    private Issue ofCluster(Cluster cluster) {
        boolean bloc = cluster.kind() == ClusterKind.KHOI;
        return new Issue(
                new Issuer(
                        Optional.of("Hội đồng Thi đua - Khen thưởng tỉnh " + province),
                        cluster.name(),
                        bloc ? "KTĐ" : "CTĐ",
                        province),
                OPEN,
                new Signature(Optional.empty(), bloc ? "Trưởng khối" : "Trưởng cụm", ""),
                List.of("Hội đồng Thi đua - Khen thưởng tỉnh", "Sở Nội vụ", "Các đơn vị thành viên"));
    }

    private Issue ofUnit(PaperRequest making) {
        var unit = making.of().subject();
        return new Issue(
                new Issuer(
                        Optional.of(committee()),
                        making.sealed().name(unit),
                        PaperText.capitals(unit.replaceAll("[^\\p{L}\\p{N}-]", "")),
                        province),
                OPEN,
                new Signature(Optional.empty(), "Thủ trưởng đơn vị", ""),
                List.of(
                        "Hội đồng Thi đua - Khen thưởng tỉnh",
                        "Sở Nội vụ",
                        making.cluster().cluster().name()));
    }

    private String committee() {
        return "Ủy ban nhân dân tỉnh " + province;
    }
}
