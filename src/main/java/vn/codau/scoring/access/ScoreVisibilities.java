package vn.codau.scoring.access;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.codau.publication.PublishedResults;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.shared.Actor;
import vn.codau.shared.Phase;

/** Makes out what actors may see; what is published is read only where that decides. */
@Component
public class ScoreVisibilities {

    private final PublishedResults publications;

    ScoreVisibilities(PublishedResults publications) {
        this.publications = publications;
    }

    public ScoreVisibility of(Actor actor, ClusterSheets cluster, Phase phase) {
        var season = cluster.cluster().season();
        return new ScoreVisibility(actor, cluster, phase, SingletonSupplier.of(() -> publications.of(season)));
    }
}
