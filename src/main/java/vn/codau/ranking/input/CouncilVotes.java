package vn.codau.ranking.input;

import java.util.Optional;
import vn.codau.engine.season.Selection;
import vn.codau.shared.SeasonId;

/** What the Council voted, for whoever seals a season; the module that records its minutes answers. */
public interface CouncilVotes {

    /** The rule and the votes that count now; empty before the Council has met, and where too few were there. */
    Optional<Selection> selection(SeasonId season);
}
