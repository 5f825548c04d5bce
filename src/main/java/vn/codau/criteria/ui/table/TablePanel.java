package vn.codau.criteria.ui.table;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.codau.criteria.table.ConcernInWords;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.EvidenceNeed;
import vn.codau.criteria.ui.part.Amounts;
import vn.codau.criteria.ui.part.RuleWords;
import vn.codau.criteria.ui.part.SpecialistChoice;
import vn.codau.criteria.ui.part.Typed;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.ReachablePoints;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Target;

/** The table to be read, as a unit sees it: what counts, how, how much, who scores it, what has to be shown for it. */
final class TablePanel extends Div {

    private final CriteriaTable table;
    private final String unit;
    private final SpecialistChoice units;
    private final NativeTableBody body = new NativeTableBody();
    private final Map<String, NativeTableRow> rows = new HashMap<>();
    private final Set<String> outside;
    private final ConcernInWords words = new ConcernInWords(UI.getCurrentOrThrow()::getTranslation);

    /**
     * The table for that unit's eyes: without what cannot concern a unit of its kind.
     *
     * @param unit its code; empty for nobody in particular
     */
    TablePanel(CriteriaTable table, String unit, SpecialistChoice units) {
        this.table = table;
        this.unit = unit;
        this.units = units;
        this.outside = units.kind(unit)
                .map(kind -> table.concerned().outside(kind).keySet())
                .orElse(Set.of());
        addClassName("table-reading");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("criteria.table"));
        rows(table.criteria().sections(), 0);
        var whole = new NativeTable(header(), body);
        add(whole);
    }

    /** Brings a criterion into sight and marks it; nothing happens if the table has none of that code. */
    void show(String criterion) {
        var row = rows.get(criterion);
        if (row != null) {
            row.addClassName("is-found");
            row.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
        }
    }

    private NativeTableHeader header() {
        var row = new NativeTableRow();
        for (var name : List.of("code", "title", "rule", "most", "target", "scored", "evidence")) {
            var cell = new NativeTableHeaderCell(getTranslation("criteria.reading." + name));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private void rows(List<Node> nodes, int depth) {
        for (var node : nodes.stream().filter(this::concerns).toList()) {
            var row = new NativeTableRow();
            row.addClassNames("depth-" + Math.min(depth, 5), node instanceof Group ? "is-group" : "is-leaf");
            row.add(cell(node.code(), "node-code"), title(node));
            rows.put(node.code(), row);
            switch (node) {
                case Group group -> {
                    group(row, group);
                    body.add(row);
                    rows(group.children(), depth + 1);
                }
                case Leaf leaf -> {
                    leaf(row, leaf);
                    body.add(row);
                }
            }
        }
    }

    /** A group concerns a unit if anything in it does. */
    private boolean concerns(Node node) {
        return switch (node) {
            case Group group -> group.children().stream().anyMatch(this::concerns);
            case Leaf leaf -> !outside.contains(leaf.code());
        };
    }

    private static NativeTableCell cell(String text, String className) {
        var cell = new NativeTableCell(text);
        cell.addClassName(className);
        return cell;
    }

    private NativeTableCell title(Node node) {
        var cell = new NativeTableCell();
        cell.add(new Span(node.title()));
        var told = table.guidanceFor(node.code());
        if (!told.description().isEmpty()) {
            var description = new Div(told.description());
            description.addClassName("description");
            cell.add(description);
        }
        var concern = words.of(table.concernOf(node.code()));
        if (!concern.isEmpty()) {
            var concerns = new Div(concern);
            concerns.addClassName("concerns");
            cell.add(concerns);
        }
        return cell;
    }

    private void group(NativeTableRow row, Group group) {
        row.add(new NativeTableCell(RuleWords.of(group)), cell(most(group), "number"));
        row.add(new NativeTableCell(), new NativeTableCell(), new NativeTableCell());
    }

    private void leaf(NativeTableRow row, Leaf leaf) {
        var told = table.guidanceFor(leaf.code());
        var rule = new NativeTableCell();
        RuleWords.of(leaf, told, own(leaf)).forEach(line -> rule.add(new Div(line)));
        row.add(rule, cell(most(leaf), "number"), cell(target(leaf), "number"), new NativeTableCell(scored(leaf)));
        var evidence = told.evidence() == EvidenceNeed.ABOVE
                ? getTranslation(
                        "criteria.reading.above",
                        told.evidenceAbove()
                                .map(Decimal::toString)
                                .map(Typed::shown)
                                .orElse(""))
                : getTranslation("criteria.guidance.evidence." + told.evidence());
        row.add(new NativeTableCell(evidence));
    }

    private static String most(Node node) {
        var reach = ReachablePoints.of(node);
        return Amounts.of(reach, node instanceof Group);
    }

    private String target(Leaf leaf) {
        return leaf.rule().takesTarget()
                ? own(leaf)
                        .or(() -> leaf.rule().target())
                        .map(Decimal::toString)
                        .map(Typed::shown)
                        .orElse("")
                : "";
    }

    private Optional<Decimal> own(Leaf leaf) {
        return table.targets().stream()
                .filter(target ->
                        target.unit().equals(unit) && target.criterion().equals(leaf.code()))
                .map(Target::value)
                .findFirst();
    }

    private String scored(Leaf leaf) {
        var settled = RuleWords.of(leaf.settlementIn(table.settlement()));
        return leaf.scorer().map(scorer -> settled + ": " + units.name(scorer)).orElse(settled);
    }
}
