package vn.codau.evidence.item;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types that evidence may have; every other is refused. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt"),
    ZIP("application/zip", "zip");

    private final String media;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<String> extensions;

    FileType(String media, String... extensions) {
        this.media = media;
        this.extensions = List.of(extensions);
    }

    public String media() {
        return media;
    }

    /** What its files' names end in, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    boolean hasPreview() {
        return isPicture() || this == PDF;
    }

    public static Optional<FileType> ofMedia(String media) {
        return Arrays.stream(values()).filter(type -> type.media.equals(media)).findFirst();
    }

    public static Optional<FileType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }
}
