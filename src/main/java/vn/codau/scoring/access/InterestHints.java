package vn.codau.scoring.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.identity.grant.SharedPeople;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.sheet.Reviewer;
import vn.codau.scoring.store.Sheets;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.UnitId;

/**
 * Why a scorer may have an interest in a unit that it scores, by what the portal knows of who works where. Only ever a hint:
 * stepping back is the scorer's own decision.
 */
@Service
@Transactional(readOnly = true)
public class InterestHints {

    /** What there is between the scorer and the unit; the first that is true. */
    public enum Interest {
        /** The scorer's account holds a role for that unit too. */
        HOLDS,
        /** It held one, not long ago. */
        HELD,
        /** Somebody of the scorer's unit holds or held one. */
        COLLEAGUE
    }

    private final CurrentActor actor;
    private final Sheets sheets;
    private final SharedPeople people;

    InterestHints(CurrentActor actor, Sheets sheets, SharedPeople people) {
        this.actor = actor;
        this.sheets = sheets;
        this.people = people;
    }

    /** Of the units of a cluster that the actor cross-scores; says nothing about who it is. */
    public Map<UnitId, Interest> of(ClusterId cluster) {
        var who = actor.get();
        var read = sheets.bare(cluster);
        var own = Reviewer.require(who, read, ScoreCommand.SAVE_CROSS_SCORE).unit();
        var units = new HashSet<UnitId>();
        read.seats().forEach(seat -> units.add(seat.unit()));
        var found = new HashMap<UnitId, Interest>();
        people.between(units).stream()
                .filter(pair -> pair.joins(own))
                .forEach(pair -> found.put(pair.besides(own), Interest.COLLEAGUE));
        units.remove(own);
        people.of(who.account(), units)
                .forEach((unit, isNow) -> found.put(unit, isNow ? Interest.HOLDS : Interest.HELD));
        return Map.copyOf(found);
    }
}
