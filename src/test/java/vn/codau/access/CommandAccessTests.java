package vn.codau.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.identity.People;
import vn.codau.shared.Command;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.NotSignedIn;
import vn.codau.support.AllCommands;
import vn.codau.support.PortalTest;

/** Every command, given by everybody, against a table that people can read: matrix/commands.txt. */
@PortalTest
@Import({People.class, AccessFixtures.class})
class CommandAccessTests {

    private static final Map<String, String> MATRIX = Matrix.read("commands.txt");

    @Autowired
    private AccessFixtures grounds;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void everyCommandHasARowAndIsTried() {
        var commands = AllCommands.list();
        assertThat(MATRIX.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        commands.stream().map(Command::name).toList());
        assertThat(trials().keySet()).containsExactlyInAnyOrderElementsOf(commands);
    }

    private static List<Command> commands() {
        return AllCommands.list();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isGivenByThoseWhomTheTableNames(Command command) {
        var trial = Objects.requireNonNull(trials().get(command));
        var ground = grounds.in(trial.phase());
        var row = new ArrayList<String>();
        for (var column : Column.all()) {
            row.add(column.actors(ground).stream()
                    .map(actor -> isPermitted(trial, ground, actor) ? "x" : ".")
                    .collect(Collectors.joining()));
        }
        assertThat(String.join(" ", row)).isEqualTo(MATRIX.get(command.name()));
    }

    /** Tries it and undoes it. Whatever else than the actor refuses it is a mistake of the trial, and fails the test. */
    private boolean isPermitted(CommandTrial trial, AccessFixture ground, Optional<Grant> actor) {
        var person = actor.map(grant -> people.newPerson(List.of(grant)));
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            grounds.actAsStandingBody();
            var command = trial.given().on(ground);
            People.signOut();
            person.ifPresent(people::signIn);
            try {
                command.run();
                return true;
            } catch (NotPermitted | NotSignedIn refused) {
                return false;
            }
        }));
    }

    private Map<Command, CommandTrial> trials() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(CommandTrials.class));
        var trials = new HashMap<Command, CommandTrial>();
        for (var found : scan.findCandidateComponents("vn.codau")) {
            made(Objects.requireNonNull(found.getBeanClassName()))
                    .trials()
                    .forEach((command, trial) -> assertThat(trials.put(command, trial))
                            .as(command.name())
                            .isNull());
        }
        return trials;
    }

    private CommandTrials made(String type) {
        try {
            return (CommandTrials) beans.createBean(Class.forName(type));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
