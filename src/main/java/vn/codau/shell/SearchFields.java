package vn.codau.shell;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.screen.AccountMenu;
import vn.codau.shared.screen.SearchSource;

/** Makes the search of a header, for whoever is signed in. */
@Component
class SearchFields {

    private final List<SearchSource> sources;
    private final ObjectProvider<CurrentActor> actor;

    SearchFields(ObjectProvider<SearchSource> sources, ObjectProvider<CurrentActor> actor) {
        this.sources = sources.orderedStream().toList();
        this.actor = actor;
    }

    Optional<SearchField> of(Optional<AccountMenu> account) {
        var known = actor.getIfAvailable();
        return known != null
                        && !sources.isEmpty()
                        && account.filter(AccountMenu::isSignedIn).isPresent()
                ? Optional.of(new SearchField(sources, known))
                : Optional.empty();
    }
}
