package vn.codau;

import vn.codau.pack.PackCommands;

/** Where the program starts: the commands that need no server. */
public final class Codau {

    private Codau() {}

    /** Runs the command named by the first argument and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(PackCommands.run(args));
    }
}
