package vn.codau.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.text.NumberFormat;
import java.util.List;
import vn.codau.engine.rank.Leading;
import vn.codau.intake.SeasonImportPreview;
import vn.codau.intake.SeasonImportPreview.ClusterFacts;
import vn.codau.intake.SeasonImportPreview.SeasonFacts;
import vn.codau.intake.SeasonImportPreview.UnitMatch;
import vn.codau.uikit.Moments;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** What a pack would do: the season, its clusters, and which units are made and which are there already. */
final class PreviewPanel extends Div {

    private static final int ALL_SHOWN = 30;

    PreviewPanel(SeasonImportPreview preview) {
        addClassName("intake-preview");
        if (!preview.findings().isEmpty()) {
            add(new FindingsList(preview.findings()));
        }
        preview.season().ifPresent(season -> {
            add(facts(season, preview));
            add(new H2(getTranslation("intake.clusters", preview.clusters().size())), clusters(preview));
            add(new H2(getTranslation("intake.units", preview.units().size())), units(preview.units()));
        });
    }

    private Div facts(SeasonFacts season, SeasonImportPreview preview) {
        var made =
                preview.units().stream().filter(unit -> unit.known().isEmpty()).count();
        var records =
                preview.clusters().stream().mapToInt(ClusterFacts::records).sum();
        var facts = new Div(
                new H2(season.name()),
                new Paragraph(getTranslation(
                        "intake.season",
                        season.code(),
                        Moments.day(season.from()),
                        Moments.day(season.to()),
                        Moments.day(season.sealedOn()))),
                new Paragraph(getTranslation(
                        "intake.makes",
                        records,
                        preview.clusters().size(),
                        made,
                        preview.units().size() - made)));
        facts.addComponentAsFirst(
                preview.ok()
                        ? new StatusBadge(getTranslation("intake.ok"), Tone.GOOD)
                        : new StatusBadge(getTranslation("intake.refused"), Tone.BAD));
        facts.addClassName("intake-facts");
        return facts;
    }

    private Grid<ClusterFacts> clusters(SeasonImportPreview preview) {
        var clusters = preview.clusters();
        var grid = new Grid<ClusterFacts>();
        grid.addClassName("intake-table");
        grid.setAllRowsVisible(clusters.size() <= ALL_SHOWN);
        grid.addColumn(ClusterFacts::name)
                .setHeader(getTranslation("intake.cluster"))
                .setFlexGrow(3);
        addNumber(grid, "members", ClusterFacts::members);
        addNumber(grid, "criteria", ClusterFacts::criteria);
        addNumber(grid, "records", ClusterFacts::records);
        addNumber(grid, "incomplete", ClusterFacts::incomplete);
        grid.addColumn(cluster -> leading(cluster.leading(), preview))
                .setHeader(getTranslation("intake.leading"))
                .setFlexGrow(2);
        grid.setItems(clusters);
        return grid;
    }

    private void addNumber(Grid<ClusterFacts> grid, String column, ValueProvider<ClusterFacts, Integer> of) {
        grid.addColumn(cluster -> NumberFormat.getIntegerInstance(getLocale()).format(of.apply(cluster)))
                .setHeader(getTranslation("intake.column." + column))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String leading(Leading leading, SeasonImportPreview preview) {
        return leading.unit()
                .map(unit -> getTranslation("intake.leading.DECIDED", name(unit, preview)))
                .orElseGet(() ->
                        getTranslation("intake.leading." + leading.status().name()));
    }

    private static String name(String code, SeasonImportPreview preview) {
        return preview.units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitMatch::name)
                .findFirst()
                .orElse(code);
    }

    private Grid<UnitMatch> units(List<UnitMatch> units) {
        var grid = new Grid<UnitMatch>();
        grid.addClassName("intake-table");
        grid.setAllRowsVisible(units.size() <= ALL_SHOWN);
        grid.addColumn(UnitMatch::code)
                .setHeader(getTranslation("intake.unit.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(UnitMatch::name).setHeader(getTranslation("intake.unit.name"));
        grid.addColumn(new ComponentRenderer<>(this::match)).setHeader(getTranslation("intake.unit.match"));
        grid.setItems(units);
        return grid;
    }

    private Component match(UnitMatch unit) {
        if (unit.known().isEmpty()) {
            return new StatusBadge(getTranslation("intake.unit.made"), Tone.NEUTRAL);
        }
        return unit.isNamedOtherwise()
                ? new StatusBadge(
                        getTranslation("intake.unit.otherName", unit.known().get()), Tone.WARNING)
                : new StatusBadge(getTranslation("intake.unit.known"), Tone.GOOD);
    }
}
