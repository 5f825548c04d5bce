package vn.codau.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.codau.platform.digest.Sha256;
import vn.codau.platform.time.Vietnam;

/** Writes an archive's files one after the other, and at last what it says of them. */
final class ArchiveZip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final LocalDateTime madeAt;
    private final List<ArchivedFile> files = new ArrayList<>();

    /** Writes one file's content to the stream, which stays open. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    ArchiveZip(OutputStream out, Instant madeAt) {
        this.zip = new ZipOutputStream(out);
        // Most of it is compressed already: pictures, PDF and Office files.
        zip.setLevel(Deflater.BEST_SPEED);
        this.madeAt = Vietnam.timeOf(madeAt);
    }

    void add(String path, Content content) throws IOException {
        start(path);
        var digest = new Sha256();
        content.writeTo(digest.and(zip));
        zip.closeEntry();
        files.add(ArchivedFile.of(path, digest));
    }

    /** Adds the manifest and the list of hashes, which are about all that was added before. */
    void finish(ArchiveManifest.About about, List<ArchivedFile> missing) throws IOException {
        var manifest = new ArchiveManifest(about, missing, files).text();
        text(ArchiveManifest.NAME, manifest);
        text(ArchiveManifest.SUMS, ArchiveManifest.sums(files, manifest));
    }

    private void text(String path, String text) throws IOException {
        start(path);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void start(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(madeAt);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
