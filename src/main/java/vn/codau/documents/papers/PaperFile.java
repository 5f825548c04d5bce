package vn.codau.documents.papers;

/** A paper as a file. */
public final class PaperFile {

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

    private final String name;
    private final byte[] content;

    PaperFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** What it is saved as. */
    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
