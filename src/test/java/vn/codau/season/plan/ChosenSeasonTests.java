package vn.codau.season.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.Published;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonChip;
import vn.codau.shared.SeasonId;
import vn.codau.support.PortalTest;

/** Which season screens show: the one of the office, or the one that was chosen in this browser. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class ChosenSeasonTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SeasonQueries seasons;

    @Autowired
    private SeasonChip chip;

    private Fixture.Set one;
    private Fixture.Set other;

    @BeforeEach
    void open() {
        one = fixture.set("A", "B");
        other = fixture.set("C", "D");
        stage.as(ActingAs.of(Role.AUDITOR));
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void turnsToTheSeasonThatIsChosenForThisBrowserAlone() {
        choose(one.season());
        assertThat(current()).isEqualTo(one.season());
        choose(other.season());
        assertThat(current()).isEqualTo(other.season());
        assertThat(chip.choices().stream().filter(SeasonChip.Choice::chosen).toList())
                .extracting(SeasonChip.Choice::season)
                .isEqualTo(List.of(other.season()));
        assertThat(chip.now(Locale.of("vi"))).isPresent();
        MockVaadin.tearDown();
        var newest = current();
        MockVaadin.setup();
        assertThat(current()).as("another browser").isEqualTo(newest);
    }

    @Test
    void leavesWhoeverLeadsAClusterInItsSeason() {
        choose(other.season());
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, one.cluster(), one.season()));
        assertThat(current()).isEqualTo(one.season());
        assertThat(chip.choices()).isEmpty();
    }

    @Test
    void meansToAUnitTheRunningSeasonThatItTakesPartIn() {
        stage.in(Phase.SELF_SCORING);
        for (var set : List.of(one, other)) {
            stage.as(ActingAs.of(
                    Role.UNIT_OFFICER, set.units().values().iterator().next()));
            assertThat(current()).isEqualTo(set.season());
        }
    }

    private void choose(SeasonId season) {
        chip.choose(chip.choices().stream()
                .filter(choice -> choice.season().equals(season))
                .findFirst()
                .orElseThrow());
    }

    private SeasonId current() {
        return seasons.current().orElseThrow().id();
    }
}
