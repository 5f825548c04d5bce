package vn.codau.documents.sealed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where sealed seasons come from; the module that seals them answers. */
public interface SealedSeasons {

    /** Those that count, that of the chosen season first, else the latest; one that was superseded is not among them. */
    List<PaperSnapshot> current();

    Optional<SealedSeason> find(UUID snapshot);
}
