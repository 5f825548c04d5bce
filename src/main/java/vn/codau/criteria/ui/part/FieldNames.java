package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.UI;
import java.util.regex.Pattern;
import vn.codau.criteria.table.FieldKey;

/** What the fields of a draft are called on the screen. */
public final class FieldNames {

    private static final Pattern TARGET = Pattern.compile("targets\\.(.+)");

    private FieldNames() {}

    /** The name of a field such as {@code rule.levels[1].points}. */
    public static String of(String field) {
        var words = UI.getCurrentOrThrow();
        var target = TARGET.matcher(field);
        if (target.matches()) {
            return words.getTranslation("criteria.targetOf", target.group(1));
        }
        var key = FieldKey.of(field);
        var places = key.places().isEmpty() ? "" : " " + String.join(".", key.places());
        return key.key().map(words::getTranslation).map(name -> name + places).orElse(field);
    }
}
