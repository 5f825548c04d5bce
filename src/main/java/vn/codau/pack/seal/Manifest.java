package vn.codau.pack.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.pack.json.Digests;
import vn.codau.pack.json.JsonOut;
import vn.codau.pack.season.CriteriaWriter;
import vn.codau.platform.digest.Sha256;

/**
 * What a sealed pack says about its files (season pack, section 9). Its {@code lines} hold the digests of each file's
 * lines, its own up to there included, so that no single digit can change unnoticed.
 *
 * @param season the season's code
 * @param law the key of the legal rule set
 * @param files SHA-256 by file name
 * @param criteria the criteria version of each cluster, in the season's order
 * @param evidence SHA-256 of each evidence file by its id
 * @param lines digests of lines by file name, as in {@link Digests}
 */
public record Manifest(
        String season,
        String law,
        Instant sealedAt,
        String sealedBy,
        Map<String, String> files,
        List<CriteriaVersion> criteria,
        Map<String, String> evidence,
        Map<String, List<String>> lines) {

    /** Its name in the pack. */
    public static final String FILE = "manifest.json";

    static final String FORMAT = "codau.manifest/1";

    private static final String LINES = "\n \"lines\":";

    /**
     * A cluster's criteria version.
     *
     * @param sha256 of the cluster's criteria, written as in the pack but alone
     */
    record CriteriaVersion(String cluster, int version, String sha256) {

        static CriteriaVersion of(Cluster cluster) {
            var text = new ByteArrayOutputStream();
            CriteriaWriter.write(cluster.criteria(), text);
            return new CriteriaVersion(cluster.code(), cluster.criteria().version(), Sha256.of(text.toByteArray()));
        }
    }

    /** The manifest of a season that is being sealed, before its own lines are counted. */
    static Manifest of(CompleteSeason season, Seal seal, Map<String, Digests> digests) {
        var files = new TreeMap<String, String>();
        var lines = new TreeMap<String, List<String>>();
        digests.forEach((name, digest) -> {
            files.put(name, digest.sha256());
            lines.put(name, digest.lines());
        });
        return new Manifest(
                season.period().code(),
                season.period().law(),
                seal.at(),
                seal.by(),
                files,
                season.clusters().stream().map(CriteriaVersion::of).toList(),
                seal.evidence(),
                lines);
    }

    /** The manifest's text, with the digests of its own lines in it. */
    String text() {
        var own = Digests.of(head(written(Map.of())));
        var all = new TreeMap<>(lines);
        all.put(Manifest.FILE, own.lines());
        return written(all);
    }

    /** The part of a manifest's text that its own digests are of; all of it where the rest is missing. */
    static String head(String text) {
        int end = text.indexOf(LINES);
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** The first line, counted from 1, where a text is not as this manifest is written; 0 where it is. */
    int differingLine(byte[] text) {
        int end = Arrays.mismatch(text, written(lines).getBytes(StandardCharsets.UTF_8));
        int line = end < 0 ? 0 : 1;
        for (int i = 0; i < Math.min(end, text.length); i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private String written(Map<String, List<String>> digestsOfLines) {
        var text = new ByteArrayOutputStream();
        JsonOut.write(text, out -> {
            out.text("format", FORMAT);
            out.text("season", season);
            out.text("law", law);
            out.text("sealedAt", sealedAt);
            out.text("sealedBy", sealedBy);
            out.object("files", () -> files.forEach(out::text));
            out.records("criteria", criteria, version -> {
                out.text("cluster", version.cluster());
                out.count("version", version.version());
                out.text("sha256", version.sha256());
            });
            out.object("evidence", () -> evidence.forEach(out::text));
            out.object("lines", () -> digestsOfLines.forEach(out::lines));
        });
        return text.toString(StandardCharsets.UTF_8);
    }
}
