package vn.codau.scoring.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Source;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.shared.AuditSubject;

/** How the audit log names scores: in codes that people read, with the sheet's id behind, which never changes. */
public final class ScoreSubjects {

    private static final String VALUE = " = ";

    private ScoreSubjects() {}

    /** One record: {@code score:ND/GT/I.1/SELF/GT/<sheet>}. */
    public static AuditSubject of(ClusterSheets.Named cluster, Sheet.Head sheet, ScoreEntry mark) {
        return of(
                "score",
                cluster,
                sheet,
                mark.key().criterion() + "/" + mark.key().source() + "/" + mark.scorerCode() + "/");
    }

    /** Many records of one scorer; the entry's text names each on a line of its own. */
    public static AuditSubject ofBlock(ClusterSheets.Named cluster, Source source, String scorer) {
        return AuditSubject.of("scores", cluster.code() + "/" + source + "/" + scorer + "/" + cluster.id())
                .in(cluster.season())
                .in(cluster.id());
    }

    /** Many records of one sheet; the entry's text names each on a line of its own. */
    public static AuditSubject ofScores(ClusterSheets.Named cluster, Sheet.Head sheet) {
        return of("scores", cluster, sheet, "");
    }

    /** A whole sheet. */
    public static AuditSubject of(ClusterSheets.Named cluster, Sheet.Head sheet) {
        return of("sheet", cluster, sheet, "");
    }

    /** A cell that is verified. */
    public static AuditSubject of(ClusterSheets.Named cluster, Sheet.Head sheet, String criterion) {
        return of("score", cluster, sheet, criterion + "/VERIFIED/");
    }

    private static AuditSubject of(String kind, ClusterSheets.Named cluster, Sheet.Head sheet, String what) {
        return AuditSubject.of(kind, cluster.code() + "/" + sheet.code() + "/" + what + sheet.id())
                .in(cluster.season())
                .in(cluster.id())
                .of(sheet.unit())
                .withId(sheet.id().value());
    }

    /** A record's name without the codes of cluster and unit, which may change. */
    public static String suffix(Sheet.Head sheet, ScoreEntry mark) {
        var key = mark.key();
        var scorer = key.source() == Source.VERIFIED ? "" : "/" + mark.scorerCode();
        return key.criterion() + "/" + key.source() + scorer + "/" + sheet.id();
    }

    /** The same of an entry's subject. */
    public static String suffix(String subject) {
        return subject.substring(subject.indexOf('/', subject.indexOf('/') + 1) + 1);
    }

    /** The records that an entry about many names, one a line. */
    public static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> line.startsWith("score:") && line.contains(VALUE))
                        .map(line -> suffix(line.substring(0, line.indexOf(VALUE))))
                        .toList();
    }

    /** One of those lines. */
    public static String line(String subject, String value) {
        return subject + VALUE + value.replace('\n', ' ');
    }

    /** What a record says. */
    public static String text(ScoreEntry mark) {
        return mark.note().isEmpty() ? mark.entered().text() : mark.entered().text() + " | " + mark.note();
    }
}
