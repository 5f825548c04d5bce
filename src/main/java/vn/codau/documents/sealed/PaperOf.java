package vn.codau.documents.sealed;

/**
 * Which paper about what.
 *
 * @param subject the code of a cluster or a unit; empty for the province
 */
public record PaperOf(Paper paper, String subject) {

    /** The province's letter. */
    public static PaperOf province() {
        return new PaperOf(Paper.PROVINCE_LETTER, "");
    }
}
