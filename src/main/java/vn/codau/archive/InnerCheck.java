package vn.codau.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.codau.archive.ArchiveFinding.Kind;
import vn.codau.audit.ExcerptCheck;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.pack.seal.SealCheck;
import vn.codau.platform.digest.Sha256;

/** Lets the sealed pack and the log's excerpt of an archive be checked by those who made them. */
final class InnerCheck {

    private static final long LONGEST = 4L << 30;

    private final ArchiveContents contents;
    private final List<ArchiveFinding> findings;

    InnerCheck(ArchiveContents contents, List<ArchiveFinding> findings) {
        this.contents = contents;
        this.findings = findings;
    }

    /** How many entries of the log are told, the number up to which the chain was followed, and the hash there. */
    record Log(long told, long number, String hash) {}

    /**
     * Checks the sealed pack.
     *
     * @param sha256 of the one that the archive was made from
     */
    void seal(String sha256) throws IOException {
        var folder = Files.createTempDirectory("codau-verify");
        try {
            var pack = contents.extract(IndexPage.SEALED, LONGEST, folder.resolve("season.zip"));
            if (pack.isPresent()) {
                try {
                    SealCheck.check(pack.get()).problems().forEach(this::find);
                } catch (InvalidSeason invalid) {
                    invalid.problems().forEach(this::find);
                }
                if (!sha256.isEmpty() && !sha256.equals(Sha256.of(pack.get()))) {
                    findings.add(ArchiveFinding.of(Kind.OTHER_SEAL, IndexPage.SEALED));
                }
            }
        } finally {
            delete(folder);
        }
    }

    /** Checks the log's excerpt, where there is one. */
    Optional<Log> log() throws IOException {
        var folder = Files.createTempDirectory("codau-verify");
        try {
            var excerpt = contents.extract(LogPage.EXCERPT, LONGEST, folder.resolve("log.jsonl"));
            if (excerpt.isEmpty()) {
                return Optional.empty();
            }
            for (var name : ExcerptCheck.FILES) {
                contents.extract(LogPage.FOLDER + name, LONGEST, folder.resolve(name));
            }
            try (var lines = new BufferedReader(
                    new InputStreamReader(Files.newInputStream(excerpt.get()), StandardCharsets.UTF_8))) {
                var result = ExcerptCheck.check(lines, folder);
                result.findings()
                        .forEach(found -> findings.add(new ArchiveFinding(
                                Kind.LOG, List.of(LogPage.EXCERPT, found.kind().key(), found.from(), found.to()))));
                return Optional.of(new Log(result.told(), result.number(), result.hash()));
            }
        } finally {
            delete(folder);
        }
    }

    private void find(Problem problem) {
        var told = new ArrayList<Object>(
                List.of(IndexPage.SEALED, problem.path(), problem.reason().key()));
        told.addAll(problem.arguments());
        findings.add(new ArchiveFinding(Kind.SEAL, told));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
