package vn.codau.evidence.inspect;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.FileName;
import vn.codau.evidence.item.FileType;

/** What the parts of a ZIP container say it is: an office document, or a ZIP of files that may each be evidence. */
final class OfficeParts {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> DESCRIBING = Set.of(CONTENT_TYPES, MIMETYPE, MANIFEST);
    private static final Set<FileType> OFFICE =
            EnumSet.of(FileType.DOCX, FileType.XLSX, FileType.PPTX, FileType.ODT, FileType.ODS);
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX,
            "presentationml.slideshow.main+xml", FileType.PPTX);
    private static final Pattern MACROS =
            Pattern.compile(".*(?:vbaproject|vbadata|macrosheets/|activex/).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPTS = Pattern.compile("(?:basic|scripts)/.+", Pattern.CASE_INSENSITIVE);
    private static final int JPEG = 0xFFD8FF00;

    private final Set<FileType> said = EnumSet.noneOf(FileType.class);
    private String stranger = "";
    private boolean scripts;

    /** Whether a part tells what the container is. */
    static boolean isDescribing(String name) {
        return DESCRIBING.contains(name);
    }

    static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    static boolean isOffice(String name) {
        return type(name).filter(OFFICE::contains).isPresent();
    }

    void name(String name) {
        if (MACROS.matcher(name).matches()) {
            throw new EvidenceProblem(Reason.MACROS);
        }
        scripts |= SCRIPTS.matcher(name).matches();
        if (stranger.isEmpty()
                && type(name).filter(type -> type != FileType.ZIP).isEmpty()) {
            stranger = name;
        }
    }

    /** The same for a part of an office document in a ZIP. */
    static void requireNoMacros(String name) {
        if (MACROS.matcher(name).matches() || SCRIPTS.matcher(name).matches()) {
            throw new EvidenceProblem(Reason.MACROS);
        }
    }

    void describe(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        new NoDoctype().at(bytes, bytes.length);
        switch (name) {
            case CONTENT_TYPES -> contentTypes(text);
            case MIMETYPE ->
                said.add(FileType.ofMedia(text.strip())
                        .filter(OFFICE::contains)
                        .orElseThrow(() -> new EvidenceProblem(Reason.TYPE)));
            default -> {
                if (text.contains("encryption-data")) {
                    throw new EvidenceProblem(Reason.ENCRYPTED);
                }
            }
        }
    }

    private void contentTypes(String text) {
        if (text.contains("macroEnabled") || text.contains("vbaProject")) {
            throw new EvidenceProblem(Reason.MACROS);
        }
        MAIN_PARTS.forEach((part, type) -> {
            if (text.contains(part)) {
                said.add(type);
            }
        });
        if (said.isEmpty()) {
            throw new EvidenceProblem(Reason.TYPE);
        }
    }

    /** Remembers a part whose content is not what its name says, which a ZIP may not hold. */
    void beginning(String name, FileSignature start) {
        var fits = type(name)
                .map(type -> switch (type) {
                    case PDF -> start.value() == 0x25504446;
                    case PNG -> start.value() == 0x89504E47;
                    case JPEG -> (start.value() & JPEG) == JPEG;
                    default -> true;
                })
                .orElse(false);
        if (stranger.isEmpty() && !fits) {
            stranger = name;
        }
    }

    FileType type() {
        if (said.size() > 1) {
            throw new EvidenceProblem(Reason.DAMAGED);
        }
        if (said.isEmpty() && !stranger.isEmpty()) {
            throw new EvidenceProblem(Reason.INSIDE, FileName.cleaned(stranger));
        }
        if (!said.isEmpty() && scripts) {
            throw new EvidenceProblem(Reason.MACROS);
        }
        return said.stream().findFirst().orElse(FileType.ZIP);
    }

    private static Optional<FileType> type(String name) {
        return FileType.ofExtension(FileName.extension(name));
    }
}
