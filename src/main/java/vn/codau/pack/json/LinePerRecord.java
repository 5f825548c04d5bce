package vn.codau.pack.json;

import java.util.BitSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays JSON out with one record a line: what holds records is broken into lines, a record is not. */
final class LinePerRecord implements PrettyPrinter {

    private final BitSet onOneLine = new BitSet();
    private int depth;
    private boolean nextIsRecord;

    /** The next object or array, and all that is in it, is a record. */
    void startRecord() {
        nextIsRecord = true;
    }

    private void start(JsonGenerator out, char bracket) {
        boolean inRecord = depth > 0 && onOneLine.get(depth);
        onOneLine.set(++depth, inRecord || nextIsRecord);
        nextIsRecord = false;
        out.writeRaw(bracket);
    }

    private void end(JsonGenerator out, char bracket, int entries) {
        boolean record = onOneLine.get(depth);
        depth--;
        if (!record && entries > 0) {
            newLine(out);
        }
        out.writeRaw(bracket);
    }

    private void newLine(JsonGenerator out) {
        out.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            out.writeRaw(' ');
        }
    }

    private void breakInside(JsonGenerator out) {
        if (!onOneLine.get(depth)) {
            newLine(out);
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        start(out, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, '}', entries);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        breakInside(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(':');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        start(out, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int elements) {
        end(out, ']', elements);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        breakInside(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        breakInside(out);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        breakInside(out);
    }
}
