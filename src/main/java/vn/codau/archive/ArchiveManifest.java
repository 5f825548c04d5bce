package vn.codau.archive;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.codau.platform.digest.Sha256;

/**
 * What an archive says of itself: whose it is, which seal it belongs to, and size and SHA-256 of each of its files. The
 * hashes stand a second time in a list that other programs know too; so it is told which of the two was changed.
 *
 * @param missing evidence that was not where it was kept when the archive was made
 * @param files all but the manifest and that list
 */
record ArchiveManifest(About about, List<ArchivedFile> missing, List<ArchivedFile> files) {

    static final String NAME = "manifest.json";
    static final String SUMS = "SHA256SUMS";
    static final String FORMAT = "codau.archive/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Whose it is.
     *
     * @param seal the number of the seal within the season
     * @param sealSha256 of the sealed pack, which is one of the files
     */
    record About(
            String format,
            String season,
            String seasonName,
            String cluster,
            String clusterName,
            int seal,
            String sealSha256,
            String madeAt,
            String madeBy) {

        About {
            Objects.requireNonNull(seasonName);
            Objects.requireNonNull(clusterName);
            Objects.requireNonNull(sealSha256);
            Objects.requireNonNull(madeAt);
            Objects.requireNonNull(madeBy);
            if (!FORMAT.equals(format)) {
                throw new IllegalArgumentException("another format: " + format);
            }
        }
    }

    ArchiveManifest {
        missing = List.copyOf(missing);
        files = List.copyOf(files);
    }

    /** One file a line. */
    String text() {
        return "{\"about\":" + JSON.writeValueAsString(about) + ",\n\"missing\":" + lines(missing) + ",\n\"files\":"
                + lines(files) + "}\n";
    }

    private static String lines(List<ArchivedFile> files) {
        return files.stream().map(JSON::writeValueAsString).collect(Collectors.joining(",\n", "[\n", "]"));
    }

    /** Reads a manifest; whatever is none is refused with a {@link RuntimeException}. */
    static ArchiveManifest read(byte[] text) {
        return JSON.readValue(text, ArchiveManifest.class);
    }

    /** The list of hashes, in the form of {@code sha256sum}. */
    static String sums(List<ArchivedFile> files, String manifest) {
        var lines = new StringBuilder();
        files.forEach(file -> lines.append(sum(file.sha256(), file.path())));
        return lines.append(sum(Sha256.of(manifest), NAME)).toString();
    }

    private static String sum(String sha256, String path) {
        return sha256 + "  " + path + "\n";
    }
}
