package vn.codau.season.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.codau.season.Plans;
import vn.codau.season.plan.Phase;
import vn.codau.shared.Command;

/** Holds the gate against a table that people can read: matrix/phases.txt. */
class PhaseTableTests {

    private static final String NOT_OF_A_SEASON = "-";

    @Test
    void hasEveryCommandAndEveryPhase() throws IOException {
        var matrix = matrix();
        assertThat(matrix.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Command.values()).map(Command::name).toList());
        assertThat(matrix.values())
                .allMatch(row -> row.equals(List.of(NOT_OF_A_SEASON)) || row.size() == Phase.values().length);
    }

    @Test
    void everyCommandHasARowInTheTableOfAccessToo() throws IOException {
        assertThat(matrix("commands.txt").keySet())
                .as("matrix/commands.txt, whose head says what to put there")
                .containsAll(Arrays.stream(Command.values()).map(Command::name).toList());
    }

    @Test
    void opensAndRefusesEveryCommandInEveryPhase() throws IOException {
        for (var row : matrix().entrySet()) {
            var command = Command.valueOf(row.getKey());
            for (var phase : Phase.values()) {
                var open = !row.getValue().getFirst().equals(NOT_OF_A_SEASON)
                        && row.getValue().get(phase.step()).equals("x");
                assertThat(PhaseTable.open(phase).contains(command))
                        .as("%s in %s", command, phase)
                        .isEqualTo(open);
            }
            assertThat(Stream.of(Phase.values())
                            .anyMatch(phase -> PhaseTable.open(phase).contains(command)))
                    .as(command.name())
                    .isNotEqualTo(row.getValue().getFirst().equals(NOT_OF_A_SEASON));
        }
    }

    @Test
    void opensBetweenTwoWindowsOnlyWhatBothPhasesAllow() {
        var between = Plans.ends(Phase.CROSS_SCORING);
        assertThat(PhaseTable.open(Plans.YEAR, between))
                .contains(Command.APPOINT_HEAD, Command.CLOSE_PHASE)
                .doesNotContain(Command.MOVE_MEMBER);
    }

    private static Map<String, List<String>> matrix() throws IOException {
        return matrix("phases.txt");
    }

    private static Map<String, List<String>> matrix(String name) throws IOException {
        try (var in = Objects.requireNonNull(PhaseTableTests.class.getResourceAsStream("/matrix/" + name))) {
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
