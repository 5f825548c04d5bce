package vn.codau.documents.sealed;

/**
 * An award proposed for a unit (đề nghị khen thưởng).
 *
 * @param unit its code
 */
public record Proposal(String unit, Award award) {

    /** What can be proposed, highest first. */
    public enum Award {
        GOVERNMENT_FLAG("Cờ thi đua của Chính phủ"),
        PROVINCIAL_FLAG("Cờ thi đua của Ủy ban nhân dân tỉnh"),
        CERTIFICATE_OF_MERIT("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");

        private final String title;

        Award(String title) {
            this.title = title;
        }

        /** As it stands in papers, which are Vietnamese. */
        public String title() {
            return title;
        }
    }
}
