package vn.codau.scoring;

import vn.codau.engine.criteria.Source;

/** How the audit log names scores: in codes that people read, with the sheet's id behind, which never changes. */
final class Subjects {

    private Subjects() {}

    /** One record: {@code score:ND/GT/I.1/SELF/GT/<sheet>}. */
    static String of(ClusterSheets.Named cluster, Sheet.Head sheet, Mark mark) {
        return "score:" + cluster.code() + "/" + sheet.code() + "/" + mark.key().criterion() + "/"
                + mark.key().source() + "/" + mark.scorerCode() + "/" + sheet.id();
    }

    /** Many records of one scorer; the entry's text names each on a line of its own. */
    static String ofBlock(ClusterSheets.Named cluster, Source source, String scorer) {
        return "scores:" + cluster.code() + "/" + source + "/" + scorer + "/" + cluster.id();
    }

    /** A whole sheet. */
    static String of(ClusterSheets.Named cluster, Sheet.Head sheet) {
        return "sheet:" + cluster.code() + "/" + sheet.code() + "/" + sheet.id();
    }

    /** A cell that is verified. */
    static String of(ClusterSheets.Named cluster, Sheet.Head sheet, String criterion) {
        return "score:" + cluster.code() + "/" + sheet.code() + "/" + criterion + "/VERIFIED/" + sheet.id();
    }

    /** What a record says. */
    static String text(Mark mark) {
        return mark.note().isEmpty() ? mark.entered().text() : mark.entered().text() + " | " + mark.note();
    }
}
