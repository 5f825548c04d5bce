package vn.codau.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.codau.access.AccessFixtures;
import vn.codau.criteria.GroundTables;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.account.NewLink;
import vn.codau.identity.admin.AccountQueries;
import vn.codau.identity.admin.Accounts;
import vn.codau.identity.admin.OwnAccount;
import vn.codau.identity.admin.PasswordLinks;
import vn.codau.identity.grant.GrantId;
import vn.codau.identity.grant.HeldGrant;
import vn.codau.identity.grant.Scopes;
import vn.codau.identity.session.OwnSession;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.NotSignedIn;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;
import vn.codau.support.PortalTest;

@PortalTest
@Import(People.class)
@RecordApplicationEvents
class AccountsTests {

    private static final Grant STANDING_BODY = new Grant(Role.STANDING_BODY, new Scope.Province());
    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, new Scope.Province());

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountQueries queries;

    @Autowired
    private OwnAccount own;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Scopes scopes;

    @Autowired
    private People people;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void createsGrantsAndFindsWithoutAccents() {
        people.signIn(people.newPerson(Role.ADMINISTRATOR));
        var tail = UUID.randomUUID().toString();
        var created = accounts.create(new AccountDetails("U-" + tail, "", "Đỗ Thị Ánh " + tail));

        accounts.grant(created.id(), STANDING_BODY);

        var found = queries.accounts("do thi anh " + tail, 0, 50);
        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.details()).isEqualTo(new AccountDetails("u-" + tail, "", "Đỗ Thị Ánh " + tail));
            assertThat(row.grants()).extracting(HeldGrant::grant).containsExactly(STANDING_BODY);
            assertThat(row.lastSignIn()).isEmpty();
        });
        assertThat(queries.accounts("%" + tail, 0, 50)).isEmpty();
        assertThat(events.stream(CommandDone.class).map(CommandDone::command))
                .containsExactly(IdentityCommand.SIGN_IN, IdentityCommand.CREATE_ACCOUNT, IdentityCommand.GRANT_ROLE);
    }

    @Test
    void refusesNamesThatAreTaken() {
        var other = people.newPerson();
        people.signIn(people.newPerson(Role.STANDING_BODY));

        refused("userNameTaken", () -> accounts.create(new AccountDetails(other.userName(), "", "Ai đó")));
        refused(
                "emailTaken",
                () -> accounts.create(
                        new AccountDetails("x" + other.userName(), other.userName() + "@EXAMPLE.vn", "Ai đó")));
    }

    @Test
    void changesOnlyWhatWasRead() {
        var other = people.newPerson();
        people.signIn(people.newPerson(Role.STANDING_BODY));
        var read = queries.account(other.id()).orElseThrow();
        var details = new AccountDetails(other.userName(), "", "Tên mới");

        accounts.change(other.id(), read.version(), details);

        assertThat(queries.account(other.id()).orElseThrow().details()).isEqualTo(details);
        assertThatThrownBy(() -> accounts.change(other.id(), read.version(), details))
                .isInstanceOf(Stale.class);
    }

    @Test
    void keepsAdministratorsFromTheStandingBody() {
        var administrator = people.newPerson(Role.ADMINISTRATOR);
        var other = people.newPerson();
        people.signIn(people.newPerson(Role.STANDING_BODY));

        assertThatThrownBy(() -> accounts.grant(other.id(), ADMINISTRATOR)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> accounts.resetPassword(administrator.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> accounts.disable(administrator.id())).isInstanceOf(NotPermitted.class);
        assertThat(queries.manageableRoles()).doesNotContain(Role.ADMINISTRATOR).contains(Role.UNIT_HEAD);
    }

    @Test
    void nobodyChangesTheirOwnPower() {
        var administrator = people.newPerson(Role.ADMINISTRATOR);
        people.signIn(administrator);
        var held = own.grants().getFirst().id();

        refused("ownAccount", () -> accounts.disable(administrator.id()));
        refused("ownAccount", () -> accounts.revoke(administrator.id(), held));
        refused("ownAccount", () -> accounts.grant(administrator.id(), STANDING_BODY));
    }

    @Test
    void othersManageNoAccounts() {
        var other = people.newPerson();
        people.signIn(people.newPerson(Role.AUDITOR));

        assertThatThrownBy(() -> queries.accounts("", 0, 1)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> accounts.disable(other.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> accounts.create(new AccountDetails("nobody", "", "Không ai")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void disablingAndRevokingTakeEffectAtTheNextAction() {
        var other = people.newPerson(Role.BOARD);
        var administrator = people.newPerson(Role.ADMINISTRATOR);
        people.signIn(other);
        var session = SecurityContextHolder.getContext();
        assertThat(actor.get().role()).isEqualTo(Role.BOARD);
        people.signIn(administrator);
        accounts.revoke(
                other.id(),
                queries.account(other.id()).orElseThrow().grants().getFirst().id());
        SecurityContextHolder.setContext(session);

        assertThatThrownBy(() -> actor.get()).isInstanceOf(NotSignedIn.class);

        people.signIn(administrator);
        accounts.disable(other.id());
        refused("alreadyDisabled", () -> accounts.disable(other.id()));
        refused("alreadyDisabled", () -> accounts.resetPassword(other.id()));
        accounts.enable(other.id());
        refused("alreadyEnabled", () -> accounts.enable(other.id()));
    }

    @Test
    void switchesBetweenOwnRolesAndRemembersTheLast() {
        var person = people.newPerson(Role.BOARD, Role.AUDITOR);
        people.signIn(person);
        var other = own.grants().stream()
                .filter(held -> held.grant().role() != actor.get().role())
                .findFirst()
                .orElseThrow();

        own.switchTo(other.id());

        assertThat(actor.get().acting()).isEqualTo(other.grant());
        assertThat(own.acting()).isEqualTo(other);
        people.signIn(person);
        assertThat(own.acting()).isEqualTo(other);
        refused("notGranted", () -> own.switchTo(new GrantId(UUID.randomUUID())));
    }

    @Test
    void changesTheOwnPasswordAndEndsOtherSessions() {
        var person = people.newPerson(Role.BOARD);
        var first = people.signIn(person);
        var second = people.signIn(person);

        refused("wrongPassword", () -> own.changePassword("không phải", "mật khẩu mới thật dài"));
        refused("passwordTooShort", () -> own.changePassword(People.PASSWORD, "ngắn"));
        own.changePassword(People.PASSWORD, "mật khẩu mới thật dài");

        assertThat(own.sessions())
                .extracting(OwnSession::id)
                .containsExactly(second)
                .doesNotContain(first);
        refused("wrongPassword", () -> own.changePassword(People.PASSWORD, "mật khẩu mới nữa đây"));
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDown() {
        people.signIn(people.newPerson(Role.BOARD));

        for (int attempt = 0; attempt < 5; attempt++) {
            refused("wrongPassword", () -> own.changePassword("không phải", "mật khẩu mới thật dài"));
        }
        refused("tooManyPasswords", () -> own.changePassword(People.PASSWORD, "mật khẩu mới thật dài"));
    }

    @Test
    void endsOwnSessionsAndNobodyElses() {
        var stranger = people.signIn(people.newPerson(Role.BOARD));
        var person = people.newPerson(Role.BOARD);
        var first = people.signIn(person);
        var second = people.signIn(person);

        own.endSession(first);
        refused("noSession", () -> own.endSession(stranger));

        assertThat(own.sessions()).singleElement().satisfies(session -> {
            assertThat(session.id()).isEqualTo(second);
            assertThat(session.current()).isTrue();
        });
    }

    @Test
    void aResetLinkWorksOnceAndEndsTheSessions() {
        var person = people.newPerson(Role.BOARD);
        var session = people.signIn(person);
        people.signIn(people.newPerson(Role.ADMINISTRATOR));
        var withdrawn = token(accounts.resetPassword(person.id()));
        var token = token(accounts.resetPassword(person.id()));
        People.signOut();

        assertThat(links.door(withdrawn)).isEqualTo(new PasswordLinks.Door.Closed(false));
        assertThat(links.door(token)).isEqualTo(new PasswordLinks.Door.NewPassword(person.userName()));
        refused("passwordTooShort", () -> links.setPassword(token, "ngắn"));
        links.setPassword(token, "mật khẩu mới thật dài");
        refused("linkOver", () -> links.setPassword(token, "mật khẩu khác thật dài"));

        people.signIn(person);
        assertThat(own.sessions()).extracting(OwnSession::id).doesNotContain(session);
        own.changePassword("mật khẩu mới thật dài", "mật khẩu nữa cũng dài");
    }

    @Test
    void grantsOnlyRolesOfTheProvinceWhereNoScopesAreKnown() {
        assertThat(scopes.grant(Role.BOARD, "", "")).isEqualTo(new Grant(Role.BOARD, new Scope.Province()));
        if (!scopes.known()) {
            refused("provinceOnly", () -> scopes.grant(Role.UNIT_HEAD, "STC", ""));
        }
    }

    @Test
    void holdsARoleForSeveralUnitsOnceEach() {
        var person = people.newPerson();
        people.signIn(people.newPerson(Role.STANDING_BODY));
        var one = new Grant(Role.UNIT_HEAD, new Scope.OfUnit(UnitId.next()));
        var other = new Grant(Role.UNIT_HEAD, new Scope.OfUnit(UnitId.next()));

        accounts.grant(person.id(), one);
        accounts.grant(person.id(), other);

        refused("alreadyGranted", () -> accounts.grant(person.id(), one));
        people.signIn(person);
        assertThat(actor.get().acting()).isIn(one, other);
    }

    @Test
    void givesSomeOfABodysCriteriaAndChangesWhichAtTheNextAction() {
        var ground = beans.createBean(AccessFixtures.class).in(Phase.CROSS_SCORING);
        new GroundTables(beans).publish(ground);
        var standingBody = people.newPerson(Role.STANDING_BODY);
        people.signIn(standingBody);
        var person = people.newPerson();
        var asked = scopes.criteriaOf(ground.otherUnitCode());
        assertThat(asked).singleElement().satisfies(one -> {
            assertThat(one.criterion()).isEqualTo(new CriterionIn(ground.cluster(), GroundTables.BY_SPECIALIST));
            assertThat(one.place()).isEqualTo(ground.code() + " C1");
        });
        var listed = specialist(
                new Scope.OfCriteria(ground.otherUnit(), Set.of(asked.getFirst().criterion())));
        var all = specialist(new Scope.OfUnit(ground.otherUnit()));

        accounts.grant(person.id(), listed);
        refused("alreadyGranted", () -> accounts.grant(person.id(), listed));

        assertThat(queries.account(person.id()).orElseThrow().grants())
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.grant()).isEqualTo(listed);
                    assertThat(held.scopeName()).isEqualTo(ground.otherUnitCode() + " · " + ground.code() + " C1: IV");
                });
        people.signIn(person);
        var session = SecurityContextHolder.getContext();
        assertThat(actor.get().acting()).isEqualTo(listed);
        people.signIn(standingBody);
        accounts.grant(person.id(), all);
        SecurityContextHolder.setContext(session);
        assertThat(actor.get().acting()).isEqualTo(all);
        people.signIn(standingBody);
        accounts.grant(person.id(), listed);
        SecurityContextHolder.setContext(session);
        assertThat(actor.get().acting()).isEqualTo(listed);
        assertThat(events.stream(CommandDone.class)
                        .filter(done -> done.command() == IdentityCommand.GRANT_ROLE)
                        .map(done -> done.before().isPresent()))
                .containsExactly(false, true, true);
    }

    @Test
    void givesNoCriterionThatTheBodyIsNotAskedFor() {
        var ground = beans.createBean(AccessFixtures.class).in(Phase.CROSS_SCORING);
        new GroundTables(beans).publish(ground);
        var person = people.newPerson();
        people.signIn(people.newPerson(Role.STANDING_BODY));
        var others = new CriterionIn(ground.cluster(), GroundTables.BY_SELF);
        var elsewhere = new CriterionIn(ground.otherCluster(), GroundTables.BY_SPECIALIST);
        for (var wrong : List.of(Set.of(others), Set.of(elsewhere), Set.<CriterionIn>of())) {
            var grant = specialist(new Scope.OfCriteria(ground.otherUnit(), wrong));
            refused("notAsked", () -> accounts.grant(person.id(), grant));
        }
        assertThat(queries.account(person.id()).orElseThrow().grants()).isEmpty();
        people.signIn(people.newPerson(Role.AUDITOR));
        assertThatThrownBy(() -> scopes.criteriaOf(ground.otherUnitCode())).isInstanceOf(NotPermitted.class);
    }

    private static Grant specialist(Scope scope) {
        return new Grant(Role.SPECIALIST, scope);
    }

    private static String token(NewLink link) {
        return link.url().substring(link.url().lastIndexOf('/') + 1);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("identity.problem." + key));
    }
}
