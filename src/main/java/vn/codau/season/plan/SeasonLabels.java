package vn.codau.season.plan;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.shared.KnownNames;

/** What seasons are called now. */
@Component
class SeasonLabels implements KnownNames {

    private final SeasonQueries seasons;

    SeasonLabels(SeasonQueries seasons) {
        this.seasons = seasons;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return seasons.list().stream()
                .filter(season -> ids.contains(season.id().value()))
                .collect(Collectors.toMap(
                        season -> season.id().value(),
                        season -> season.details().name()));
    }
}
