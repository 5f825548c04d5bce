package vn.codau.platform.commandline;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** Runs a command line: finds the commands that modules bring, lets picocli read the parameters, and gives the exit code. */
public final class Program {

    private static final String HELP = "help";

    private final Terminal terminal;

    public Program(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs it on the process's own streams; empty where it names no command, but starts the portal. */
    public static OptionalInt run(String... arguments) {
        if (arguments.length == 0 || !(arguments[0].equals(HELP) || Brought.hasCommand(arguments[0]))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(new Program(Terminal.ofProcess()).execute(arguments));
    }

    /** Runs it and gives the exit code; a result that could not be written is none. */
    public int execute(String... arguments) {
        int exitCode = perform(arguments);
        if (!terminal.isWritten()) {
            terminal.err().println(terminal.sentence("platform.commandline.notWritten"));
            return TerminalCommand.INVALID;
        }
        return exitCode;
    }

    private int perform(String... arguments) {
        try {
            return reader(Set.copyOf(List.of(arguments))).execute(arguments);
        } catch (OutOfMemoryError tooLarge) {
            // Whatever filled the memory is out of reach by now.
            terminal.err().println(terminal.sentence("platform.commandline.outOfMemory"));
            return TerminalCommand.INVALID;
        }
    }

    /** Knows only commands that are named, for to know one takes time; words are files whatever they begin with. */
    private CommandLine reader(Set<String> words) {
        var reader = new CommandLine(new Root());
        words.forEach(word -> Brought.command(word).ifPresent(reader::addSubcommand));
        return reader.setExecutionStrategy(this::perform)
                .setParameterExceptionHandler((wrong, given) -> usage())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true)
                .setUnmatchedOptionsArePositionalParams(true);
    }

    private int perform(ParseResult given) {
        return given.hasSubcommand() && given.subcommand().commandSpec().userObject() instanceof TerminalCommand command
                ? command.run(terminal)
                : usage();
    }

    private int usage() {
        terminal.err().println(terminal.sentence("platform.commandline.usage"));
        return TerminalCommand.INVALID;
    }

    private enum Language {
        VI,
        EN
    }

    /** What stands before a command, or anywhere behind it. */
    @Command(name = "codau")
    private final class Root {

        @SuppressWarnings("UnusedMethod") // Picocli calls it.
        @Option(names = "--lang", scope = ScopeType.INHERIT)
        void speak(Language language) {
            terminal.speak(language.name().toLowerCase(Locale.ROOT));
        }
    }
}
