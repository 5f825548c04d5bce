package vn.codau.pack.seal;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.Key;
import vn.codau.pack.json.Keys;
import vn.codau.pack.json.Notation;
import vn.codau.pack.json.PackLimits;
import vn.codau.pack.seal.Manifest.CriteriaVersion;

/** Reads a manifest. */
final class ManifestReader {

    private final JsonIn in;
    private final Keys keys;
    private final Key<String> season;
    private final Key<String> law;
    private final Key<Instant> sealedAt;
    private final Key<String> sealedBy;
    private final Key<Map<String, String>> files;
    private final Key<List<@Nullable CriteriaVersion>> criteria;
    private final Key<Map<String, String>> evidence;
    private final Key<Map<String, List<String>>> lines;

    private ManifestReader(byte[] text) {
        this.in = new JsonIn(new ByteArrayInputStream(text));
        this.keys = new Keys(in);
        keys.required("format", () -> in.value(name -> Notation.format(Manifest.FORMAT, name)));
        this.season = keys.required("season", in::text);
        this.law = keys.required("law", in::text);
        this.sealedAt = keys.required("sealedAt", () -> in.value(Notation::instant));
        this.sealedBy = keys.required("sealedBy", in::text);
        this.files = keys.required("files", () -> in.map(Integer.MAX_VALUE, in::text));
        this.criteria = keys.required("criteria", this::criteriaVersions);
        this.evidence = keys.required("evidence", () -> in.map(Integer.MAX_VALUE, in::text));
        this.lines = keys.required("lines", () -> in.map(Integer.MAX_VALUE, this::rows));
    }

    /**
     * Reads a manifest.
     *
     * @throws InvalidSeason if the text is no manifest
     */
    static Manifest read(byte[] text) {
        return new ManifestReader(text).manifest();
    }

    private Manifest manifest() {
        in.read(keys::sweep);
        if (!in.findings().list().isEmpty()) {
            throw new InvalidSeason(in.findings().list());
        }
        return new Manifest(
                season.get(),
                law.get(),
                sealedAt.get(),
                sealedBy.get(),
                new TreeMap<>(files.get()),
                List.copyOf(criteria.get()),
                new TreeMap<>(evidence.get()),
                new TreeMap<>(lines.get()));
    }

    private List<@Nullable CriteriaVersion> criteriaVersions() {
        var versions = new ArrayList<@Nullable CriteriaVersion>();
        in.list(versions, PackLimits.CLUSTERS, this::criteriaVersion);
        return versions;
    }

    private @Nullable CriteriaVersion criteriaVersion() {
        var version = new Keys(in);
        var cluster = version.required("cluster", in::text);
        var number = version.required("version", in::count);
        var sha256 = version.required("sha256", in::text);
        return version.read(() -> new CriteriaVersion(cluster.get(), number.get(), sha256.get()));
    }

    private List<String> rows() {
        var rows = new ArrayList<@Nullable String>();
        in.list(rows, Integer.MAX_VALUE, in::text);
        return rows.contains(null) ? List.of() : List.copyOf(rows);
    }
}
