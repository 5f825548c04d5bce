package vn.codau.blob;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.codau.platform.commandline.Terminal;

/**
 * Where blobs are kept.
 *
 * @param at the word "folder", or the address of a store that speaks S3
 * @param key public part of what that store knows the portal by
 * @param secret the other part
 * @param home the folder in which each room has its own, or where drafts lie on their way to the other store
 * @param folders of rooms whose folders lie elsewhere
 */
@ConfigurationProperties("codau.blobs")
public record BlobSettings(String at, String key, String secret, Path home, Map<String, Path> folders) {

    public BlobSettings {
        folders = Map.copyOf(folders);
    }

    private static final String FOLDER = "folder";

    /** From which size on a blob is sent in parts, and how large each is; ten thousand parts are the most. */
    private static final int PART = 32 << 20;

    /** The same as the portal's, for a command that needs no running portal. */
    public static BlobSettings of(Terminal line) {
        var evidence =
                line.setting("CODAU_EVIDENCE", line.home().resolve("evidence").toString());
        return new BlobSettings(
                line.setting("CODAU_BLOBS", FOLDER),
                line.setting("CODAU_BLOBS_KEY", ""),
                line.setting("CODAU_BLOBS_SECRET", ""),
                line.home(),
                Map.of("evidence", Path.of(evidence)));
    }

    /** The same, with the blobs there. */
    BlobSettings at(String place) {
        return new BlobSettings(place, key, secret, home, folders);
    }

    /** The store that they describe; nothing is asked of it yet. */
    public BlobStore store() {
        if (S3Address.isOne(at)) {
            var address = S3Address.of(at);
            var client = S3Clients.at(address, key, secret, Patience.USUAL);
            var parts = new S3Parts(client, address.bucket(), PART);
            return new OutsideTransactions(new S3Store(address, home, parts, Clock.systemUTC()));
        }
        if (at.equals(FOLDER)) {
            return new OutsideTransactions(new FolderStore(home, folders));
        }
        throw new IllegalArgumentException("neither \"folder\" nor an address that begins with s3://: " + at);
    }

    @Override
    public String toString() {
        return at;
    }
}
