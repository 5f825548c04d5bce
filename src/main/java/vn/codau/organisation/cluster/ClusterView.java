package vn.codau.organisation.cluster;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.season.ClusterKind;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** A cluster of a season with whoever belongs to it now: the head first, then deputies in their order, then by name. */
public record ClusterView(
        ClusterId id, SeasonId season, String code, String name, ClusterKind kind, List<Member> members, long version) {

    /** Whether whoever acts leads it, or acts for a unit in it; nobody who acts for the province has one of their own. */
    public boolean isOwnOf(Actor who) {
        return switch (who.acting().scope()) {
            case Scope.Province() -> false;
            case Scope.OfCluster(var own, var when) -> id.equals(own) && season.equals(when);
            case Scope.OfUnit(var unit) -> hasMember(unit);
            case Scope.OfCriteria(var unit, var criteria) -> hasMember(unit);
        };
    }

    private boolean hasMember(UnitId unit) {
        return members.stream().anyMatch(member -> member.unit().equals(unit));
    }

    /** The same cluster with these members. */
    public ClusterView with(List<Member> others) {
        return new ClusterView(id, season, code, name, kind, List.copyOf(others), version);
    }

    /** The head, where one is appointed. */
    public Optional<Member> head() {
        return members.stream()
                .filter(member -> member.position() == Position.HEAD)
                .findFirst();
    }

    /** The deputies in their order. */
    public List<Member> deputies() {
        return members.stream()
                .filter(member -> member.position() == Position.DEPUTY)
                .toList();
    }
}
