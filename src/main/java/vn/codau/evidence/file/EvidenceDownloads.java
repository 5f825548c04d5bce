package vn.codau.evidence.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.EvidenceRevision;
import vn.codau.evidence.item.FileName;
import vn.codau.evidence.item.FileType;
import vn.codau.monitoring.Failures;
import vn.codau.shared.DomainProblem;

/**
 * Downloads and pictures. Whatever there is not and whatever the reader may not see is answered alike; whatever is sent
 * cannot run anything, be taken for another type, or be kept by anybody on the way.
 */
@Controller
class EvidenceDownloads {

    private static final String PNG = "image/png";

    private final EvidenceContents contents;

    EvidenceDownloads(EvidenceContents contents) {
        this.contents = contents;
    }

    /** The file itself, to be saved. */
    @GetMapping("/evidence/{id}/{revision}")
    void file(@PathVariable String id, @PathVariable String revision, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            var found = find(id, revision);
            return new Answer(found.type(), found.size(), attachment(found), () -> contents.open(found));
        });
    }

    /** A picture to be shown beside the field. */
    @GetMapping("/evidence/{id}/{revision}/picture")
    void picture(@PathVariable String id, @PathVariable String revision, HttpServletResponse response)
            throws IOException {
        answer(response, () -> {
            var found = find(id, revision);
            require(FileType.ofMedia(found.type()).filter(FileType::isPicture).isPresent());
            return new Answer(found.type(), found.size(), "inline", () -> contents.open(found));
        });
    }

    /** A page of a PDF as a picture; how many pages there are stands in the header X-Pages. */
    @GetMapping("/evidence/{id}/{revision}/pages/{page}")
    void page(
            @PathVariable String id,
            @PathVariable String revision,
            @PathVariable String page,
            HttpServletResponse response)
            throws IOException {
        answer(response, () -> {
            var found = find(id, revision);
            require(FileType.ofMedia(found.type()).filter(FileType.PDF::equals).isPresent());
            var picture = contents.page(found, number(page));
            response.setIntHeader("X-Pages", picture.pages());
            return new Answer(PNG, picture.size(), "inline", () -> contents.open(picture));
        });
    }

    private EvidenceRevision find(String id, String revision) {
        return contents.revision(parsed(id, text -> new EvidenceId(UUID.fromString(text))), number(revision));
    }

    private static int number(String text) {
        return parsed(text, Integer::parseInt);
    }

    private static <T> T parsed(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException none) {
            throw new EvidenceProblem(Reason.UNKNOWN).causedBy(none);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new EvidenceProblem(Reason.UNKNOWN);
        }
    }

    private static void answer(HttpServletResponse response, Asked asked) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        try {
            var answer = asked.answer();
            try (var content = answer.content().open()) {
                response.setContentType(answer.type());
                response.setContentLengthLong(answer.size());
                response.setHeader("Content-Disposition", answer.disposition());
                content.transferTo(response.getOutputStream());
            }
        } catch (DomainProblem refused) {
            // Nobody is told whether a file is lost or never was; whoever runs the portal is.
            Failures.behind(refused);
            if (response.isCommitted()) {
                // The browser must not take what it has got for the whole.
                throw new IOException(refused);
            }
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** RFC 6266: the name as it is for browsers, a plain one for what is older. */
    private static String attachment(EvidenceRevision revision) {
        var extension = FileName.extension(revision.name());
        var encoded = URLEncoder.encode(revision.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"minh-chung." + extension + "\"; filename*=UTF-8''" + encoded.replace("*", "%2A");
    }

    /** What is looked for. */
    private interface Asked {

        Answer answer() throws IOException;
    }

    private interface Content {

        InputStream open() throws IOException;
    }

    private record Answer(String type, long size, String disposition, Content content) {}
}
