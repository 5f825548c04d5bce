package vn.codau.pack.season;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.Target;
import vn.codau.pack.json.JsonIn;

/**
 * The part of a pack that says what a cluster is measured by, as a JSON text of its own: the keys {@code criteria},
 * {@code settlement}, {@code tieBreaks} and {@code standard}, as in the season pack.
 */
public final class CriteriaText {

    private final JsonIn in;
    private final ClusterDraft draft = new ClusterDraft();

    private CriteriaText(byte[] text) {
        this.in = new JsonIn(new ByteArrayInputStream(text));
    }

    /**
     * Reads the text by itself, without saying anything about members and targets.
     *
     * @throws InvalidSeason with every problem
     */
    public static ClusterMeasure read(byte[] text) {
        var reader = new CriteriaText(text);
        reader.draft.members.add(null);
        reader.draft.targets.add(null);
        return reader.measure();
    }

    /**
     * Reads the text for a cluster of those members (unit codes) with those targets, which are checked with it.
     *
     * @throws InvalidSeason with every problem
     */
    public static ClusterMeasure read(byte[] text, List<String> members, List<Target> targets) {
        var reader = new CriteriaText(text);
        reader.draft.members.addAll(members);
        reader.draft.targets.addAll(targets);
        return reader.measure();
    }

    /** Writes the text; the same measure gives the same bytes. */
    public static byte[] write(ClusterMeasure measure) {
        var bytes = new ByteArrayOutputStream();
        CriteriaWriter.write(measure, bytes);
        return bytes.toByteArray();
    }

    private ClusterMeasure measure() {
        if (in.read(this::root)) {
            in.findings().noteOfWhole(draft.check());
        }
        if (!in.findings().list().isEmpty()) {
            throw new InvalidSeason(in.findings().list());
        }
        return new ClusterMeasure(
                read(draft.criteria),
                read(draft.settlement),
                draft.tieBreaks.stream().map(CriteriaText::read).toList(),
                Optional.ofNullable(draft.minTotal));
    }

    private void root() {
        var measure = new MeasureReader(in);
        draft.treeReadable = false;
        if (!in.object()) {
            return;
        }
        for (String key; (key = in.key()) != null; ) {
            if (!measure.read(key, draft)) {
                in.unknownKey();
            }
        }
        in.findings().require("criteria", "settlement");
    }

    private static <T> T read(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("read without a problem, and yet not there");
        }
        return part;
    }
}
