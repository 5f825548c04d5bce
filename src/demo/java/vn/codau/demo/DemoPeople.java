package vn.codau.demo;

import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Invents somebody who acts while the demo is set up. */
final class DemoPeople {

    private DemoPeople() {}

    static Actor officer(Member member) {
        return of(member, Role.UNIT_OFFICER, "Cán bộ ");
    }

    static Actor headOf(Member member) {
        return of(member, Role.UNIT_HEAD, "Thủ trưởng ");
    }

    private static Actor of(Member member, Role role, String title) {
        return new Actor(AccountId.next(), title + member.name(), new Grant(role, new Scope.OfUnit(member.unit())));
    }

    /** Whoever leads the cluster in that office. */
    static Actor leader(ClusterView cluster, Role role, Member member) {
        return new Actor(
                AccountId.next(),
                (role == Role.CLUSTER_HEAD ? "Trưởng khối, " : "Phó khối, ") + member.name(),
                new Grant(role, new Scope.OfCluster(cluster.id(), cluster.season())));
    }

    static Actor standingBody(String name) {
        return new Actor(AccountId.next(), name, new Grant(Role.STANDING_BODY, new Scope.Province()));
    }
}
