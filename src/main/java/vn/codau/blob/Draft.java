package vn.codau.blob;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.codau.blob.BlobProblem.Reason;
import vn.codau.platform.digest.Sha256;

/** A blob that is being written, in a temporary file of this machine; closing deletes it unless it was put into the store. */
public final class Draft implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Draft.class);

    private final Path file;
    private final FileChannel channel;
    private final Sha256 digest = new Sha256();
    private String sha256 = "";

    Draft(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** To write to, in large pieces; closing it ends the draft, as asking for its digest does. */
    public OutputStream out() {
        return new Out();
    }

    /** Where it lies until it is put; for reading only. */
    public Path file() {
        return file;
    }

    /** How many bytes have been written. */
    public long size() {
        return digest.size();
    }

    /** The digest of what has been written, which is on the disk then; nothing can be written any more. */
    public String sha256() {
        try {
            finish();
            return sha256;
        } catch (IOException unwritable) {
            throw new BlobProblem(Reason.NO_ROOM, file).causedBy(unwritable);
        }
    }

    /** Refuses to be kept under the name of another content. */
    void require(String promised) {
        if (!sha256().equals(promised)) {
            throw new IllegalArgumentException(promised + " is not the content of " + file);
        }
    }

    private void finish() throws IOException {
        if (channel.isOpen()) {
            channel.force(true);
            channel.close();
            sha256 = digest.hex();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warn("Draft {} stays behind, to be swept later", file, left);
        }
    }

    private final class Out extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (var rest = ByteBuffer.wrap(bytes, from, length); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            digest.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            finish();
        }
    }
}
