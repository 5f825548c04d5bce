package vn.codau.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;
import vn.codau.pack.command.Verifier;
import vn.codau.platform.commandline.Terminal;
import vn.codau.platform.commandline.TerminalCommand;

/** {@code verify} of an archive: proves it whole, or names every file that is not as it was. */
public final class ArchiveCommand implements Verifier {

    /** No sealed pack has one of these. */
    private static final Set<String> TELLING = Set.of(IndexPage.PATH, IndexPage.SEALED, ArchiveManifest.SUMS);

    /** Whether the file is an archive of a cluster and not the sealed pack of a season. */
    @Override
    public boolean knows(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(entry -> TELLING.contains(entry.getName()));
        } catch (IOException noZip) {
            return false;
        }
    }

    /** Checks, prints one line per finding and gives the exit code. */
    @Override
    public int verify(Path file, Terminal line) {
        try {
            var result = ArchiveCheck.check(file);
            result.findings().forEach(finding -> say(line, finding));
            result.manifest().stream()
                    .flatMap(manifest -> manifest.missing().stream())
                    .forEach(lost -> line.say("archive.check.lost", lost.path()));
            if (result.findings().isEmpty()) {
                sayWhole(line, result);
                return TerminalCommand.OK;
            }
            line.say("archive.check.notWhole", result.findings().size());
            return TerminalCommand.NOT_OK;
        } catch (IOException failed) {
            line.sayFailed("archive.check.failed", failed);
            return TerminalCommand.INVALID;
        }
    }

    private static void say(Terminal line, ArchiveFinding finding) {
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

    private static void sayWhole(Terminal line, ArchiveCheck.Result result) {
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
