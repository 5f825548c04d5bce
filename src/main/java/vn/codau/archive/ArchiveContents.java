package vn.codau.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.codau.platform.digest.Sha256;

/**
 * The files of an archive, read as hostile: a name is never a path here, and of a file no more is read than it may be long.
 */
final class ArchiveContents {

    private static final long LONGEST_LIST = 256L << 20;
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final List<String> repeated = new ArrayList<>();

    ArchiveContents(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(entry -> {
            if (entries.putIfAbsent(entry.getName(), entry) != null) {
                repeated.add(entry.getName());
            }
        });
    }

    /** The names of all files, in their order. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The names that more than one file has. */
    List<String> repeated() {
        return List.copyOf(repeated);
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** One of the two lists; empty where it is not there, or no list that anybody could have made. */
    Optional<byte[]> list(String name) throws IOException {
        var entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes((int) LONGEST_LIST);
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    /** Size and hash of a file; empty where it is damaged or longer than that. */
    Optional<ArchivedFile> digest(String name, long longest) throws IOException {
        var digest = new Sha256();
        return copy(name, longest, digest) ? Optional.of(ArchivedFile.of(name, digest)) : Optional.empty();
    }

    /** Puts a file where it can be looked at; empty where it is not there or damaged. */
    Optional<Path> extract(String name, long longest, Path to) throws IOException {
        if (!has(name)) {
            return Optional.empty();
        }
        Files.createDirectories(to.resolveSibling(""));
        try (var out = Files.newOutputStream(to)) {
            return copy(name, longest, out) ? Optional.of(to) : Optional.empty();
        }
    }

    private boolean copy(String name, long longest, OutputStream out) throws IOException {
        var buffer = new byte[BUFFER];
        long left = longest;
        try (var in = zip.getInputStream(entries.get(name))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        } catch (ZipException | EOFException damaged) {
            return false;
        }
    }
}
