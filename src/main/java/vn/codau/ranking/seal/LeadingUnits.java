package vn.codau.ranking.seal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.Unit;
import vn.codau.publication.Published;
import vn.codau.publication.PublishedResults;
import vn.codau.publication.Release;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;

/** Who leads each cluster of the province (đơn vị dẫn đầu các cụm, khối), as it was sealed. */
@Service
@Transactional(readOnly = true)
public class LeadingUnits {

    private final SealedRankings seals;
    private final PublishedResults published;
    private final CurrentActor actor;

    LeadingUnits(SealedRankings seals, PublishedResults published, CurrentActor actor) {
        this.seals = seals;
        this.published = published;
        this.actor = actor;
    }

    /** In the order of the season's clusters; empty before that is sealed and open to the actor. */
    public Optional<List<LeadingUnit>> of(SeasonId season) {
        return seen(season, actor.get(), published.of(season));
    }

    /** The same for somebody else, by what is taken as published. */
    public Optional<List<LeadingUnit>> seen(SeasonId season, Actor reader, Published open) {
        if (!mayKnow(reader, open)) {
            return Optional.empty();
        }
        return seals.latest(season).map(Snapshot::id).map(seals::season).map(LeadingUnits::leaders);
    }

    private static boolean mayKnow(Actor reader, Published open) {
        return switch (reader.role()) {
            case STANDING_BODY, AUDITOR, BOARD -> true;
            case CLUSTER_HEAD, CLUSTER_DEPUTY, UNIT_HEAD, UNIT_OFFICER -> open.opensToUnits(Release.LEADERS);
            case SPECIALIST, ADMINISTRATOR -> false;
        };
    }

    private static List<LeadingUnit> leaders(SeasonRanking sealed) {
        return sealed.clusters().stream()
                .map(ranking -> new LeadingUnit(
                        ranking.cluster().code(),
                        ranking.cluster().name(),
                        ranking.leading().status(),
                        ranking.leading().unit().map(code -> name(sealed, code))))
                .toList();
    }

    private static String name(SeasonRanking sealed, String code) {
        return sealed.season().units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(code);
    }
}
