package vn.codau.overview.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.UnitScore;
import vn.codau.overview.BoardLine;
import vn.codau.overview.Share;
import vn.codau.ranking.live.RankedUnit;
import vn.codau.ranking.seal.PastRank;
import vn.codau.uikit.Numerals;

/** One cluster in charts: claimed beside settled, how far scorers differ, and where its units stood in seasons before. */
final class ClusterCharts extends Div {

    private static final int MOST_LINES = 4;

    ClusterCharts(BoardLine line, List<PastRank> past) {
        addClassName("board-charts");
        var units =
                line.units().stream().filter(unit -> unit.standing().isGraded()).toList();
        var names = units.stream().map(RankedUnit::name).toList();
        add(new Chart(
                Chart.Type.BARS,
                getTranslation("overview.chart.claimed"),
                names,
                List.of(
                        series("overview.chart.claimed.claimed", units, RankedUnit::claimed),
                        series("overview.chart.claimed.settled", units, this::total))));
        if (units.stream().anyMatch(unit -> unit.dissent().isPresent())) {
            add(new Chart(
                    Chart.Type.BARS,
                    getTranslation("overview.chart.dissent"),
                    names,
                    List.of(series("overview.chart.dissent.most", units, RankedUnit::dissent))));
        }
        trend(units, past);
    }

    private Chart.Series series(String key, List<RankedUnit> units, Function<RankedUnit, Optional<Points>> points) {
        return new Chart.Series(
                getTranslation(key),
                units.stream()
                        .map(points.andThen(some -> some.map(this::value)))
                        .toList());
    }

    private Optional<Points> total(RankedUnit unit) {
        return unit.standing().score().map(UnitScore::total);
    }

    private Chart.Value value(Points points) {
        return new Chart.Value(new BigDecimal(points.toString()), Numerals.shown(points, getLocale()));
    }

    /** Of those who are first now: more lines than four nobody tells apart. */
    private void trend(List<RankedUnit> units, List<PastRank> past) {
        var codes = units.stream().map(unit -> unit.standing().unit()).toList();
        var seasons = past.stream()
                .filter(one -> codes.contains(one.unit().code()))
                .map(PastRank::name)
                .distinct()
                .toList();
        if (seasons.isEmpty()) {
            return;
        }
        var lines = units.stream()
                .limit(MOST_LINES)
                .map(unit -> new Chart.Series(
                        unit.name(),
                        seasons.stream()
                                .map(season ->
                                        stood(past, season, unit.standing().unit()))
                                .toList()))
                .toList();
        add(new Chart(Chart.Type.LINES, getTranslation("overview.chart.trend"), seasons, lines));
    }

    private Optional<Chart.Value> stood(List<PastRank> past, String season, String unit) {
        return past.stream()
                .filter(one -> one.name().equals(season) && one.unit().code().equals(unit))
                .findFirst()
                .flatMap(one -> Share.of(one.total(), one.most())
                        .map(share -> new Chart.Value(
                                share.percent(),
                                getTranslation(
                                        "overview.chart.trend.value",
                                        Numerals.shown(share, getLocale()),
                                        one.rank(),
                                        one.of(),
                                        Numerals.shown(one.total(), getLocale()),
                                        one.criteria()))));
    }
}
