package vn.codau.scoring.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.Position;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;
import vn.codau.uikit.Vietnamese;

/** Who sits in a cluster now, with their sheets as far as they were read. */
public final class ClusterSheets {

    private final Named cluster;
    private final List<Seat> seats = new ArrayList<>();
    private final Map<UnitId, Sheet> sheets = new LinkedHashMap<>();

    /** The cluster itself. */
    public record Named(ClusterId id, SeasonId season, String code, String name, ClusterKind kind) {}

    public ClusterSheets(Named cluster) {
        this.cluster = cluster;
    }

    public Named cluster() {
        return cluster;
    }

    public void add(Seat seat) {
        seats.add(seat);
    }

    public void add(Sheet sheet) {
        sheets.put(sheet.head().unit(), sheet);
    }

    public List<Seat> seats() {
        return seats;
    }

    /** As lists show them: the head, its deputies in their turn, then the others by name. */
    public List<Seat> seatsInOrder() {
        return seats.stream()
                .sorted(Comparator.comparing(Seat::position)
                        .thenComparingInt(seat -> seat.position() == Position.DEPUTY ? seat.turn() : 0)
                        .thenComparing(Seat::name, Vietnamese.order())
                        .thenComparing(Seat::code))
                .toList();
    }

    Optional<Seat> seat(UnitId unit) {
        return seats.stream().filter(seat -> seat.unit().equals(unit)).findFirst();
    }

    public Optional<Seat> headSeat() {
        return seats.stream().filter(seat -> seat.position() == Position.HEAD).findFirst();
    }

    /** In the order in which they stand in for the head. */
    public List<Seat> deputySeats() {
        return seats.stream()
                .filter(seat -> seat.position() == Position.DEPUTY)
                .sorted(Comparator.comparingInt(Seat::turn))
                .toList();
    }

    public Collection<Sheet> sheets() {
        return sheets.values();
    }

    /** The sheet of a member. */
    public Sheet sheet(UnitId unit) {
        return find(unit).orElseThrow(() -> new ScoringProblem(ScoringProblem.Reason.NOT_A_MEMBER));
    }

    /** The sheet of a unit, if it sits in the cluster and has one. */
    public Optional<Sheet> find(UnitId unit) {
        return Optional.ofNullable(sheets.get(unit));
    }

    /** The unit's code as the criteria table names it: as it was when its sheet was made. */
    public String codeOf(Seat seat) {
        var sheet = sheets.get(seat.unit());
        return sheet == null ? seat.code() : sheet.head().code();
    }
}
