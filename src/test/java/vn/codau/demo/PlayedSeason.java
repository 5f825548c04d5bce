package vn.codau.demo;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.codau.identity.People;
import vn.codau.identity.People.Person;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.support.BrowserTest;
import vn.codau.support.MovableClock;

/** The people of a season that is played, its clock, and how they find what they see. */
@SuppressWarnings("NullAway.Init") // Spring sets the fields before each test.
abstract class PlayedSeason extends BrowserTest {

    static final String CODE = "PLAYED-2021";
    static final String NAME = "Năm thi đua 2021";
    static final List<DemoProvince.Group> GROUPS = DemoProvince.GROUPS.subList(0, 5);

    private static final Look DESK = new Look(1440, "vi", "light");

    @Autowired
    private Clock clock;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private SeasonQueries seasons;

    private final Map<Grant, Person> known = new HashMap<>();
    private PlayedWork work;
    private DemoCriteria criteria;
    private @Nullable Page seen;

    /** Long ago: no other test's season runs then. */
    @BeforeEach
    void begin() {
        work = beans.createBean(PlayedWork.class);
        criteria = beans.createBean(DemoCriteria.class);
        at("2020-12-20T02:00:00Z");
    }

    @AfterEach
    void leave() {
        if (seen != null) {
            picture(seen, "season-end");
        }
        People.signOut();
        now();
    }

    final void at(String instant) {
        ((MovableClock) clock).set(Instant.parse(instant));
    }

    final void now() {
        ((MovableClock) clock).run();
    }

    final PlayedWork work() {
        return work;
    }

    final DemoCriteria criteria() {
        return criteria;
    }

    final SeasonId id() {
        return seasons.find(CODE).orElseThrow().id();
    }

    final ClusterView cluster(String code) {
        return work.cluster(id(), code);
    }

    final Member unit(String cluster, String code) {
        return cluster(cluster).members().stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A unit and where it belongs. */
    record Place(ClusterView cluster, Member member) {}

    final Place of(String code) {
        return GROUPS.stream()
                .map(group -> cluster(group.code()))
                .flatMap(cluster -> cluster.members().stream()
                        .filter(member -> member.code().equals(code))
                        .map(member -> new Place(cluster, member)))
                .findFirst()
                .orElseThrow();
    }

    static Grant standingBody() {
        return new Grant(Role.STANDING_BODY, new Scope.Province());
    }

    final Grant of(Role role, String cluster) {
        return new Grant(role, new Scope.OfCluster(cluster(cluster).id(), id()));
    }

    final Grant of(Role role, String cluster, String code) {
        return of(role, unit(cluster, code));
    }

    Grant of(Role role, Member member) {
        return new Grant(role, new Scope.OfUnit(member.unit()));
    }

    private Person person(Grant grant) {
        return known.computeIfAbsent(grant, held -> people.newPerson(List.of(held)));
    }

    /** A screen of somebody who has just signed in. */
    final Page screen(Grant grant, String path) {
        seen = openAs(person(grant).userName(), path, DESK);
        return seen;
    }

    /** A screen of somebody else in the same office. */
    final Page colleaguesScreen(Grant grant, String path) {
        seen = openAs(colleague(grant).userName(), path, DESK);
        return seen;
    }

    /** Another screen of whoever is at it. */
    final void go(Page page, String path) {
        show(page, path);
    }

    /** A screen of somebody who has not signed in. */
    final Page visitor(String path) {
        seen = open(path, DESK);
        return seen;
    }

    /** Without a screen. */
    final void as(Grant grant, Runnable act) {
        as(person(grant), act);
    }

    final void as(Person person, Runnable act) {
        people.signIn(person);
        act.run();
    }

    /** Somebody else in the same office. */
    final Person colleague(Grant grant) {
        return people.newPerson(List.of(grant));
    }

    /** Looks at the screen once, as it is now. */
    static void look(Page page, String name) {
        expectAccessible(page);
        expectNoSidewaysScrolling(page);
        picture(page, "season-" + name);
    }

    /** Turns to the played season where another is newer. */
    static void choose(Page page, String season) {
        var choice = page.locator("vaadin-select.season-name");
        if (choice.count() == 0 || choice.innerText().contains(season)) {
            return; // There is no other, or it is chosen already.
        }
        choice.click();
        page.evaluate("window.before = true");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(season))
                .click();
        page.waitForFunction("window.before === undefined");
    }
}
