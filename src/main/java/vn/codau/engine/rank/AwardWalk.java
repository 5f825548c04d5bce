package vn.codau.engine.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Goes down a ranking, group after group of equals, and gives out what is left. */
final class AwardWalk {

    private final boolean flagBesides;
    private final Optional<String> flagged;
    private final List<AwardLine> lines = new ArrayList<>();
    private int flags;
    private int merits;
    private boolean tied;

    AwardWalk(AwardPlaces.Band places, boolean flagBesides, Optional<String> flagged) {
        this.flags = places.flags();
        this.merits = places.merits();
        this.flagBesides = flagBesides;
        this.flagged = flagged;
    }

    /** Eligible units that nothing separates stand together; a decided leading unit and preferred ones stand alone. */
    static List<List<Standing>> groups(ClusterRanking ranking, List<String> preferred) {
        var byRank = ranking.standings().stream()
                .filter(Standing::isEligible)
                .collect(Collectors.groupingBy(Standing::rank, TreeMap::new, Collectors.toList()));
        var first = new ArrayList<String>();
        ranking.leading().unit().ifPresent(first::add);
        first.addAll(preferred);
        var groups = new ArrayList<List<Standing>>();
        byRank.values().forEach(equals -> split(equals, first, groups));
        return groups;
    }

    private static void split(List<Standing> equals, List<String> first, List<List<Standing>> groups) {
        var rest = new ArrayList<>(equals);
        for (var unit : first) {
            equals.stream()
                    .filter(standing -> standing.unit().equals(unit) && rest.remove(standing))
                    .forEach(alone -> groups.add(List.of(alone)));
        }
        if (!rest.isEmpty()) {
            groups.add(rest);
        }
    }

    /** Gives a group what is left, to all of it or to none. */
    void take(List<Standing> group) {
        var others = new ArrayList<Standing>();
        for (var standing : group) {
            if (flagged.filter(standing.unit()::equals).isPresent()) {
                lines.add(new AwardLine(standing, AwardOutcome.GOVERNMENT_FLAG));
                flags -= flagBesides || flags == 0 ? 0 : 1;
            } else {
                others.add(standing);
            }
        }
        if (!others.isEmpty()) {
            var outcome = outcome(others.size());
            others.forEach(standing -> lines.add(new AwardLine(standing, outcome)));
        }
    }

    private AwardOutcome outcome(int size) {
        if (tied) {
            return AwardOutcome.BEHIND_TIE;
        }
        if (flags == 0 && merits == 0) {
            return AwardOutcome.NO_PLACE_LEFT;
        }
        if (flags >= size) {
            flags -= size;
            return AwardOutcome.PROVINCIAL_FLAG;
        }
        if (flags == 0 && merits >= size) {
            merits -= size;
            return AwardOutcome.CERTIFICATE_OF_MERIT;
        }
        tied = true;
        return AwardOutcome.TIED_AT_CUT;
    }

    List<AwardLine> lines() {
        return lines;
    }

    AwardStatus status() {
        return tied ? AwardStatus.TIE_AT_CUT : AwardStatus.OK;
    }
}
