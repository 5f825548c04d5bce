package vn.codau.scoring.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.MEAN;
import static vn.codau.engine.Rules.direct;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.Published;
import vn.codau.criteria.check.PeerHint;
import vn.codau.criteria.check.PeerHints;
import vn.codau.criteria.table.PeerRule;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.admin.AccountQueries;
import vn.codau.identity.admin.Accounts;
import vn.codau.identity.grant.SharedPeople;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.access.InterestHints.Interest;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.PortalTest;

/** One works for A and B; another worked for C and works for A now. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class InterestHintsTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountQueries people;

    @Autowired
    private PeerHints hints;

    @Autowired
    private InterestHints interests;

    private Fixture.Set set;
    private AccountId both;
    private AccountId moved;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C", "D");
        fixture.publish(
                set,
                Measure.of(MEAN, sum("I", base("I.1", direct("10"))))
                        .peers(new PeerRule(PeerRule.Mode.EVERYBODY, 0, 0, List.of())));
        stage.in(Phase.CROSS_SCORING);
        stage.as(ActingAs.STANDING_BODY);
        both = account("Người hai nơi");
        grant(both, Role.UNIT_OFFICER, "A");
        grant(both, Role.UNIT_HEAD, "B");
        moved = account("Người chuyển đi");
        grant(moved, Role.UNIT_HEAD, "C");
        accounts.revoke(
                moved, people.account(moved).orElseThrow().grants().getFirst().id());
        grant(moved, Role.UNIT_HEAD, "A");
    }

    private AccountId account(String name) {
        return accounts.create(new AccountDetails("i-" + UUID.randomUUID(), "", name))
                .id();
    }

    private void grant(AccountId account, Role role, String unit) {
        accounts.grant(account, new Grant(role, new Scope.OfUnit(set.unit(unit))));
    }

    @Test
    void suggestsPairsToWhoeverDrawsTheTableUpWithoutNamingAnybody() {
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        var found = hints.of(set.cluster());
        assertThat(found)
                .extracting(
                        hint -> hint.oneName().charAt(7) + "" + hint.otherName().charAt(7) + hint.now())
                .containsExactly("ABtrue", "ACfalse");
        assertThat(found.toString()).doesNotContain("Người hai nơi", "Người chuyển đi", both.toString());
    }

    @Test
    void forgetsARoleThatWasTakenAwayLongAgo() {
        stage.at(stage.instant().plus(SharedPeople.REMEMBERED));
        assertThat(hints.of(set.cluster())).extracting(PeerHint::now).containsExactly(true);
    }

    @Test
    void suggestsToNobodyElse() {
        var elsewhere = fixture.set("X", "Y");
        for (var stranger : List.of(
                ActingAs.of(Role.CLUSTER_HEAD, elsewhere.cluster(), elsewhere.season()),
                ActingAs.of(Role.UNIT_HEAD, set.unit("A")),
                ActingAs.of(Role.AUDITOR))) {
            stage.as(stranger);
            assertThatThrownBy(() -> hints.of(set.cluster())).isInstanceOf(NotPermitted.class);
        }
        stage.as(ActingAs.of(Role.UNIT_HEAD, elsewhere.unit("X")));
        assertThatThrownBy(() -> interests.of(set.cluster())).isInstanceOf(NotPermitted.class);
        stage.as(ActingAs.of(Role.AUDITOR));
        assertThatThrownBy(() -> interests.of(set.cluster())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void tellsAScorerOfItsOwnRolesAndOfItsColleagues() {
        as(both, "A");
        assertThat(interests.of(set.cluster()))
                .isEqualTo(Map.of(set.unit("B"), Interest.HOLDS, set.unit("C"), Interest.COLLEAGUE));
        as(moved, "A");
        assertThat(interests.of(set.cluster()))
                .isEqualTo(Map.of(set.unit("B"), Interest.COLLEAGUE, set.unit("C"), Interest.HELD));
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("D")));
        assertThat(interests.of(set.cluster())).isEmpty();
    }

    private void as(AccountId account, String unit) {
        stage.as(new Actor(account, "Người chấm", new Grant(Role.UNIT_HEAD, new Scope.OfUnit(set.unit(unit)))));
    }
}
