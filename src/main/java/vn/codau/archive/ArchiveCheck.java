package vn.codau.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.codau.archive.ArchiveFinding.Kind;
import vn.codau.platform.digest.Sha256;

/**
 * Checks an archive without the portal: that no file is missing, changed or added, that its sealed pack is whole and its
 * ranks recompute, and that its part of the log holds together. Every file's hash stands in two lists, so where they
 * disagree it is told which of the three was changed.
 */
final class ArchiveCheck {

    private static final Set<String> LISTS = Set.of(ArchiveManifest.NAME, ArchiveManifest.SUMS);

    private final ArchiveContents contents;
    private final List<ArchiveFinding> findings = new ArrayList<>();
    private final Map<String, ArchivedFile> said = new LinkedHashMap<>();
    private Map<String, String> sums = Map.of();

    private ArchiveCheck(ArchiveContents contents) {
        this.contents = contents;
    }

    /**
     * What the check found.
     *
     * @param findings empty where the archive is whole
     * @param manifest where it could be read
     * @param entries how many entries of the log it tells, up to which number, and with which hash there
     */
    record Result(List<ArchiveFinding> findings, Optional<ArchiveManifest> manifest, Optional<InnerCheck.Log> entries) {

        Result {
            findings = List.copyOf(findings);
        }
    }

    /** Checks a file. */
    static Result check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new ArchiveCheck(new ArchiveContents(zip)).result();
        }
    }

    private Result result() throws IOException {
        contents.repeated().forEach(name -> find(Kind.ADDED, name));
        var manifest = manifest();
        checkFiles(manifest.isPresent());
        checkManifest(manifest);
        var inner = new InnerCheck(contents, findings);
        inner.seal(manifest.map(read -> read.about().sealSha256()).orElse(""));
        return new Result(findings, manifest, inner.log());
    }

    private Optional<ArchiveManifest> manifest() throws IOException {
        readSums();
        var text = contents.list(ArchiveManifest.NAME);
        if (text.isEmpty()) {
            find(contents.has(ArchiveManifest.NAME) ? Kind.CHANGED : Kind.MISSING, ArchiveManifest.NAME);
            return Optional.empty();
        }
        try {
            var manifest = ArchiveManifest.read(text.get());
            manifest.files().forEach(file -> said.put(file.path(), file));
            if (said.size() < manifest.files().size()) {
                find(Kind.MANIFEST, ArchiveManifest.NAME);
            }
            return Optional.of(manifest);
        } catch (RuntimeException noManifest) {
            // Somebody's bytes; the list of hashes still tells about the files.
            find(Kind.CHANGED, ArchiveManifest.NAME);
            return Optional.empty();
        }
    }

    private void readSums() throws IOException {
        var text = contents.list(ArchiveManifest.SUMS);
        if (text.isEmpty()) {
            find(contents.has(ArchiveManifest.SUMS) ? Kind.CHANGED : Kind.MISSING, ArchiveManifest.SUMS);
            return;
        }
        var read = SumsFile.read(new String(text.get(), StandardCharsets.UTF_8));
        sums = read.hashes();
        if (!read.isWhole()) {
            find(Kind.CHANGED, ArchiveManifest.SUMS);
        }
    }

    private void checkFiles(boolean hasManifest) throws IOException {
        var names = new LinkedHashSet<>(said.keySet());
        names.addAll(sums.keySet());
        names.addAll(contents.names());
        names.removeAll(LISTS);
        var hasSums = !sums.isEmpty();
        for (var name : names) {
            var file = said.get(name);
            var listed = file == null ? null : file.sha256();
            var summed = sums.get(name);
            // A list that is not there says nothing, and the other one counts alone.
            check(name, hasManifest ? listed : summed, hasSums ? summed : listed);
        }
    }

    private void check(String name, @Nullable String listed, @Nullable String summed) throws IOException {
        if (listed == null && summed == null) {
            find(Kind.ADDED, name);
        } else if (!contents.has(name)) {
            find(listed == null ? Kind.SUMS : summed == null ? Kind.MANIFEST : Kind.MISSING, name);
        } else {
            var file = said.get(name);
            var found = contents.digest(name, file == null ? Long.MAX_VALUE : Math.max(file.size(), 0));
            var actual = found.map(ArchivedFile::sha256).orElse("");
            vote(name, actual.equals(listed), actual.equals(summed));
            if (actual.equals(listed) && file != null && found.get().size() != file.size()) {
                find(Kind.MANIFEST, name);
            }
        }
    }

    /** Whichever of the three is alone was changed. */
    private void vote(String name, boolean asListed, boolean asSummed) {
        if (!asListed && !asSummed) {
            find(Kind.CHANGED, name);
        } else if (!asListed) {
            find(Kind.MANIFEST, name);
        } else if (!asSummed) {
            find(Kind.SUMS, name);
        }
    }

    /** What the manifest says of no file: whose archive it is, and what was missing from the beginning. */
    private void checkManifest(Optional<ArchiveManifest> manifest) throws IOException {
        var text = contents.list(ArchiveManifest.NAME);
        if (text.isEmpty() || manifest.isEmpty() || sums.isEmpty()) {
            return;
        }
        boolean isNamed = findings.stream().anyMatch(found -> found.kind() == Kind.MANIFEST);
        if (!isNamed && !Sha256.of(text.get()).equals(sums.get(ArchiveManifest.NAME))) {
            find(Kind.ABOUT, ArchiveManifest.NAME);
        }
    }

    private void find(Kind kind, String name) {
        findings.add(ArchiveFinding.of(kind, name));
    }
}
