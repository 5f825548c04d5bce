package vn.codau.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.codau.blob.BlobEntry.State;
import vn.codau.blob.BlobProblem.Reason;

/**
 * Keeps blobs in a store that speaks S3. What is put is sent with its SHA-256, and the store takes it only if that is what came;
 * what is too large for one request comes in parts, which become visible together. Drafts lie in folders of this machine.
 */
final class S3Store implements BlobStore, AutoCloseable {

    /** Uploads in parts whose sender can no longer be at it. */
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final S3Client client;
    private final S3Address address;
    private final Path drafts;
    private final S3Parts parts;
    private final Clock clock;

    /**
     * Begins to use a store; asks nothing of it yet.
     *
     * @param drafts the folder in which the drafts of each room have their own
     */
    S3Store(S3Address address, Path drafts, S3Parts parts, Clock clock) {
        this.client = parts.client();
        this.address = address;
        this.drafts = drafts;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public Draft draft(String room) {
        return drafts(room).begin();
    }

    @Override
    public void put(BlobKey key, Draft draft) {
        key.sha256().ifPresent(draft::require);
        if (key.sha256().isPresent() && isThere(key, draft.size())) {
            return;
        }
        var sha256 = draft.sha256();
        asked(key, () -> {
            if (parts.isFor(draft.size())) {
                parts.send(address.object(key), draft);
            } else {
                client.putObject(
                        put -> put.bucket(address.bucket())
                                .key(address.object(key))
                                .checksumSHA256(S3Parts.base64(sha256))
                                .overrideConfiguration(S3Clients::forUploads),
                        RequestBody.fromFile(draft.file()));
            }
            return key;
        });
    }

    private boolean isThere(BlobKey key, long size) {
        return find(key).filter(entry -> entry.size() == size).isPresent();
    }

    @Override
    public Optional<BlobEntry> find(BlobKey key) {
        return asked(key, () -> {
            try {
                var head = client.headObject(of -> of.bucket(address.bucket()).key(address.object(key)));
                return Optional.of(new BlobEntry(key.name(), head.contentLength(), head.lastModified(), State.KEPT));
            } catch (NoSuchKeyException none) {
                return Optional.empty();
            }
        });
    }

    @Override
    public InputStream open(BlobKey key, String sha256) {
        return asked(key, () -> {
            try {
                var stored = client.getObject(of -> of.bucket(address.bucket()).key(address.object(key)));
                return CheckedContent.of(stored, key, sha256, Reason.SILENT);
            } catch (NoSuchKeyException none) {
                throw new BlobProblem(Reason.MISSING, key).causedBy(none);
            }
        });
    }

    @Override
    public List<BlobEntry> list(String room, String beginning) {
        return asked(room, () -> {
            var found = new ArrayList<BlobEntry>();
            var prefix = address.room(room);
            client.listObjectsV2Paginator(of -> of.bucket(address.bucket()).prefix(prefix + beginning))
                    .contents()
                    .forEach(object -> found.add(entry(object, prefix)));
            if (beginning.isEmpty()) {
                found.addAll(drafts(room).list());
                uploads(room).forEach(upload -> found.add(entry(upload, prefix)));
            }
            return found;
        });
    }

    @Override
    public void delete(BlobKey key) {
        asked(key, () -> client.deleteObject(of -> of.bucket(address.bucket()).key(address.object(key))));
    }

    @Override
    public int sweep(String room) {
        return asked(room, () -> {
            var left = uploads(room).stream().filter(this::isLeft).toList();
            left.forEach(upload -> parts.giveUp(upload.key(), upload.uploadId()));
            return left.size() + drafts(room).sweep();
        });
    }

    private List<MultipartUpload> uploads(String room) {
        return client
                .listMultipartUploadsPaginator(of -> of.bucket(address.bucket()).prefix(address.room(room)))
                .uploads()
                .stream()
                .toList();
    }

    private static BlobEntry entry(S3Object object, String prefix) {
        var name = object.key().substring(prefix.length());
        return new BlobEntry(
                name, object.size(), object.lastModified(), BlobKey.isName(name) ? State.KEPT : State.FOREIGN);
    }

    private BlobEntry entry(MultipartUpload upload, String prefix) {
        return new BlobEntry(
                upload.key().substring(prefix.length()),
                0,
                upload.initiated(),
                isLeft(upload) ? State.LEFT : State.ARRIVING);
    }

    private boolean isLeft(MultipartUpload upload) {
        return upload.initiated().isBefore(clock.instant().minus(LONGEST_UPLOAD));
    }

    private Drafts drafts(String room) {
        return new Drafts(drafts.resolve(room));
    }

    /** What is asked of the store, which may also refuse, or not answer however often it is asked. */
    private static <T> T asked(Object about, Question<T> question) {
        try {
            return question.ask();
        } catch (AwsServiceException answered) {
            var isTrouble = answered.statusCode() >= 500 || answered.isThrottlingException();
            throw new BlobProblem(isTrouble ? Reason.SILENT : Reason.REFUSED, about).causedBy(answered);
        } catch (SdkException | UncheckedIOException | IOException unanswered) {
            throw new BlobProblem(Reason.SILENT, about).causedBy(unanswered);
        }
    }

    private interface Question<T> {

        T ask() throws IOException;
    }

    @Override
    public void close() {
        client.close();
    }
}
