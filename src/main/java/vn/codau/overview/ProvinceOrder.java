package vn.codau.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.ranking.live.RankedUnit;

/**
 * The units of all clusters in one order, by their share of what their own table's base points come to. Clusters are measured
 * by different tables: the order is for the eye, and neither moves a rank nor is a ground for a proposal.
 */
public record ProvinceOrder(List<Place> places) {

    private static final int DIGITS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A unit.
     *
     * @param rank shared by units of the same share as it is shown
     * @param percent of its cluster's base points, rounded to two digits
     */
    public record Place(int rank, BoardLine line, RankedUnit unit, BigDecimal percent) {}

    public ProvinceOrder {
        places = List.copyOf(places);
    }

    /** The graded units of that kind, or of every kind. */
    static ProvinceOrder of(List<BoardLine> lines, Map<String, UnitKind> kinds, Optional<UnitKind> kind) {
        Predicate<RankedUnit> asked = unit -> kind.isEmpty()
                || kind.equals(Optional.ofNullable(kinds.get(unit.standing().unit())));
        var sorted = lines.stream()
                .flatMap(line -> line.units().stream().filter(asked).flatMap(unit -> place(line, unit)))
                .sorted(Comparator.comparing(Place::percent)
                        .reversed()
                        .thenComparing(place -> place.unit().standing().unit()))
                .toList();
        return new ProvinceOrder(ranked(sorted));
    }

    private static Stream<Place> place(BoardLine line, RankedUnit unit) {
        return unit.standing().score().stream()
                .flatMap(score -> line.most().stream()
                        .filter(most -> most.signum() > 0)
                        .map(most -> new Place(0, line, unit, percent(score.total(), most))));
    }

    private static BigDecimal percent(Points total, Decimal most) {
        return new BigDecimal(total.toString())
                .multiply(HUNDRED)
                .divide(new BigDecimal(most.toString()), DIGITS, RoundingMode.HALF_UP);
    }

    /** 1, 2, 2, 4: what looks equal is equal. */
    private static List<Place> ranked(List<Place> sorted) {
        var places = new ArrayList<Place>();
        for (var place : sorted) {
            boolean same = !places.isEmpty() && places.getLast().percent().compareTo(place.percent()) == 0;
            int rank = same ? places.getLast().rank() : places.size() + 1;
            places.add(new Place(rank, place.line(), place.unit(), place.percent()));
        }
        return places;
    }
}
