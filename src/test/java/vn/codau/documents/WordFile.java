package vn.codau.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.codau.documents.template.PaperText;

/** A Word document as its XML says it is, read without the library that wrote it. */
public final class WordFile {

    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";

    private final Map<String, byte[]> parts;
    private final Map<String, Element> styles = new LinkedHashMap<>();
    private final Element document;

    private WordFile(byte[] file) {
        this.parts = unzipped(file);
        this.document = xml(DOCUMENT);
        for (var style : all(xml(STYLES), "style")) {
            styles.put(attribute(style, "styleId").orElseThrow(), style);
        }
    }

    public static WordFile of(byte[] file) {
        return new WordFile(file);
    }

    /** The parts of any such package. */
    static Map<String, byte[]> unzipped(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return parts;
    }

    /** The same file with one part written otherwise; fails if that changes nothing. */
    static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
        var word = of(file);
        var before = new String(word.parts.get(part), StandardCharsets.UTF_8);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing was changed in " + part);
        }
        word.parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return word.packed();
    }

    private byte[] packed() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Element document() {
        return document;
    }

    Element xml(String part) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException failed) {
            throw new IllegalStateException(part, failed);
        }
    }

    /** The paragraphs of the body and its tables, in their order. */
    List<Line> lines() {
        return lines(document);
    }

    List<Line> lines(Element part) {
        return all(part, "p").stream().map(Line::new).toList();
    }

    public String text() {
        return String.join("\n", lines().stream().map(Line::text).toList());
    }

    static List<Element> all(Element in, String name) {
        var found = new ArrayList<Element>();
        var nodes = in.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static Optional<Element> child(Element in, String name) {
        for (Node node = in.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    static Optional<String> attribute(Element of, String name) {
        var attributes = of.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (name.equals(attribute.getLocalName()) || name.equals(attribute.getNodeName())) {
                return Optional.of(attribute.getNodeValue());
            }
        }
        return Optional.empty();
    }

    /** A paragraph as it comes out: its own settings, else its style's and the styles' below, else the document's. */
    final class Line {

        private final Element paragraph;

        private Line(Element paragraph) {
            this.paragraph = paragraph;
        }

        String text() {
            var text = new StringBuilder();
            all(paragraph, "t").forEach(part -> text.append(part.getTextContent()));
            return text.toString();
        }

        String style() {
            return child(paragraph, "pPr")
                    .flatMap(own -> child(own, "pStyle"))
                    .flatMap(style -> attribute(style, "val"))
                    .orElse("Normal");
        }

        boolean isBold() {
            return run("b").isPresent();
        }

        boolean isItalic() {
            return run("i").isPresent();
        }

        boolean isCapitals() {
            return run("caps").isPresent() || text().equals(text().toUpperCase(PaperText.VIETNAMESE));
        }

        /** The size of its letters in points. */
        double size() {
            return run("sz")
                    .flatMap(size -> attribute(size, "val"))
                    .map(halves -> Integer.parseInt(halves) / 2.0)
                    .orElse(0.0);
        }

        String alignment() {
            return own("jc").flatMap(jc -> attribute(jc, "val")).orElse("left");
        }

        boolean hasRule() {
            return own("pBdr").isPresent();
        }

        /** A length of its spacing or indents, in twentieths of a point. */
        int length(String element, String name) {
            return child(paragraph, "pPr")
                    .flatMap(own -> child(own, element))
                    .flatMap(found -> attribute(found, name))
                    .or(() -> inStyles(style(), "pPr", element).flatMap(found -> attribute(found, name)))
                    .map(Integer::parseInt)
                    .orElse(0);
        }

        /** The width that it stands in: its cell's, or 0 in the body. */
        int cellWidth() {
            for (var node = paragraph.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
                if ("tc".equals(element.getLocalName())) {
                    return child(element, "tcPr")
                            .flatMap(cell -> child(cell, "tcW"))
                            .flatMap(width -> attribute(width, "w"))
                            .map(Integer::parseInt)
                            .orElse(0);
                }
            }
            return 0;
        }

        private Optional<Element> own(String name) {
            return child(paragraph, "pPr").flatMap(own -> child(own, name)).or(() -> inStyles(style(), "pPr", name));
        }

        private Optional<Element> run(String name) {
            return all(paragraph, "r").stream()
                    .findFirst()
                    .flatMap(run -> child(run, "rPr"))
                    .flatMap(own -> child(own, name))
                    .or(() -> inStyles(style(), "rPr", name))
                    .or(() -> all(xml(STYLES), "rPrDefault").stream()
                            .findFirst()
                            .flatMap(all -> all(all, name).stream().findFirst()))
                    .filter(found -> !attribute(found, "val").orElse("").matches("0|false"));
        }

        private Optional<Element> inStyles(String style, String properties, String name) {
            var found = Optional.ofNullable(styles.get(style));
            return found.flatMap(one -> child(one, properties))
                    .flatMap(set -> child(set, name))
                    .or(() -> found.flatMap(one -> child(one, "basedOn"))
                            .flatMap(based -> attribute(based, "val"))
                            .flatMap(below -> inStyles(below, properties, name)));
        }
    }
}
