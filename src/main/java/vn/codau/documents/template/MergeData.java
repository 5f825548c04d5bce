package vn.codau.documents.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fields of a template become. Every text is cleaned on its way in, so none can be anything but text. */
public final class MergeData {

    /** What one field becomes. */
    sealed interface Value permits Text, Lines, Tables, Picture {}

    /** Words within a line. */
    record Text(String text) implements Value {}

    /** The field's whole paragraph, once for each line; no line, no paragraph. */
    record Lines(List<String> lines) implements Value {}

    /** Tables in the place of the field's paragraph. */
    record Tables(List<TableXml> tables) implements Value {}

    /**
     * A picture within a line.
     *
     * @param png its bytes
     * @param millimetres its width and height on paper
     */
    @SuppressWarnings("ArrayRecordComponent") // The bytes go from here into the file and nowhere else.
    public record Picture(byte[] png, int millimetres) implements Value {}

    private final Map<String, Value> values = new LinkedHashMap<>();

    public MergeData text(String field, String text) {
        values.put(field, new Text(PlainText.of(text)));
        return this;
    }

    public MergeData lines(String field, List<String> lines) {
        values.put(field, new Lines(lines.stream().map(PlainText::of).toList()));
        return this;
    }

    public MergeData tables(String field, List<TableXml> tables) {
        values.put(field, new Tables(List.copyOf(tables)));
        return this;
    }

    public MergeData picture(String field, Picture picture) {
        values.put(field, picture);
        return this;
    }

    @Nullable
    Value get(String field) {
        return values.get(field);
    }

    public Set<String> fields() {
        return values.keySet();
    }
}
