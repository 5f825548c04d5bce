package vn.codau.engine.season;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who belongs to a cluster that is being checked. A member or a deputy that could not be read may be anybody. */
final class MemberCheck {

    private final Map<String, Integer> indexOfMember = new LinkedHashMap<>();
    private final Map<@Nullable String, Integer> orderOfDeputy = new HashMap<>();
    private final boolean membersKnown;

    MemberCheck(ClusterData draft) {
        for (var member : draft.members) {
            if (member != null) {
                indexOfMember.putIfAbsent(member, indexOfMember.size());
            }
        }
        draft.deputies.forEach(deputy -> orderOfDeputy.putIfAbsent(deputy, orderOfDeputy.size()));
        this.membersKnown = !draft.members.contains(null);
    }

    /** The members that could be read, in their order. */
    Set<String> members() {
        return indexOfMember.keySet();
    }

    /** The member's place in {@link #members}; null if it is none of them. */
    @Nullable
    Integer index(String unit) {
        return indexOfMember.get(unit);
    }

    boolean mayHave(String unit) {
        return indexOfMember.containsKey(unit) || !membersKnown;
    }

    boolean mayHaveDeputy(String unit) {
        return orderOfDeputy.containsKey(unit) || orderOfDeputy.containsKey(null);
    }

    /** Smaller for a deputy that is named before another; least of all for a unit that is no deputy. */
    int orderAsDeputy(String unit) {
        return orderOfDeputy.getOrDefault(unit, -1);
    }
}
