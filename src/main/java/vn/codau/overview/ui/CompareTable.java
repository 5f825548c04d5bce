package vn.codau.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.CellState;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.overview.Comparison;
import vn.codau.overview.Comparison.Entry;
import vn.codau.overview.Comparison.Given;
import vn.codau.overview.Comparison.Row;
import vn.codau.ranking.live.WhyTotal;
import vn.codau.uikit.Numerals;

/** Criteria down, units across: what counts, what each source gave, and the evidence behind it. */
final class CompareTable extends NativeTable {

    private final Comparison comparison;
    private final Map<String, List<EvidenceItem>> evidence;

    /**
     * A table of these units.
     *
     * @param evidence what each unit shows, by its code, as far as the reader may see it
     */
    CompareTable(Comparison comparison, Map<String, List<EvidenceItem>> evidence, boolean differencesOnly) {
        this.comparison = comparison;
        this.evidence = evidence;
        addClassName("compare-table");
        setCaptionText(getTranslation("overview.compare.table"));
        var head = getHead().addRow();
        head.addHeaderCell().setText(getTranslation("overview.compare.criterion"));
        head.addHeaderCell().setText(getTranslation("overview.compare.most"));
        comparison.units().forEach(unit -> head.addHeaderCell().setText(unit.nameOf(code(unit))));
        total();
        comparison.rows(differencesOnly).forEach(this::add);
    }

    private static String code(WhyTotal unit) {
        return unit.standing().unit();
    }

    private void total() {
        var row = getBody().addRow();
        row.addClassName("compare-row-section");
        row.addHeaderCell().setText(getTranslation("overview.compare.total"));
        row.addDataCell();
        for (var unit : comparison.units()) {
            row.addDataCell()
                    .setText(getTranslation(
                            "overview.compare.rank",
                            shown(unit.sheet().score().total()),
                            unit.standing().rank()));
        }
    }

    private void add(Row line) {
        var row = getBody().addRow();
        boolean isLeaf = line.cells().getFirst().state().isPresent();
        row.addClassName(line.depth() == 0 ? "compare-row-section" : isLeaf ? "compare-row" : "compare-row-group");
        var title = row.addHeaderCell();
        title.getElement().setAttribute("scope", "row");
        title.setText(line.node().code() + ". " + line.node().title());
        var most = row.addDataCell();
        most.addClassName("number");
        most.setText(
                line.limit().map(limit -> Numerals.shown(limit, getLocale())).orElse("–"));
        for (int i = 0; i < line.cells().size(); i++) {
            row.addDataCell().add(cell(line, i));
        }
    }

    private Component cell(Row line, int unit) {
        var entry = line.cells().get(unit);
        var points = new Div(settled(entry));
        points.addClassName("compare-points");
        points.setClassName(
                "compare-best", line.best().isPresent() && line.best().equals(entry.settled()));
        var cell = new Div(points);
        if (!entry.given().isEmpty()) {
            var given = new Div(given(entry.given()));
            given.addClassName("compare-given");
            cell.add(given);
        }
        if (entry.state().isPresent()) {
            cell.add(files(line.node().code(), code(comparison.units().get(unit))));
        }
        return cell;
    }

    private String settled(Entry entry) {
        return entry.settled()
                .map(this::shown)
                .orElseGet(() -> getTranslation(
                        entry.state().filter(CellState.NOT_APPLICABLE::equals).isPresent()
                                ? "overview.compare.notApplicable"
                                : "overview.compare.blank"));
    }

    /** One line: each source once, peers' points beside each other. */
    private String given(List<Given> given) {
        return Arrays.stream(Source.values())
                .map(source -> said(source, given))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String said(Source source, List<Given> given) {
        var points = given.stream()
                .filter(one -> one.source() == source)
                .map(this::said)
                .collect(Collectors.joining("; "));
        return points.isEmpty() ? "" : getTranslation("overview.source." + source.name(), points);
    }

    private String said(Given given) {
        return given.points()
                .map(this::shown)
                .orElseGet(() -> given.value()
                        .map(value -> switch (value) {
                            case Input.Text(var text) -> Numerals.shown(text, getLocale());
                            case Input.VolumeAndRate(var volume, var rate) ->
                                Numerals.shown(volume + "/" + rate, getLocale());
                        })
                        .orElseGet(() -> getTranslation("overview.compare.notApplicable")));
    }

    private Component files(String criterion, String unit) {
        var shown = Objects.requireNonNullElse(evidence.get(unit), List.<EvidenceItem>of()).stream()
                .filter(item -> item.criteria().contains(criterion))
                .toList();
        if (shown.isEmpty()) {
            return new Span();
        }
        var list = new Div();
        list.addClassName("compare-evidence");
        shown.forEach(item -> list.add(EvidencePages.file(item)));
        return list;
    }

    private String shown(Points points) {
        return Numerals.shown(points, getLocale());
    }
}
