package vn.codau.criteria.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.CriteriaCommand;
import vn.codau.criteria.draft.ClusterScope;
import vn.codau.identity.grant.SharedPeople;
import vn.codau.organisation.cluster.Member;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotPermitted;

/**
 * Which members of a cluster have people in common, for whoever draws its table up and can keep them from scoring each
 * other. Says of no account whose it is.
 */
@Service
@Transactional(readOnly = true)
public class PeerHints {

    private final CurrentActor actor;
    private final ClusterScope scope;
    private final SharedPeople people;

    PeerHints(CurrentActor actor, ClusterScope scope, SharedPeople people) {
        this.actor = actor;
        this.scope = scope;
        this.people = people;
    }

    /** By the members' codes. */
    public List<PeerHint> of(ClusterId id) {
        var who = actor.get();
        who.require(CriteriaCommand.SAVE_CRITERIA_DRAFT);
        var cluster = scope.cluster(id);
        if (!ClusterScope.isOver(who, cluster)) {
            throw new NotPermitted(CriteriaCommand.SAVE_CRITERIA_DRAFT);
        }
        var members = cluster.members().stream().collect(Collectors.toMap(Member::unit, Function.identity()));
        return people.between(members.keySet()).stream()
                .map(pair -> hint(
                        Objects.requireNonNull(members.get(pair.one())),
                        Objects.requireNonNull(members.get(pair.other())),
                        pair.now()))
                .sorted(Comparator.comparing(PeerHint::one).thenComparing(PeerHint::other))
                .toList();
    }

    private static PeerHint hint(Member one, Member other, boolean now) {
        return one.code().compareTo(other.code()) < 0
                ? new PeerHint(one.code(), one.name(), other.code(), other.name(), now)
                : new PeerHint(other.code(), other.name(), one.code(), one.name(), now);
    }
}
