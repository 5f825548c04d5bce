package vn.codau;

import java.util.Set;
import org.springframework.boot.SpringApplication;
import vn.codau.archive.ArchiveCommand;
import vn.codau.audit.AuditCommand;
import vn.codau.blob.BlobsCopy;
import vn.codau.evidence.preview.EvidenceCommands;
import vn.codau.pack.command.PackCommands;
import vn.codau.scoring.upkeep.ScoringCommand;
import vn.codau.shared.CommandLine;

/** Where the program starts: a command that needs no server, or the portal. */
public final class Codau {

    private static final Set<String> COMMANDS = Set.of("rank", "verify", "seal", "help");

    private Codau() {}

    /** Runs the command named by the first argument and ends with its exit code; without one, starts the portal. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("verify") && ArchiveCommand.knows(args)) {
            System.exit(ArchiveCommand.run(CommandLine.of(args), args));
        }
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            System.exit(PackCommands.run(args));
        }
        if (args.length > 0 && args[0].equals("audit-check")) {
            System.exit(AuditCommand.run(CommandLine.of(args)));
        }
        if (args.length > 0 && args[0].equals("invariant-check")) {
            System.exit(ScoringCommand.run(CommandLine.of(args)));
        }
        if (args.length > 0 && args[0].equals(BlobsCopy.NAME)) {
            System.exit(BlobsCopy.run(CommandLine.of(args), args));
        }
        if (args.length > 0 && EvidenceCommands.NAMES.contains(args[0])) {
            System.exit(EvidenceCommands.run(args));
        }
        SpringApplication.run(Application.class, args);
    }
}
