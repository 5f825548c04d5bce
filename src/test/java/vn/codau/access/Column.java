package vn.codau.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.codau.criteria.GroundTables;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/**
 * A column of a matrix: a role, or nobody.
 *
 * @param role none for nobody
 */
record Column(String name, Optional<Role> role) {

    /** Nobody, and every role. */
    static List<Column> all() {
        var nobody = new Column("NOBODY", Optional.empty());
        return Stream.concat(
                        Stream.of(nobody),
                        Stream.of(Role.values()).map(role -> new Column(role.name(), Optional.of(role))))
                .toList();
    }

    /** Whoever stands in the column: for every relation to the ground one, as many as its cells have signs. */
    List<Optional<Grant>> actors(AccessFixture ground) {
        return role.map(known -> Stream.concat(scopes(known.extent(), ground), lists(known, ground))
                        .map(scope -> Optional.of(new Grant(known, scope)))
                        .toList())
                .orElseGet(() -> List.of(Optional.empty()));
    }

    /** The right body, with the criterion that commands are tried on, and with another. */
    private static Stream<Scope> lists(Role role, AccessFixture ground) {
        return role == Role.SPECIALIST
                ? Stream.of(GroundTables.BY_SPECIALIST, GroundTables.BY_SELF)
                        .map(code -> new CriterionIn(ground.cluster(), code))
                        .map(listed -> new Scope.OfCriteria(ground.otherUnit(), Set.of(listed)))
                : Stream.empty();
    }

    private static Stream<Scope> scopes(Role.Extent extent, AccessFixture ground) {
        return switch (extent) {
            case PROVINCE -> Stream.of(new Scope.Province());
            case CLUSTER ->
                Stream.of(ground.cluster(), ground.otherCluster())
                        .map(cluster -> new Scope.OfCluster(cluster, ground.season()));
            case UNIT ->
                Stream.of(ground.unit(), ground.peer(), ground.otherUnit()).map(Scope.OfUnit::new);
        };
    }
}
