package vn.codau.season;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.season.gate.CommandPhases;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Command;
import vn.codau.shared.CommandRule;
import vn.codau.shared.Phase;
import vn.codau.shared.PhaseRules;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.support.AllCommands;
import vn.codau.support.PortalTest;

/** Holds the rules that the modules bring against a table that people can read: matrix/phases.txt. */
@PortalTest
class CommandPhasesTests {

    private static final String NOT_OF_A_SEASON = "-";

    @Autowired
    private CommandPhases phases;

    @Autowired
    private List<PhaseRules> rules;

    @Autowired
    private PhaseGate gate;

    @Test
    void hasEveryCommandAndEveryPhase() throws IOException {
        var matrix = matrix();
        assertThat(matrix.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        AllCommands.list().stream().map(Command::name).toList());
        assertThat(matrix.values())
                .allMatch(row -> row.equals(List.of(NOT_OF_A_SEASON)) || row.size() == Phase.values().length);
    }

    @Test
    void everyCommandIsBroughtByItsModule() {
        assertThat(rules.stream().flatMap(brought -> brought.phases().keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(AllCommands.list());
    }

    @Test
    void everyCommandHasARowInTheTableOfAccessToo() throws IOException {
        assertThat(matrix("commands.txt").keySet())
                .as("matrix/commands.txt, whose head says what to put there")
                .containsAll(AllCommands.list().stream().map(Command::name).toList());
    }

    @Test
    void opensAndRefusesEveryCommandInEveryPhase() throws IOException {
        var matrix = matrix();
        for (var command : AllCommands.list()) {
            var row = Objects.requireNonNull(matrix.get(command.name()), command.name());
            for (var phase : Phase.values()) {
                var open = !row.getFirst().equals(NOT_OF_A_SEASON)
                        && row.get(phase.step()).equals("x");
                assertThat(phases.open(phase).contains(command))
                        .as("%s in %s", command, phase)
                        .isEqualTo(open);
            }
            assertThat(Stream.of(Phase.values())
                            .anyMatch(phase -> phases.open(phase).contains(command)))
                    .as(command.name())
                    .isNotEqualTo(row.getFirst().equals(NOT_OF_A_SEASON));
        }
    }

    @Test
    void opensBetweenTwoWindowsOnlyWhatBothPhasesAllow() {
        var between = Plans.ends(Phase.CROSS_SCORING);
        assertThat(phases.open(Plans.YEAR, between))
                .contains(OrganisationCommand.APPOINT_HEAD, SeasonCommand.CLOSE_PHASE)
                .doesNotContain(OrganisationCommand.MOVE_MEMBER);
    }

    @Test
    void refusesToStartWithTwoRulesForOneCommand() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CommandPhases(
                        List.of(PhaseRules.of(SeasonCommand.values()), PhaseRules.of(SeasonCommand.CLOSE_PHASE))))
                .withMessage("two rules for the command CLOSE_PHASE");
    }

    /** The log knows commands by their names alone. */
    @Test
    void refusesToStartWithTwoCommandsOfOneName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CommandPhases(
                        List.of(PhaseRules.of(SeasonCommand.values()), PhaseRules.of(new Namesake("CLOSE_PHASE")))))
                .withMessage("two rules for the command CLOSE_PHASE");
    }

    @Test
    void refusesToStartWithoutARuleForACommandOfAModule() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CommandPhases(
                        List.of(PhaseRules.of(OrganisationCommand.APPOINT_HEAD, OrganisationCommand.APPOINT_DEPUTIES))))
                .withMessageStartingWith("no rule for the commands [ASSIGN_MEMBER, CHANGE_CLUSTER,");
    }

    @Test
    void theGateAnswersForNoCommandWithoutAPhase() {
        for (var asked : Set.of(SeasonCommand.CREATE_SEASON, new Namesake("NOBODY_BRINGS_IT"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> gate.require(SeasonId.next(), asked))
                    .withMessage("no phase rule for the command " + asked.name());
        }
    }

    /** A command that no enum has. */
    private record Namesake(String name) implements Command {

        @Override
        public CommandRule rule() {
            return CommandRule.by(Role.STANDING_BODY).in(Phase.SETUP);
        }
    }

    private static Map<String, List<String>> matrix() throws IOException {
        return matrix("phases.txt");
    }

    private static Map<String, List<String>> matrix(String name) throws IOException {
        try (var in = Objects.requireNonNull(CommandPhasesTests.class.getResourceAsStream("/matrix/" + name))) {
            var rows = new HashMap<String, List<String>>();
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.strip().split("\\s+", -1)))
                    .forEach(words -> assertThat(rows.put(words.getFirst(), words.subList(1, words.size())))
                            .as(words.getFirst())
                            .isNull());
            return rows;
        }
    }
}
