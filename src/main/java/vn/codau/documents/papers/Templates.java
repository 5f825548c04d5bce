package vn.codau.documents.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.documents.template.DocumentSettings;
import vn.codau.documents.template.Template;

/** The templates: an office's own where there is one in its folder, else the portal's. Each is checked when it is read. */
@Component
public class Templates {

    private static final long MOST_BYTES = 5L << 20;

    private final Optional<Path> folder;

    public Templates(DocumentSettings settings) {
        this.folder = settings.templates().filter(name -> !name.isBlank()).map(Path::of);
    }

    /**
     * The template of a paper as it is now.
     *
     * @throws DocumentProblem if the office's own cannot be used, naming why; the portal's does not step in unnoticed
     */
    Template of(Paper paper) {
        try {
            return Template.of(paper.template(), file(paper), PaperContent.fields(paper));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Looks at the template of a paper.
     *
     * @throws DocumentProblem if the office's own cannot be used; the portal's own is known to be good
     */
    void require(Paper paper) {
        if (folder.map(one -> one.resolve(paper.template()))
                .filter(Files::exists)
                .isPresent()) {
            of(paper);
        }
    }

    private byte[] file(Paper paper) throws IOException {
        var own = folder.map(one -> one.resolve(paper.template())).filter(Files::isRegularFile);
        if (own.isEmpty()) {
            return builtIn(paper);
        }
        if (Files.size(own.get()) > MOST_BYTES) {
            throw new DocumentProblem("template.tooLarge", paper.template(), MOST_BYTES >> 20);
        }
        return Files.readAllBytes(own.get());
    }

    /** The portal's own, to begin from. */
    public byte[] builtIn(Paper paper) {
        try (var in = Objects.requireNonNull(Templates.class.getResourceAsStream("/documents/" + paper.template()))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
