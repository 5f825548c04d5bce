package vn.codau.documents;

/**
 * A paper as a file.
 *
 * @param name what it is saved as
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes go from here to the browser and nowhere else.
public record PaperFile(String name, Format format, byte[] content) {

    /** How a paper can be had. */
    public enum Format {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("application/pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
