package vn.codau.documents.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Looks at a template before it is used. It may hold words, tables and pictures; no macros, no embedded programs, nothing
 * fetched from elsewhere and no field of Word's own but page numbers. Its merge fields must be known and complete.
 */
final class TemplateCheck {

    private static final Pattern FOREIGN_PART = Pattern.compile(
            "(?i).*(vbaProject|/embeddings/|activeX|/ctrlProps/|attachedToolbars|macro|altChunk|afchunk).*");
    private static final Pattern INSTRUCTION = Pattern.compile("(?s)<w:instrText[^>]*>(.*?)</w:instrText>");
    private static final Pattern SIMPLE_INSTRUCTION = Pattern.compile("<w:fldSimple[^>]*w:instr=\"([^\"]*)\"");
    private static final Pattern HARMLESS = Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)(\\s+\\\\\\* ?\\w+)*\\s*");
    private static final Pattern WORDS = Pattern.compile("(?s)<w:t(?: [^>]*)?>(.*?)</w:t>");

    private final String name;
    private final XWPFDocument document;

    TemplateCheck(String name, XWPFDocument document) {
        this.name = name;
        this.document = document;
    }

    void require(TemplateFields fields) throws IOException {
        requireOnlyADocument();
        var found = new TreeSet<String>();
        Stream.<IBody>concat(
                        Stream.of(document),
                        Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream()))
                .forEach(body -> collect(body, found));
        refuse("template.unknown", without(found, fields.known()));
        refuse("template.missing", without(fields.required(), found));
        refuse("template.unreachable", without(everywhere(), found));
    }

    private void refuse(String problem, Collection<String> fields) {
        if (!fields.isEmpty()) {
            var names = fields.stream().map(field -> "{{" + field + "}}").collect(Collectors.joining(", "));
            throw new DocumentProblem(problem, name, names);
        }
    }

    private static Set<String> without(Set<String> fields, Set<String> others) {
        var left = new TreeSet<>(fields);
        left.removeAll(others);
        return left;
    }

    private void requireOnlyADocument() throws IOException {
        try {
            for (var part : document.getPackage().getParts()) {
                requireHarmless(part);
            }
        } catch (InvalidFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    private void requireHarmless(PackagePart part) throws IOException, InvalidFormatException {
        var path = part.getPartName().getName();
        boolean foreign = FOREIGN_PART.matcher(path).matches()
                || FOREIGN_PART.matcher(part.getContentType()).matches();
        if (!foreign && !part.isRelationshipPart()) {
            for (var relation : part.getRelationships()) {
                foreign |= relation.getTargetMode() == TargetMode.EXTERNAL;
            }
        }
        if (foreign || hasInstructions(part)) {
            throw new DocumentProblem("template.notADocument", name, path);
        }
    }

    private static boolean hasInstructions(PackagePart part) throws IOException {
        if (!part.getContentType().contains("wordprocessingml")) {
            return false;
        }
        var xml = text(part);
        return Stream.of(INSTRUCTION, SIMPLE_INSTRUCTION)
                .flatMap(pattern -> pattern.matcher(xml).results())
                .anyMatch(found -> !HARMLESS.matcher(found.group(1)).matches());
    }

    private static void collect(IBody body, Set<String> found) {
        for (var element : body.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> found.addAll(new FieldText(paragraph.getCTP()).names());
                case XWPFTable table ->
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> collect(cell, found)));
                default -> {
                    // Fields in text boxes and the like are found by everywhere().
                }
            }
        }
    }

    /** Fields in any words of any part, where the merge gets to or not. */
    private Set<String> everywhere() throws IOException {
        var found = new TreeSet<String>();
        try {
            for (var part : document.getPackage().getParts()) {
                if (part.getContentType().contains("wordprocessingml")) {
                    var words = WORDS.matcher(text(part))
                            .results()
                            .map(one -> one.group(1))
                            .collect(Collectors.joining());
                    FieldText.FIELD.matcher(words).results().forEach(field -> found.add(FieldText.name(field)));
                }
            }
        } catch (InvalidFormatException damaged) {
            throw new IOException(damaged);
        }
        return found;
    }

    private static String text(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
