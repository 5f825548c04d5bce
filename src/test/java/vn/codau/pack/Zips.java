package vn.codau.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.codau.pack.seal.Manifest;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealedPack;

/** Sealed packs to take apart, to change and to put together again. */
public final class Zips {

    /** Where the central directory says how large an entry is when unpacked, and where it begins. */
    public static final int SIZE = 24;

    public static final int OFFSET = 42;

    private static final int CENTRAL_ENTRY = 0x02014b50;
    private static final int NAME_LENGTH = 28;
    private static final int NAME = 46;

    private Zips() {}

    /** The sealed example, file by file. */
    public static Map<String, byte[]> sealedExample(Path folder) {
        try {
            var file = folder.resolve("example.zip");
            var seal = new Seal(Instant.parse("2024-01-31T09:30:00Z"), "Ban", Map.of("E1", "ab12", "E2", "cd34"));
            SealedPack.write(Packs.read(Packs.bytes(Packs.EXAMPLE)), seal, file);
            var entries = new LinkedHashMap<String, byte[]>();
            try (var zip = new ZipFile(file.toFile())) {
                for (var name : new String[] {SealedPack.SEASON, SealedPack.RANKING, Manifest.FILE}) {
                    entries.put(name, zip.getInputStream(zip.getEntry(name)).readAllBytes());
                }
            }
            return entries;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] of(Map<String, byte[]> entries) {
        return of(entries, Deflater.BEST_SPEED);
    }

    /** Without compressing anything, so that nothing looks like a bomb. */
    static byte[] stored(Map<String, byte[]> entries) {
        return of(entries, Deflater.NO_COMPRESSION);
    }

    private static byte[] of(Map<String, byte[]> entries, int level) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.setLevel(level);
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static Path write(Path file, byte[] zip) {
        try {
            return Files.write(file, zip);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Map<String, byte[]> with(Map<String, byte[]> entries, String name, byte[] content) {
        var copy = new LinkedHashMap<>(entries);
        copy.put(name, content);
        return copy;
    }

    /** Where the central directory's entry of that name begins. */
    static int centralEntry(byte[] zip, String name) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + NAME < zip.length; i++) {
            if (bytes.getInt(i) == CENTRAL_ENTRY
                    && bytes.getShort(i + NAME_LENGTH) == name.length()
                    && new String(zip, i + NAME, name.length(), StandardCharsets.US_ASCII).equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The same zip with another number in the central directory's entry of that name. */
    public static byte[] lying(byte[] zip, String name, int field, int value) {
        var copy = zip.clone();
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(centralEntry(zip, name) + field, value);
        return copy;
    }

    public static int number(byte[] zip, String name, int field) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(centralEntry(zip, name) + field);
    }

    /** The same zip with an entry, of a name of the same length, named otherwise everywhere. */
    public static byte[] renamed(byte[] zip, String from, String to) {
        var latin = StandardCharsets.ISO_8859_1;
        return new String(zip, latin).replace(from, to).getBytes(latin);
    }
}
