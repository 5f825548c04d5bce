package vn.codau.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.codau.Application;
import vn.codau.shared.Command;

/** All commands of the portal, as its classes have them, whoever brings them or forgets to; those of tests are not among them. */
public final class AllCommands {

    private AllCommands() {}

    /** Every constant of every enum of commands. */
    public static List<Command> list() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Command.class));
        var commands = scan.findCandidateComponents("vn.codau").stream()
                .map(found -> type(Objects.requireNonNull(found.getBeanClassName())))
                .filter(AllCommands::isOfThePortal)
                .flatMap(type -> Stream.of((Command[]) Objects.requireNonNull(type.getEnumConstants(), type.getName())))
                .sorted(Comparator.comparing(Command::name))
                .toList();
        assertThat(commands).isNotEmpty();
        return commands;
    }

    private static boolean isOfThePortal(Class<?> type) {
        var portal = Application.class.getProtectionDomain().getCodeSource().getLocation();
        return type.getProtectionDomain().getCodeSource().getLocation().equals(portal);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
