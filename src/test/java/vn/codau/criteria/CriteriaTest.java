package vn.codau.criteria;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.support.PortalTest;

/** A test on the {@link CriteriaFixture}, where the cluster's head acts. */
@PortalTest
@Import({ActingAs.class, CriteriaFixture.class})
@SuppressWarnings("NullAway.Init") // Spring and JUnit set the fields before each test.
abstract class CriteriaTest {

    static final Instant IN_SETUP = Instant.parse("2023-01-05T00:00:00Z");

    @Autowired
    CriteriaFixture scene;

    @Autowired
    private ActingAs.Player player;

    SeasonId season;
    ClusterId cluster;
    String code;
    List<String> units;

    @BeforeEach
    void setTheScene() {
        scene.set(2023);
        season = scene.season();
        cluster = scene.cluster();
        code = scene.code();
        units = scene.units();
    }

    void actAs(Role role, Scope scope) {
        player.actAs(role, scope);
    }

    void schedule() {
        scene.schedule();
    }

    void goTo(Phase phase) {
        scene.goTo(phase);
    }

    /** A small table that is right: 60 points by ratio and 40 given directly, a bonus of up to 5 besides. */
    static CriteriaDraft small() {
        var draft = CriteriaDraft.empty();
        var section = Drafts.group("I", "Phát triển kinh tế - xã hội");
        section.children().add(Drafts.leaf("I.1", "Thu ngân sách", "RATIO", "max", "60", "target", "100"));
        section.children().add(Drafts.leaf("I.2", "Cải cách hành chính", "DIRECT", "max", "40"));
        draft.sections().add(section);
        var bonus = Drafts.leaf("II", "Điểm thưởng", "PER_EVENT", "points", "1", "max", "5");
        bonus.fields().set("counts", "BONUS");
        draft.sections().add(bonus);
        draft.tieBreaks().add("SECTION:I");
        return draft;
    }
}
