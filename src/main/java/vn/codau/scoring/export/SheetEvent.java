package vn.codau.scoring.export;

import java.time.Instant;

/**
 * Something that was done with a sheet besides entering scores.
 *
 * @param criterion empty where it was done with the whole sheet
 * @param by who did it
 * @param text what was given as the reason or said with it; may be empty
 */
public record SheetEvent(Instant at, Kind kind, String criterion, String by, String text) {

    /** What was done. */
    public enum Kind {
        /** A criterion was returned to the unit (trả lại). */
        RETURNED,
        /** A scorer handed its scores in (nộp điểm chấm). */
        SUBMITTED,
        /** A scorer stepped back (từ chối chấm). */
        RECUSED,
        /** Somebody proposed a verified score (đề xuất điểm thẩm định). */
        PROPOSED,
        /** A second person confirmed it (xác nhận). */
        CONFIRMED,
        /** A second person did not agree (không đồng ý). */
        REJECTED
    }
}
