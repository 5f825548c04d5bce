package vn.codau.scoring;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.codau.publication.PublishedResults;
import vn.codau.season.Phase;
import vn.codau.shared.Actor;

/** Makes out what actors may see; what is published is read only where that decides. */
@Component
class Sights {

    private final PublishedResults publications;

    Sights(PublishedResults publications) {
        this.publications = publications;
    }

    Sight of(Actor actor, ClusterSheets cluster, Phase phase) {
        var season = cluster.cluster().season();
        return new Sight(actor, cluster, phase, SingletonSupplier.of(() -> publications.of(season)));
    }
}
