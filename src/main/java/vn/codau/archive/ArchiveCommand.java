package vn.codau.archive;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import vn.codau.shared.CommandLine;

/** {@code verify} of an archive: proves it whole, or names every file that is not as it was. */
public final class ArchiveCommand {

    private static final int WHOLE = 0;
    private static final int NOT_WHOLE = 1;
    private static final int UNREADABLE = 2;

    /** No sealed pack has one of these. */
    private static final Set<String> TELLING = Set.of(IndexPage.PATH, IndexPage.SEALED, ArchiveManifest.SUMS);

    private ArchiveCommand() {}

    /** Whether the command's file is an archive of a cluster and not the sealed pack of a season. */
    public static boolean knows(String... arguments) {
        var file = file(arguments);
        if (file.isEmpty()) {
            return false;
        }
        try (var zip = new ZipFile(file.get().toFile())) {
            return zip.stream().anyMatch(entry -> TELLING.contains(entry.getName()));
        } catch (IOException noZip) {
            return false;
        }
    }

    private static Optional<Path> file(String... arguments) {
        var files = Arrays.stream(arguments)
                .skip(1)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        try {
            return files.size() == 1 ? Optional.of(Path.of(files.getFirst())) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Checks, prints one line per finding and gives the exit code. */
    public static int run(CommandLine line, String... arguments) {
        var file = file(arguments).orElseThrow();
        try {
            var result = ArchiveCheck.check(file);
            result.findings().forEach(finding -> say(line, finding));
            result.manifest().stream()
                    .flatMap(manifest -> manifest.missing().stream())
                    .forEach(lost -> line.say("archive.check.lost", lost.path()));
            if (result.findings().isEmpty()) {
                sayWhole(line, result);
                return WHOLE;
            }
            line.say("archive.check.notWhole", result.findings().size());
            return NOT_WHOLE;
        } catch (IOException failed) {
            line.say("archive.check.failed", String.valueOf(failed.getMessage()));
            return UNREADABLE;
        }
    }

    private static void say(CommandLine line, ArchiveFinding finding) {
        var told = finding.arguments();
        switch (finding.kind()) {
            case SEAL ->
                line.say(
                        finding.kind().key(),
                        told.get(0),
                        told.get(1),
                        line.sentence(
                                told.get(2).toString(),
                                told.subList(3, told.size()).toArray()));
            case LOG ->
                line.say(
                        finding.kind().key(),
                        told.get(0),
                        line.sentence(told.get(1).toString(), told.get(2), told.get(3)));
            default -> line.say(finding.kind().key(), told.getFirst());
        }
    }

    private static void sayWhole(CommandLine line, ArchiveCheck.Result result) {
        result.manifest().ifPresent(manifest -> {
            var about = manifest.about();
            line.say(
                    "archive.check.whole",
                    manifest.files().size(),
                    about.clusterName(),
                    about.seasonName(),
                    about.seal(),
                    about.sealSha256());
        });
        result.entries()
                .ifPresent(
                        log -> line.say("archive.check.wholeLog", log.told(), Long.toString(log.number()), log.hash()));
    }
}
