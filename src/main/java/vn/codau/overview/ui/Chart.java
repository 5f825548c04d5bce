package vn.codau.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A chart with its table of numbers, drawn in the browser. */
@Tag("codau-chart")
final class Chart extends Component {

    private static final String MODULE = "components/codau-chart.js";

    /** How it is drawn. */
    enum Type {
        BARS,
        LINES
    }

    /**
     * What belongs together, one value for each label.
     *
     * @param values empty where there is nothing
     */
    record Series(String name, List<Optional<Value>> values) {}

    /** A number to draw and how it is read. */
    record Value(BigDecimal number, String text) {}

    Chart(Type type, String title, List<String> labels, List<Series> series) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("type", type == Type.BARS ? "bars" : "lines").put("title", title);
        data.putObject("words")
                .put("table", getTranslation("overview.chart.table"))
                .put("below", getTranslation("overview.chart.below"))
                .put("item", getTranslation("overview.chart.item"));
        var names = data.putArray("labels");
        labels.forEach(names::add);
        var all = data.putArray("series");
        series.forEach(one -> all.add(told(one)));
        getElement().setPropertyJson("data", data);
        getElement().executeJs("import(new URL($0, document.baseURI))", MODULE);
    }

    private static ObjectNode told(Series series) {
        var told = JsonNodeFactory.instance.objectNode().put("name", series.name());
        var values = told.putArray("values");
        var texts = told.putArray("texts");
        series.values()
                .forEach(value -> value.ifPresentOrElse(
                        known -> {
                            values.add(known.number());
                            texts.add(known.text());
                        },
                        () -> {
                            values.addNull();
                            texts.addNull();
                        }));
        return told;
    }
}
