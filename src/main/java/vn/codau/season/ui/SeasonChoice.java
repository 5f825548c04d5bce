package vn.codau.season.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.codau.season.Season;
import vn.codau.season.SeasonQueries;

/** Chooses the season that a screen shows, older ones too; it stands in the address, so that a link leads back to it. */
public final class SeasonChoice extends Select<Season> {

    /** Names the season in an address. */
    public static final String PARAMETER = "season";

    private final SeasonQueries seasons;

    /**
     * A choice of all seasons.
     *
     * @param chosen told when somebody chooses another one
     */
    public SeasonChoice(SeasonQueries seasons, Consumer<Season> chosen) {
        this.seasons = seasons;
        setLabel(getTranslation("season.choice"));
        setItemLabelGenerator(season -> season.details().name());
        setItems(seasons.list());
        addClassName("season-choice");
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** Shows the season that the address names, or else the one that people mean when they name none. */
    public Optional<Season> show(QueryParameters address) {
        var season =
                address.getSingleParameter(PARAMETER).flatMap(seasons::find).or(seasons::current);
        setValue(season.orElse(null));
        return season;
    }

    /** An address's part that names the season. */
    public static QueryParameters parameters(Season season) {
        return new QueryParameters(Map.of(PARAMETER, List.of(season.details().code())));
    }
}
