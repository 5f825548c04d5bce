package vn.codau.overview.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.codau.engine.number.Points;
import vn.codau.overview.Comparison;
import vn.codau.overview.Share;
import vn.codau.uikit.Numerals;

/** Sections of two to four units as shares of what each section can give. */
final class CompareChart extends Div {

    CompareChart(Comparison comparison) {
        var sections = comparison.sections();
        var labels = sections.stream()
                .map(section -> section.node().code() + ". " + section.node().title())
                .toList();
        var series = IntStream.range(0, comparison.units().size())
                .mapToObj(unit -> {
                    var why = comparison.units().get(unit);
                    return new Chart.Series(
                            why.nameOf(why.standing().unit()),
                            sections.stream()
                                    .map(section -> value(section, unit))
                                    .toList());
                })
                .toList();
        add(new Chart(Chart.Type.BARS, getTranslation("overview.compare.chart"), labels, List.copyOf(series)));
    }

    private Optional<Chart.Value> value(Comparison.Row section, int unit) {
        Optional<Points> points = section.cells().get(unit).settled();
        return points.flatMap(some -> Share.of(some, section.most())
                .map(share -> new Chart.Value(
                        share.percent(),
                        getTranslation(
                                "overview.compare.value",
                                Numerals.shown(some, getLocale()),
                                Numerals.shown(share, getLocale())))));
    }
}
