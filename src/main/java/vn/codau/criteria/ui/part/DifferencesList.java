package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.codau.criteria.table.ConcernInWords;
import vn.codau.criteria.table.Difference;
import vn.codau.uikit.StatusBadge;

/** What changed, one line for each thing: added, removed, moved, or a field with its old and new value. */
public final class DifferencesList extends Div {

    private static final int MOST = 400;

    public DifferencesList(List<Difference> differences, String noneKey) {
        addClassName("differences");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("criteria.differences"));
        if (differences.isEmpty()) {
            add(new Paragraph(getTranslation(noneKey)));
            return;
        }
        var list = new UnorderedList();
        differences.stream().limit(MOST).forEach(difference -> list.add(line(difference)));
        add(list);
        if (differences.size() > MOST) {
            add(new Paragraph(getTranslation("criteria.differences.more", differences.size() - MOST)));
        }
    }

    private ListItem line(Difference difference) {
        var line = new ListItem();
        line.add(new StatusBadge(getTranslation("criteria.difference." + difference.kind()), tone(difference.kind())));
        if (!difference.node().isEmpty()) {
            var node = new Span(difference.node());
            node.addClassName("node-code");
            line.add(node, new Span(difference.title()));
        }
        switch (difference.kind()) {
            case ADDED, REMOVED -> {
                // The node's title says it all.
            }
            case MOVED -> line.add(values(difference));
            case CHANGED -> line.add(new Span(FieldNames.of(difference.field())), values(difference));
        }
        return line;
    }

    private Span values(Difference difference) {
        var values = new Span(
                shown(difference.field(), difference.before()) + " → " + shown(difference.field(), difference.after()));
        values.addClassName("difference-values");
        return values;
    }

    private String shown(String field, String value) {
        if (value.isEmpty()) {
            return getTranslation("criteria.difference.nothing");
        }
        return switch (field) {
            case "concerns.kinds" -> each(value, kind -> getTranslation("organisation.kind." + kind));
            case "concerns.answers" -> each(value, new ConcernInWords(this::getTranslation)::answer);
            default -> Typed.shown(value);
        };
    }

    private static String each(String values, UnaryOperator<String> words) {
        return Arrays.stream(values.split(";", -1))
                .map(String::strip)
                .map(words)
                .collect(Collectors.joining("; "));
    }

    private static StatusBadge.Tone tone(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> StatusBadge.Tone.GOOD;
            case REMOVED -> StatusBadge.Tone.BAD;
            case MOVED -> StatusBadge.Tone.NEUTRAL;
            case CHANGED -> StatusBadge.Tone.WARNING;
        };
    }
}
