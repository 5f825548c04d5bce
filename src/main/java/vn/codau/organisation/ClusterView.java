package vn.codau.organisation;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.season.ClusterKind;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/** A cluster of a season with whoever belongs to it now: the head first, then deputies in their order, then by name. */
public record ClusterView(
        ClusterId id, SeasonId season, String code, String name, ClusterKind kind, List<Member> members, long version) {

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
