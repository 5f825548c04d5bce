package vn.codau;

import org.springframework.boot.SpringApplication;
import vn.codau.platform.commandline.Program;

/** Where the program starts: a command that needs no server, or the portal. */
public final class Codau {

    private Codau() {}

    /** Runs the command named by the first argument and ends with its exit code; without one, starts the portal. */
    public static void main(String[] args) {
        Program.run(args).ifPresentOrElse(System::exit, () -> SpringApplication.run(Application.class, args));
    }
}
