package vn.codau.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.ReachablePoints;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.overview.BoardLine;
import vn.codau.overview.Share;
import vn.codau.ranking.live.RankedUnit;
import vn.codau.uikit.Numerals;

/** Units by sections, each cell coloured by its share of what the section can give; a table for each cluster. */
@Tag("codau-heatmap")
final class HeatMap extends Component {

    private static final String MODULE = "components/codau-heatmap.js";

    HeatMap(List<BoardLine> lines) {
        var data = JsonNodeFactory.instance.objectNode();
        data.putObject("words")
                .put("rank", getTranslation("overview.rank"))
                .put("unit", getTranslation("overview.unit"))
                .put("total", getTranslation("overview.total"));
        var clusters = data.putArray("clusters");
        lines.stream().filter(line -> line.ranking().isPresent()).forEach(line -> clusters.add(cluster(line)));
        getElement().setPropertyJson("data", data);
        // It scrolls sideways on a narrow screen, by keyboard too.
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("overview.heat"));
        getElement().executeJs("import(new URL($0, document.baseURI))", MODULE);
    }

    private ObjectNode cluster(BoardLine line) {
        var sections =
                line.ranking().orElseThrow().ranking().cluster().criteria().sections();
        var told = JsonNodeFactory.instance
                .objectNode()
                .put("name", line.result().cluster().name());
        var heads = told.putArray("sections");
        sections.forEach(
                section -> heads.addObject().put("code", section.code()).put("title", section.title()));
        var units = told.putArray("units");
        var most = line.most().orElse(Decimal.ZERO);
        line.units().forEach(unit -> units.add(unit(unit, sections, most)));
        return told;
    }

    private ObjectNode unit(RankedUnit unit, List<Node> sections, Decimal most) {
        int rank = unit.standing().rank();
        var told = JsonNodeFactory.instance
                .objectNode()
                .put("name", unit.name())
                .put("rank", rank > 0 ? Integer.toString(rank) : "–");
        var cells = told.putArray("cells");
        unit.standing()
                .score()
                .ifPresentOrElse(
                        score -> {
                            for (int i = 0; i < sections.size(); i++) {
                                add(
                                        cells,
                                        score.sections().get(i),
                                        ReachablePoints.of(sections.get(i)).base());
                            }
                            add(cells, score.total(), most);
                        },
                        () -> sections.forEach(none -> cells.addObject().put("text", "–")));
        return told;
    }

    private void add(ArrayNode cells, Points points, Decimal most) {
        var cell = cells.addObject().put("text", Numerals.shown(points, getLocale()));
        Share.of(points, most)
                .ifPresent(share -> cell.put("strength", share.strength())
                        .put("share", getTranslation("overview.percent", Numerals.shown(share, getLocale()))));
    }
}
