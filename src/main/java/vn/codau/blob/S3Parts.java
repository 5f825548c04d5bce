package vn.codau.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import vn.codau.platform.digest.Sha256;

/**
 * Sends large blobs in parts, each with its SHA-256; nothing is visible before all of them are there.
 *
 * @param size of a part in bytes, five million or more; a blob has ten thousand at most
 */
record S3Parts(S3Client client, String bucket, int size) {

    private static final Logger LOG = LoggerFactory.getLogger(S3Parts.class);
    private static final String MEDIA = "application/octet-stream";

    boolean isFor(long bytes) {
        return bytes > size;
    }

    void send(String object, Draft draft) throws IOException {
        var upload = client.createMultipartUpload(
                        begin -> begin.bucket(bucket).key(object).checksumAlgorithm(ChecksumAlgorithm.SHA256))
                .uploadId();
        var isWhole = false;
        try {
            var sent = new ArrayList<CompletedPart>();
            for (long from = 0; from < draft.size(); from += size) {
                sent.add(send(
                        object,
                        upload,
                        new Piece(draft.file(), from, Math.min(size, draft.size() - from)),
                        sent.size() + 1));
            }
            client.completeMultipartUpload(end -> end.bucket(bucket)
                    .key(object)
                    .uploadId(upload)
                    .multipartUpload(all -> all.parts(sent))
                    .overrideConfiguration(S3Clients::forUploads));
            isWhole = true;
        } finally {
            if (!isWhole) {
                giveUp(object, upload);
            }
        }
    }

    private CompletedPart send(String object, String upload, Piece piece, int number) throws IOException {
        var sum = base64(piece.sha256());
        var answer = client.uploadPart(
                put -> put.bucket(bucket)
                        .key(object)
                        .uploadId(upload)
                        .partNumber(number)
                        .checksumSHA256(sum)
                        .overrideConfiguration(S3Clients::forUploads),
                RequestBody.fromContentProvider(piece::openAgain, piece.length(), MEDIA));
        return CompletedPart.builder()
                .partNumber(number)
                .eTag(answer.eTag())
                .checksumSHA256(sum)
                .build();
    }

    /** Has the store forget what it was sent; where that fails, it is swept later. */
    void giveUp(String object, String upload) {
        try {
            client.abortMultipartUpload(end -> end.bucket(bucket).key(object).uploadId(upload));
        } catch (SdkException left) {
            LOG.warn("Parts of {} stay behind, to be swept later", object, left);
        }
    }

    /** A part of a file. */
    private record Piece(Path file, long from, long length) {

        InputStream open() throws IOException {
            var whole = Files.newInputStream(file);
            whole.skipNBytes(from);
            return new Bounded(whole, length);
        }

        String sha256() throws IOException {
            try (var all = open()) {
                return Sha256.of(all);
            }
        }

        /** For the client, which may have to send it more than once. */
        InputStream openAgain() {
            try {
                return open();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** A SHA-256 as S3 writes it. */
    static String base64(String sha256) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }
}
