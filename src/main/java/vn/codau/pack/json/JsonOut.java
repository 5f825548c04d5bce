package vn.codau.pack.json;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * Writes JSON with one record a line, so that a line number names a record and two files compare line by line. The same
 * calls give the same bytes on any machine.
 */
public final class JsonOut {

    private final LinePerRecord layout = new LinePerRecord();
    private final JsonGenerator generator;

    private JsonOut(OutputStream out) {
        var context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }
        };
        this.generator = JsonText.FACTORY.createGenerator(context, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes one object and a final line feed to the stream, which stays open. */
    public static void write(OutputStream out, Consumer<JsonOut> content) {
        var json = new JsonOut(out);
        json.generator.writeStartObject();
        content.accept(json);
        json.generator.writeEndObject();
        json.generator.writeRaw('\n');
        json.generator.flush();
    }

    public void object(String key, Runnable content) {
        generator.writeName(key);
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
    }

    /** An object on one line. */
    public void record(String key, Runnable content) {
        generator.writeName(key);
        record(content);
    }

    private void record(Runnable content) {
        layout.startRecord();
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
    }

    /** Objects over several lines each. */
    public <T> void objects(String key, List<T> elements, Consumer<T> content) {
        generator.writeName(key);
        generator.writeStartArray();
        for (var element : elements) {
            generator.writeStartObject();
            content.accept(element);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /** Objects of one line each. */
    public <T> void records(String key, Iterable<T> elements, Consumer<T> content) {
        generator.writeName(key);
        generator.writeStartArray();
        for (var element : elements) {
            record(() -> content.accept(element));
        }
        generator.writeEndArray();
    }

    /** Texts on one line. */
    public void texts(String key, Iterable<String> texts) {
        generator.writeName(key);
        layout.startRecord();
        generator.writeStartArray();
        texts.forEach(generator::writeString);
        generator.writeEndArray();
    }

    /** Texts of one line each. */
    public void lines(String key, Iterable<String> texts) {
        generator.writeName(key);
        generator.writeStartArray();
        texts.forEach(generator::writeString);
        generator.writeEndArray();
    }

    public void text(String key, Object value) {
        generator.writeStringProperty(key, value.toString());
    }

    public void textIfPresent(String key, Optional<?> value) {
        value.ifPresent(present -> text(key, present));
    }

    /** The text, or null. */
    public void textOrNull(String key, Optional<?> value) {
        if (value.isPresent()) {
            text(key, value.get());
        } else {
            generator.writeNullProperty(key);
        }
    }

    public void count(String key, int value) {
        generator.writeNumberProperty(key, value);
    }

    /** The count, or null. */
    public void countOrNull(String key, Optional<Integer> value) {
        if (value.isPresent()) {
            count(key, value.get());
        } else {
            generator.writeNullProperty(key);
        }
    }

    public void flag(String key, boolean value) {
        generator.writeBooleanProperty(key, value);
    }
}
