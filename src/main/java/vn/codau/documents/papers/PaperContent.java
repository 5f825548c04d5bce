package vn.codau.documents.papers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.template.MergeData;
import vn.codau.documents.template.PaperText;
import vn.codau.documents.template.TemplateFields;

/** What each paper says besides what all of them say. */
public final class PaperContent {

    private static final Set<String> OF_CLUSTER = Set.of("ten_cum", "so_don_vi");

    private PaperContent() {}

    /** The fields that a template of this paper may and must have. */
    public static TemplateFields fields(Paper paper) {
        var own = own(paper);
        var known = new HashSet<>(own);
        known.addAll(CommonFields.ALL);
        if (paper.extent() != Paper.Extent.PROVINCE) {
            known.addAll(OF_CLUSTER);
        }
        var required = new HashSet<>(CommonFields.REQUIRED);
        own.stream().filter(field -> field.startsWith("bang_")).forEach(required::add);
        return new TemplateFields(known, required);
    }

    private static Set<String> own(Paper paper) {
        return switch (paper) {
            case SUMMARY -> Set.of("bang_tong_hop", "bang_chi_tiet", "ghi_chu", "chu_giai");
            case SHEET -> SheetContent.FIELDS;
            case MINUTES -> MinutesContent.FIELDS;
            case CLUSTER_LETTER -> Set.of("kinh_gui", "ket_luan", "so_de_nghi", "bang_de_nghi");
            case PROVINCE_LETTER -> ProvinceLetter.FIELDS;
            case NOTICE -> Set.of("bang_ket_qua", "ghi_chu", "ket_luan");
        };
    }

    public static MergeData of(PaperRequest making, int textWidth) {
        var data = new MergeData();
        CommonFields.put(data, making);
        if (making.paper().extent() != Paper.Extent.PROVINCE) {
            var cluster = making.cluster().cluster();
            data.text("ten_cum", cluster.name());
            data.text("so_don_vi", PaperText.count(cluster.members().size()));
        }
        switch (making.paper()) {
            case SUMMARY -> summary(data, making, textWidth);
            case SHEET -> SheetContent.put(data, making, textWidth);
            case MINUTES -> MinutesContent.put(data, making, textWidth);
            case CLUSTER_LETTER -> ProposalTable.put(data, making, textWidth);
            case PROVINCE_LETTER -> ProvinceLetter.put(data, making, textWidth);
            case NOTICE -> ResultTable.put(data, making, textWidth);
        }
        return data;
    }

    private static void summary(MergeData data, PaperRequest making, int textWidth) {
        var sealed = making.sealed();
        var details = new DetailTable(making.cluster());
        data.tables("bang_tong_hop", List.of(new ResultTable(sealed, making.cluster()).summary(textWidth)));
        data.lines("ghi_chu", new RankingSentences(sealed, making.cluster()).notes());
        data.tables("bang_chi_tiet", details.tables(textWidth));
        data.lines("chu_giai", DetailTable.legend(sealed, details.graded()));
    }
}
