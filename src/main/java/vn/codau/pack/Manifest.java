package vn.codau.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Season;

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
record Manifest(
        String season,
        String law,
        Instant sealedAt,
        String sealedBy,
        Map<String, String> files,
        List<CriteriaVersion> criteria,
        Map<String, String> evidence,
        Map<String, List<String>> lines) {

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
            SeasonWriter.writeCriteria(cluster.criteria(), text);
            return new CriteriaVersion(
                    cluster.code(), cluster.criteria().version(), Digests.sha256(text.toByteArray()));
        }
    }

    /** The manifest of a season that is being sealed, before its own lines are counted. */
    static Manifest of(Season season, SealedPack.Seal seal, Map<String, Digests> digests) {
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
        all.put(SealedPack.MANIFEST, own.lines());
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

    /**
     * Reads a manifest.
     *
     * @throws InvalidSeason if the text is no manifest
     */
    static Manifest read(byte[] text) {
        return new Reader(text).manifest();
    }

    private static final class Reader {

        private final JsonIn in;
        private @Nullable String season;
        private @Nullable String law;
        private @Nullable Instant sealedAt;
        private @Nullable String sealedBy;
        private final Map<String, String> files = new TreeMap<>();
        private final List<@Nullable CriteriaVersion> criteria = new ArrayList<>();
        private final Map<String, String> evidence = new TreeMap<>();
        private final Map<String, List<String>> lines = new TreeMap<>();

        Reader(byte[] text) {
            this.in = new JsonIn(new ByteArrayInputStream(text));
        }

        Manifest manifest() {
            in.read(this::root);
            if (!in.problems().isEmpty() || season == null || law == null || sealedAt == null || sealedBy == null) {
                throw new InvalidSeason(in.problems());
            }
            return new Manifest(season, law, sealedAt, sealedBy, files, List.copyOf(criteria), evidence, lines);
        }

        private void root() {
            if (!in.object()) {
                return;
            }
            for (String key; (key = in.key()) != null; ) {
                switch (key) {
                    case "format" -> in.requireFormat(FORMAT);
                    case "season" -> season = in.text();
                    case "law" -> law = in.text();
                    case "sealedAt" -> sealedAt = instant();
                    case "sealedBy" -> sealedBy = in.text();
                    case "files" -> texts(files);
                    case "criteria" -> in.list(criteria, Most.CLUSTERS, this::criteriaVersion);
                    case "evidence" -> texts(evidence);
                    case "lines" -> lines();
                    default -> in.unknownKey();
                }
            }
            in.require("format", "season", "law", "sealedAt", "sealedBy", "files", "criteria", "evidence", "lines");
        }

        private @Nullable Instant instant() {
            var text = in.text();
            try {
                return text == null ? null : Instant.parse(text);
            } catch (DateTimeException noInstant) {
                in.problem("", Malformed.NOT_A_DATE, text);
                return null;
            }
        }

        private void texts(Map<String, String> texts) {
            if (in.object()) {
                for (String key; (key = in.key()) != null; ) {
                    var text = in.text();
                    if (text != null) {
                        texts.put(key, text);
                    }
                }
            }
        }

        private void lines() {
            if (in.object()) {
                for (String key; (key = in.key()) != null; ) {
                    var rows = new ArrayList<@Nullable String>();
                    in.list(rows, Integer.MAX_VALUE, in::text);
                    lines.put(key, rows.contains(null) ? List.of() : List.copyOf(rows));
                }
            }
        }

        private @Nullable CriteriaVersion criteriaVersion() {
            String cluster = null;
            Integer version = null;
            String sha256 = null;
            if (!in.object()) {
                return null;
            }
            for (String key; (key = in.key()) != null; ) {
                switch (key) {
                    case "cluster" -> cluster = in.text();
                    case "version" -> version = in.count();
                    case "sha256" -> sha256 = in.text();
                    default -> in.unknownKey();
                }
            }
            in.require("cluster", "version", "sha256");
            return cluster == null || version == null || sha256 == null
                    ? null
                    : new CriteriaVersion(cluster, version, sha256);
        }
    }
}
