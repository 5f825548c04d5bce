package vn.codau.pack.command;

import vn.codau.engine.problem.Problem;
import vn.codau.platform.commandline.Sentences;

/** How a command says what is wrong with a pack. */
public final class PackSentences {

    private PackSentences() {}

    /** One line: the path, then what is wrong there. */
    public static String of(Sentences sentences, Problem problem) {
        var arguments = problem.arguments().stream().map(Object::toString).toArray();
        var said = sentences.get(problem.reason().key(), arguments);
        return problem.path().isEmpty() ? said : Sentences.printable(problem.path()) + ": " + said;
    }
}
