package vn.codau.engine.season;

import java.util.List;
import java.util.Optional;

/** A whole season, valid: all that its ranking and its selection depend on. Made from a {@link SeasonDraft}. */
public final class CompleteSeason {

    private final Period period;
    private final List<Unit> units;
    private final List<Cluster> clusters;
    private final Optional<Selection> selection;

    CompleteSeason(Period period, List<Unit> units, List<Cluster> clusters, Optional<Selection> selection) {
        this.period = period;
        this.units = List.copyOf(units);
        this.clusters = List.copyOf(clusters);
        this.selection = selection;
    }

    public Period period() {
        return period;
    }

    public List<Unit> units() {
        return units;
    }

    public List<Cluster> clusters() {
        return clusters;
    }

    /** How units are chosen for the Government's flag, if the season gets that far. */
    public Optional<Selection> selection() {
        return selection;
    }
}
