package vn.codau.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.io.JsonStringEncoder;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.pack.season.SeasonReader;

/** The example season with two units whose name was chosen to do harm. */
final class HostileSeason {

    private HostileSeason() {}

    static SealedSeason named(String name) {
        try (var in = HostileSeason.class.getResourceAsStream("/packs/example-season.json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(name));
            var changed = text.replace("\"Sở Kế hoạch và Đầu tư\"", "\"" + quoted + "\"")
                    .replace("\"Sở Tài chính\"", "\"" + quoted + "\"");
            if (changed.equals(text)) {
                throw new IllegalStateException("the example season has no such unit any more");
            }
            return Sealed.of(SeasonReader.read(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
