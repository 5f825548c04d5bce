package vn.codau.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.stream.Stream;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.screen.SearchSource;

/** Finds units and what else the modules know, from every screen; choosing leads there. */
class SearchField extends ComboBox<SearchSource.Found> {

    private static final int EACH = 20;

    private final transient List<SearchSource> sources;
    private final transient CurrentActor actor;

    SearchField(List<SearchSource> sources, CurrentActor actor) {
        this.sources = sources;
        this.actor = actor;
        addClassName("search");
        setPlaceholder(getTranslation("shell.search"));
        setAriaLabel(getTranslation("shell.search"));
        setItemLabelGenerator(found -> getTranslation(found.kindKey()) + " · " + found.title());
        setItems(this::find);
        setPrefixComponent(Icons.of("search"));
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                var place = new Location(chosen.getValue().route());
                clear();
                getUI().ifPresent(ui -> ui.navigate(place.getPath(), place.getQueryParameters()));
            }
        });
    }

    private Stream<SearchSource.Found> find(Query<SearchSource.Found, String> query) {
        var text = query.getFilter().orElse("").strip();
        var found = text.isEmpty()
                ? Stream.<SearchSource.Found>empty()
                : sources.stream().flatMap(source -> source.find(actor.get(), text, EACH).stream());
        return found.skip(query.getOffset()).limit(query.getLimit());
    }
}
