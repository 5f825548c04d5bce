package vn.codau.evidence.preview;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.codau.platform.commandline.Terminal;
import vn.codau.platform.commandline.TerminalCommand;

/** {@code evidence-render}: how the portal calls itself to draw the pages of a PDF in a process of their own. */
@Command(name = RenderCommand.NAME)
public final class RenderCommand implements TerminalCommand {

    static final String NAME = "evidence-render";

    @Parameters(index = "0")
    private String document = "";

    @Parameters(index = "1")
    private String folder = "";

    @Parameters(index = "2")
    private int first;

    @Parameters(index = "3")
    private int pages;

    @Override
    public int run(Terminal terminal) {
        try {
            PageRenderer.draw(Path.of(document), Path.of(folder), first, pages);
            return OK;
        } catch (IOException | RuntimeException undrawable) {
            // Whatever a document does to its reader; the caller sees that nothing was drawn.
            return INVALID;
        }
    }
}
