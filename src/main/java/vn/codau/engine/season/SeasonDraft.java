package vn.codau.engine.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;

/** A season as far as it has been read; see {@link ClusterDraft} for what null means. */
public final class SeasonDraft {

    public @Nullable Period period;
    public final List<@Nullable Unit> units = new ArrayList<>();
    public final List<@Nullable ClusterDraft> clusters = new ArrayList<>();
    public @Nullable Selection selection;

    /** Everything that is wrong with what is there. */
    public List<Problem> check() {
        return new SeasonCheck(period, units, clusters).result().problems();
    }

    /**
     * The season. Only for a draft that lacks nothing.
     *
     * @throws InvalidSeason with everything that is wrong
     */
    public CompleteSeason build() {
        var checked = new SeasonCheck(period, units, clusters).result();
        if (!checked.problems().isEmpty()) {
            throw new InvalidSeason(checked.problems());
        }
        var built = new ArrayList<Cluster>();
        for (int i = 0; i < clusters.size(); i++) {
            built.add(Objects.requireNonNull(clusters.get(i))
                    .build(checked.clusters().get(i)));
        }
        return new CompleteSeason(
                Objects.requireNonNull(period, "season"), List.copyOf(units), built, Optional.ofNullable(selection));
    }
}
