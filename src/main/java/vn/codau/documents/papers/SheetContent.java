package vn.codau.documents.papers;

import java.util.List;
import java.util.Set;
import vn.codau.documents.template.MergeData;
import vn.codau.documents.template.PaperText;
import vn.codau.engine.score.ClusterScoring;

/** A unit's score sheet. */
final class SheetContent {

    static final Set<String> FIELDS = Set.of("ten_don_vi", "tong_diem", "xep_hang", "bang_diem", "chu_giai");

    private SheetContent() {}

    static void put(MergeData data, PaperRequest making, int textWidth) {
        var unit = making.of().subject();
        var cluster = making.cluster();
        var standing = making.standing(unit);
        var sheet = new ClusterScoring(cluster.cluster()).explain(unit);
        data.text("ten_don_vi", making.sealed().name(unit));
        data.text("tong_diem", PaperText.number(sheet.score().total())).text("xep_hang", ResultTable.rank(standing));
        data.tables("bang_diem", List.of(new SheetTable(sheet).table(textWidth)));
        data.lines(
                "chu_giai",
                List.of(DetailTable.NOT_APPLICABLE + ": không áp dụng. Ô trống: chưa có điểm."
                        + " Điểm chốt là điểm đưa vào kết quả xếp hạng."));
    }
}
