package vn.codau.documents.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * The words of one paragraph with its merge fields. Word cuts a paragraph into runs wherever it likes, in the middle of a
 * field too, so fields are looked for in all of it; what replaces one takes the look of its first brace.
 */
final class FieldText {

    /** A field as it stands in a template: {@code {{ten_don_vi}}}. */
    static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space");

    private final List<CTText> parts = new ArrayList<>();

    FieldText(CTP paragraph) {
        for (var run : paragraph.getRList()) {
            parts.addAll(run.getTList());
        }
    }

    String text() {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.getStringValue()));
        return text.toString();
    }

    /** The names of its fields in their order. */
    SequencedSet<String> names() {
        return FIELD.matcher(text())
                .results()
                .map(FieldText::name)
                .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll);
    }

    /** Puts words in the place of every field. */
    void replace(UnaryOperator<String> words) {
        var fields = FIELD.matcher(text()).results().toList();
        // From the last to the first, so that the places of those before stay.
        for (var field : fields.reversed()) {
            put(field, words.apply(name(field)));
        }
    }

    static String name(MatchResult field) {
        return field.group(1).strip();
    }

    private void put(MatchResult field, String words) {
        int start = 0;
        boolean written = false;
        for (var part : parts) {
            var text = part.getStringValue();
            int from = Math.max(field.start() - start, 0);
            int to = Math.min(field.end() - start, text.length());
            if (from < to) {
                part.setStringValue(text.substring(0, from) + (written ? "" : words) + text.substring(to));
                try (var cursor = part.newCursor()) {
                    cursor.setAttributeText(SPACE, "preserve");
                }
                written = true;
            }
            start += text.length();
        }
    }
}
